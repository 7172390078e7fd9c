package quoth.quotation;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import quoth.CountryCode;
import quoth.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

class PronounTest {

    @Test
    void heIsWithWhomTheSentenceBegins() {
        assertThat(
                name("President Carlos Doe and Mr Jim Ito were late. Doe met Ito in Lima, where he said that "
                        + "the plan was dead."))
                .contains("Carlos Doe");
    }

    @Test
    void heIsWhoHasJustSpokenInTheSentence() {
        assertThat(name(
                "Mr Jim Ito was in Lima. Carlos Doe told them that he was late, but he insisted that the "
                        + "plan was dead."))
                .contains("Carlos Doe");
    }

    @Test
    void inSomebodysAddressHeIsWhoseAddressItIs() {
        assertThat(
                name("Carlos Doe met Jim Ito in Lima. In Ito’s address to the nation, he announced that the "
                        + "plan was dead."))
                .contains("Jim Ito");
    }

    @Test
    void heIsNobodyWhomHisOwnWordsName() {
        assertThat(name("Carlos Doe came to Lima. “Jim Ito has no plan,” he said.")).contains("Carlos Doe");
    }

    @Test
    void heIsTheOnlyOneWhomTheSentenceBeforeNames() {
        assertThat(name(
                "Jim Ito wrote that the times were hard. Listen to one of our officers out there, General "
                        + "Carlos Doe. He said that the plan was dead."))
                .contains("Carlos Doe");
    }

    @Test
    void anAdministrationIsNoMan() {
        assertThat(name(
                "Carlos Doe had other views than the Ito administration of Jim Ito. He said that the plan "
                        + "was dead."))
                .contains("Carlos Doe");
    }

    @Test
    void aSentenceEndsBehindANumberInLetters() {
        assertThat(
                name("Carlos Doe was born after World War I. In the 1940s, he said that the plan was dead."))
                .contains("Carlos Doe");
    }

    @Test
    void sheIsTheSameInBothPartsOfHerWords() {
        var statements = Said.ATTRIBUTION.attribute(Texts.published("2016-05-05",
                "Spokeswoman Carla Doe told us that the plan was dead.\n\n"
                        + "“We shall go,” she said, “and we shall not come back.”"));

        assertThat(statements)
                .allSatisfy(s -> assertThat(s.speakers().getFirst().name()).contains("Carla Doe"));
    }

    @Test
    void theTwoSidesAreTheCountriesOfThoseWhoMet() {
        assertThat(speaker(
                "French President Carlos Doe met Japanese Prime Minister Jim Ito. The two sides agreed "
                        + "that the plan was dead.")
                .countries())
                .containsExactly(new CountryCode("FR"), new CountryCode("JP"));
    }

    private static Optional<String> name(String text) {
        return speaker(text).name();
    }

    private static Speaker speaker(String text) {
        return Said.ATTRIBUTION.attribute(Texts.published("2016-05-05", text)).getLast().speakers()
                .getFirst();
    }
}
