package quoth.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Presidential Documents | true", "Title 3— | true", "President: James Monroe | true",
            "Executive Order 14203 of February 6, 2025 | true", "The bridge has fallen again. | false",
            "Mdm President, Your Excellencies | false", "Sergio | false",
            "Good evening, my fellow citizens: | false"})
    void titlesAndNamesAboveASpeechAreHeadings(String line, boolean heading) {
        assertThat(HeadingLines.isHeading(line, true)).isEqualTo(heading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"On 17 July, in a summer already marked by alarming"})
    void theFirstLineOfASentenceIsNone(String line) {
        assertThat(HeadingLines.isHeading(line, false)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"08-51606 26,true", "***,true", "No.,false", "五千,false"})
    void numbersAndMarksOfThePrintAreNoWords(String line, boolean mark) {
        assertThat(HeadingLines.isMark(line)).isEqualTo(mark);
    }
}
