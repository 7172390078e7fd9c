package quoth.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.QuothException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class ParametersTest {

    @Test
    void valuesAreDecodedAndKeepTheirOrder() {
        var parameters = Parameters
                .of("speaker=Viktor+Orb%C3%A1n&country=HU&speaker=Q&q=a%26b%3Dc&speaker=Q");

        assertThat(parameters.all("speaker")).containsExactly("Viktor Orbán", "Q");
        assertThat(parameters.one("q")).hasValue("a&b=c");
        assertThat(parameters.on("/x"))
                .isEqualTo("/x?speaker=Viktor+Orb%C3%A1n&country=HU&speaker=Q&q=a%26b%3Dc&speaker=Q");
    }

    @Test
    void aBlankValueCountsAsNotGiven() {
        var parameters = Parameters.of("q=&country=+&&x");

        assertThat(parameters.one("q")).isEmpty();
        assertThat(parameters.on("/x")).isEqualTo("/x");
        parameters.onlyThese(Set.of());
    }

    @ParameterizedTest
    @CsvSource({"%ff", "%4", "%zz", "%C3%28"})
    void brokenEncodingIsNamed(String value) {
        assertThatThrownBy(() -> Parameters.of("q=" + value))
                .hasMessage("parameter 'q' holds '" + value + "'; expected percent-encoded UTF-8");
    }

    @Test
    void anUnknownParameterNamesTheKnownOnesAndTheNearest() {
        var error = catchThrowableOfType(QuothException.class,
                () -> Parameters.of("contry=FR").onlyThese(List.of("q", "country", "from")));

        assertThat(error).hasMessage("unknown parameter 'contry'; expected one of country, from, q");
        assertThat(error.fault().parameter()).hasValue("contry");
        assertThat(error.fault().suggestion()).hasValue("country");
    }

    @Test
    void aNumberOutOfBoundsNamesTheBounds() {
        assertThatThrownBy(() -> Parameters.of("size=101").number("size", 0, 100, 20))
                .hasMessage("parameter 'size' is '101'; expected a number from 0 to 100");
        assertThatThrownBy(() -> Parameters.of("size=1e2").number("size", 0, 100, 20))
                .hasMessage("parameter 'size' is '1e2'; expected a number from 0 to 100");
        assertThat(Parameters.of("").number("size", 0, 100, 20)).isEqualTo(20);
    }

    @Test
    void whatCanOnlyBeGivenOnceIsRefusedTwice() {
        assertThatThrownBy(() -> Parameters.of("size=1&size=2").one("size"))
                .hasMessage("parameter 'size' was given 2 times; expected once");
    }

    @Test
    void replacingAParameterLeavesTheOthers() {
        assertThat(Parameters.of("q=a&cursor=1&country=FR").with("cursor", "2").on("/x"))
                .isEqualTo("/x?q=a&country=FR&cursor=2");
    }

    @ParameterizedTest
    @CsvSource({"2022-07-24,2022-07-24,2022-07-24", "2022-02,2022-02-01,2022-02-28",
            "2024-2,2024-02-01,2024-02-29",
            "1789,1789-01-01,1789-12-31"})
    void aDateIsReadAsWellAsItIsGiven(String given, LocalDate first, LocalDate last) {
        assertThat(DateParameter.first("from", Parameters.of("from=" + given))).isEqualTo(first);
        assertThat(DateParameter.last("to", Parameters.of("to=" + given))).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2022-02-31|a day that exists: 2022-02 has days 01 to 28",
            "2022-13|a month from 01 to 12",
            "yesterday|a day, month or year such as 2022-07-24, 2022-07 or 2022",
            "2022-07-24T00:00:00Z|a day, month or year such as 2022-07-24, 2022-07 or 2022"})
    void aDateThatDoesNotExistIsRefused(String given, String expected) {
        assertThatThrownBy(() -> DateParameter.first("from", Parameters.of("from=" + given)))
                .hasMessage("parameter 'from' is '%s'; expected %s", given, expected);
    }
}
