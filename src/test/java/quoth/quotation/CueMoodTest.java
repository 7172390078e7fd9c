package quoth.quotation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CueMoodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The minister said that the bridge was safe.            | say
            The minister did not say that the bridge was safe.     | not say
            The minister never said that the bridge was safe.      | not say
            Nobody at the ministry said that the bridge was safe.  | not say
            The minister would say that the bridge was safe.       | would say
            The minister will say that the bridge is safe.         | would say
            If the minister says that the bridge is safe, we go.   | if say
            The minister denied that the bridge was unsafe.        | deny
            """)
    void whatWasNotSaidIsToldFromWhatWas(String text, String cue) {
        var statement = Said.ATTRIBUTION.attribute(Texts.article(text)).getFirst();

        assertThat(statement.cue().orElseThrow().word()).isEqualTo(cue);
    }
}
