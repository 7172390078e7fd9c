package quoth.quotation;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SameNameTest {

    private static final MarkedSegment SEGMENT = new Marked("It rained.").indirect("It rained", "");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Antony J. Blinken       | Antony Blinken
            Joseph R. Biden, Jr.    | Joe Biden
            Kennedy                 | John F. Kennedy
            Ambassador Hamdullah Mohib | Hamdullah Mohib
            Recep Tayyıp Erdoğan    | Recep Tayyip Erdogan
            """)
    void aPersonMayBeNamedShorter(String one, String other) {
        assertThat(SameName.same(one, other, true)).isTrue();
        assertThat(SameName.same(other, one, true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Robert Kennedy | John Kennedy  | true
            George Marshall | George Bush  | true
            South Korea    | Korea         | false
            State Duma     | Duma          | false
            """)
    void othersAreOthers(String one, String other, boolean person) {
        assertThat(SameName.same(one, other, person)).isFalse();
    }

    @Test
    void aBodyMustBeNamedAlikeButForArticleAndPossessive() {
        assertThat(SameName.same("The Church of Scientology's", "Church of Scientology", false)).isTrue();
    }

    @Test
    void aGovernmentMayBeCalledByItsState() {
        assertThat(SameName.same("United Kingdom", "Government of the United Kingdom", false)).isTrue();
        assertThat(SameName.same("Egypt", "Government of Israel", false)).isFalse();
    }

    @Test
    void ofSeveralSpeakersAllMustBeNamedInAnyOrder() {
        var both = Marked.named(SEGMENT, "Tony Blair", "Jack Straw");

        assertThat(SameName.of(both, Marked.named(SEGMENT, "Straw", "Blair"))).isTrue();
        assertThat(SameName.of(both, Marked.named(SEGMENT, "Blair"))).isFalse();
        assertThat(SameName.of(both, Marked.named(SEGMENT, "Blair", "Blair"))).isFalse();
    }
}
