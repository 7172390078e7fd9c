package quoth.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MentionSortTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            mention,                 marked,  speaker,      sort
            Ann Smith,               name,    person,       NAME
            a spokesman,             nominal, person,       NOMINAL
            she,                     pronoun, person,       PRONOUN
            Ankara,                  name,    government,   METONYM
            the Turkish government,  nominal, government,   INSTITUTION
            the Department of State, name,    government,   INSTITUTION
            Human Rights Watch,      name,    organisation, INSTITUTION
            '',                      none,    '',           NONE
            """)
    void aGovernmentCalledByItsCountryOrSeatIsAMetonym(String mention, String marked, String speaker,
            MentionSort sort) {
        assertThat(MentionSort.of(mention, marked, speaker)).isEqualTo(sort);
    }
}
