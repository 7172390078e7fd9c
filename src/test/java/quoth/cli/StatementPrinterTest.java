package quoth.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class StatementPrinterTest {

    private static final Path FIXTURES = Path.of("src/test/resources/quoth/cli");

    @Test
    void wordsComeFirstThenWhoWhenAndWhere() throws IOException {
        assertThat(printed(Files.readString(FIXTURES.resolve("statements.json"))))
                .isEqualTo(Files.readString(FIXTURES.resolve("statements.txt")));
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(printed("{\"total\":0,\"hits\":[]}")).isEqualTo("0 statements\n");
    }

    @ParameterizedTest
    @CsvSource({"day, 2022-07-24", "month, 2022-07", "year, 2022", "range, 2022-07-24..2023-01-31"})
    void aDateIsAsPreciseAsItIsKnown(String precision, String shown) {
        var date = JsonMapper.shared().readTree("""
                {"earliest":"2022-07-24","latest":"2023-01-31","precision":"%s"}""".formatted(precision));

        assertThat(StatementPrinter.date(date)).isEqualTo(shown);
    }

    private static String printed(String answer) {
        var out = new StringWriter();
        new StatementPrinter(new PrintWriter(out)).print(JsonMapper.shared().readTree(answer));
        return out.toString();
    }
}
