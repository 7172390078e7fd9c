package quoth.terms;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// Which terms a text has, and what of it is shown as found.
class TermsTest {

    private static final Terms TERMS = new Terms(Synonyms.NONE);

    @Test
    void aWordWithAnAccentAlsoStandsWithoutItButAWordWithoutGainsNone() {
        assertThat(TERMS.exactTerms("Orbán met Orban")).containsExactly(
                new Term("orbán", 0, 5, 0), new Term("orban", 0, 5, 0),
                new Term("met", 6, 9, 1), new Term("orban", 10, 15, 2));
        assertThat(TERMS.words("Orbán")).containsExactly("orbán");
    }

    @ParameterizedTest
    @CsvSource({"Łódź,lodz", "Straße,strasse", "Σεισμός,σεισμοσ", "Ёлка,елка", "Müller,muller", "Kyiv,kyiv"})
    void labelsAreComparedWithoutCaseAndMarks(String label, String plain) {
        assertThat(Terms.plain(label)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"l’Ukraine|l ukraine", "Orban's|orban s",
            "cease-fire|cease fire",
            "cease‑fire|cease fire", "snake_case|snake case", "ceasefire|ceasefire"})
    void wordsEndAtApostrophesAndHyphensHoweverTheyAreEncoded(String text, String words) {
        assertThat(String.join(" ", TERMS.words(text))).isEqualTo(words);
    }

    @Test
    void aSoftHyphenIsNoPartOfAWord() {
        assertThat(TERMS.words("peace\u00ADful")).containsExactly("peaceful");
    }

    @ParameterizedTest
    @CsvSource({"ﬁnance,finance", "oﬃce,office", "ﬂood,flood"})
    void aLigatureIsItsLetters(String typeset, String word) {
        assertThat(TERMS.words(typeset)).containsExactly(word);
        assertThat(TERMS.exactTerms(typeset)).extracting(Term::text).containsExactly(word);
    }

    @Test
    void lettersBeyondTheBasicPlaneAreOneLetterEachAndHaveLowerCase() {
        assertThat(TERMS.exactTerms("a 𐐀𐐁 b")).containsExactly(new Term("a", 0, 1, 0),
                new Term("𐐨𐐩", 2, 6, 1), new Term("b", 7, 8, 2));
        assertThat(TermPattern.wildcard("𐐀?").matches("𐐨𐐩")).isTrue();
        assertThat(TermPattern.fuzzy("𐐨𐐩", 1).matches("𐐨")).isTrue();
        assertThat(highlighted("😀 𠀋 世", new Wanted.Word("𠀋"))).containsExactly("𠀋");
    }

    @Test
    void chineseIsFoundByItsSignsInARow() {
        assertThat(TERMS.words("世界和平")).containsExactly("世", "界", "和", "平");
        assertThat(highlighted("我们要世界和平。", new Wanted.Phrase("和平", 0))).containsExactly("和平");
        assertThat(highlighted("我们要世界和平。", new Wanted.Word("平和"))).isEmpty();
    }

    @Test
    void arabicIsFoundWithAndWithoutItsVowelPoints() {
        assertThat(TERMS.exactTerms("الحَرْب")).extracting(Term::text).containsExactly("الحَرْب", "الحرب");
        assertThat(highlighted("قال إن الحَرْب انتهت", new Wanted.Phrase("الحرب", 0)))
                .containsExactly("الحَرْب");
    }

    @Test
    void anAccentTypedInTwoPartsIsTheSame() {
        assertThat(TERMS.words("Orba\u0301n")).isEqualTo(TERMS.words("Orbán"));
    }

    @Test
    void aStemIsMarkedWithItsLanguage() {
        assertThat(TERMS.stemmedTerms("ships", "en")).extracting(Term::text).containsExactly("ship_en");
        assertThat(TERMS.stemmedTerms("Häuser", "de")).extracting(Term::text).contains("haus_de");
        assertThat(TERMS.stemmedTerms("ships", "ja")).extracting(Term::text).containsExactly("ships");
        assertThat(TERMS.stems("ships", List.of("en", "ja"))).containsExactly("ship_en", "ships");
    }

    @Test
    void aHighlightAfterAnEmojiIsWhereTheWordIs() {
        var text = "🕊🕊 We want peace.";

        assertThat(highlighted(text, new Wanted.Word("peace"))).containsExactly("peace");
        assertThat(new Highlighter(TERMS, List.of(new Wanted.Word("peace"))).in(text, "en"))
                .containsExactly(new TextSpan(13, 18));
    }

    @Test
    void aWordIsHighlightedInItsInflectionsAndAPhraseInARowOrNearby() {
        var text = "The ships sail; a ship sailed; sail the ship.";

        assertThat(highlighted(text, new Wanted.Word("ships"))).containsExactly("ships", "ship", "ship");
        assertThat(highlighted(text, new Wanted.Phrase("ships sail", 0))).containsExactly("ships sail");
        assertThat(highlighted(text, new Wanted.Phrase("the sail", 1))).containsExactly("The", "sail", "sail",
                "the");
        assertThat(highlighted(text, new Wanted.Pattern(TermPattern.wildcard("sail*"))))
                .containsExactly("sail", "sailed", "sail");
    }

    @Test
    void anyNameOfARowFindsTheOthersAndCapitalsMustBeTyped() {
        var synonyms = Synonyms.of(List.of(List.of("WHO", "World Health Organization")));

        assertThat(synonyms.otherNames(List.of("WHO"))).containsExactly("World Health Organization");
        assertThat(synonyms.otherNames(List.of("world", "health", "organization"))).containsExactly("WHO");
        assertThat(synonyms.otherNames(List.of("who"))).isEmpty();
        assertThat(synonyms.longest()).isEqualTo(3);
    }

    private static List<String> highlighted(String text, Wanted wanted) {
        return new Highlighter(TERMS, List.of(wanted)).in(text, "en").stream().map(span -> span.in(text))
                .toList();
    }
}
