package quoth.gazetteer;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Finding the shipped terms in running text.
class NameScannerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(Path.of("index-config"));

    @Test
    void theLongestNameWins() {
        assertThat(
                found("Niger and Nigeria met Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea."))
                .containsExactly("Niger NE", "Nigeria NG", "Guinea GN", "Guinea-Bissau GW",
                        "Equatorial Guinea GQ",
                        "Papua New Guinea PG");
    }

    @Test
    void aNameThatOnlyContainsACountryIsPassedOver() {
        assertThat(found(
                "Off New Guinea, in the Gulf of Guinea and the South China Sea, Latin American ships sail."))
                .isEmpty();
    }

    @Test
    void southAfricaIsNotAfricaAndTheDemonymNotTheCountry() {
        assertThat(found("South Africa and its neighbours; a South African court; North Korean troops."))
                .containsExactly("South Africa ZA", "South African ZA", "North Korean KP");
    }

    @Test
    void onlyWholeWordsCount() {
        assertThat(found("Omanis, Chadwick, Romania's, Perugia, Malice, cubanite, Ukraine-based"))
                .containsExactly("Omanis OM", "Romania RO", "Ukraine UA");
    }

    @Test
    void caseCounts() {
        assertThat(found("They polish china and eat turkey with us.")).isEmpty();
        assertThat(found("RUSSIA, UKRAINE AND TÜRKIYE")).containsExactly("Russia RU", "Ukraine UA",
                "Türkiye TR");
    }

    @Test
    void accentsMayBeMissingAndApostrophesCurly() {
        assertThat(found("Bogota, Cote d’Ivoire, Brasilia, N’Djamena, the Elysee"))
                .containsExactly("Bogota CO", "Cote d'Ivoire CI", "Brasilia BR", "N'Djamena TD", "Elysee FR");
    }

    @Test
    void aNameMayBeBrokenOverALine() {
        var named = GAZETTEER.find("the United\n  States and Saudi\u00A0Arabia");

        assertThat(named).extracting(name -> name.term().text()).containsExactly("United States",
                "Saudi Arabia");
        assertThat(named.getFirst().span().begin()).isEqualTo(4);
        assertThat(named.getFirst().span().end()).isEqualTo(19);
    }

    @Test
    void spansPointIntoTheTextAfterAnEmoji() {
        var text = "😀 Kenya said";
        var kenya = GAZETTEER.find(text).getFirst();

        assertThat(kenya.span().in(text)).isEqualTo("Kenya");
    }

    @Test
    void bodiesAndMetonymsAreFoundWithTheirCountries() {
        assertThat(found("NATO and the U.S. State Department told Downing Street what the IAEA knew."))
                .containsExactly("NATO INT", "U.S. State Department US", "Downing Street GB", "IAEA INT");
    }

    @Test
    void jordanTheManIsFlagged() {
        var named = GAZETTEER.find("Jordan, 34, a teacher from Amman, spoke.");

        assertThat(named).extracting(name -> name.term().ambiguous()).containsExactly(true, false);
    }

    @Test
    void namesInOtherLanguagesAreFound() {
        assertThat(found("L'Allemagne et la Russie; Die Schweiz; España y Brasil; Україна, Россия"))
                .containsExactly("Allemagne DE", "Russie RU", "Schweiz CH", "España ES", "Brasil BR",
                        "Україна UA",
                        "Россия RU");
    }

    @Test
    void anEmptyTextNamesNothing() {
        assertThat(GAZETTEER.find("")).isEmpty();
    }

    /// Each term as written in the gazetteer, with its first country.
    private static List<String> found(String text) {
        return GAZETTEER.find(text).stream()
                .map(named -> named.term().text() + " " + named.term().countries().getFirst()).toList();
    }
}
