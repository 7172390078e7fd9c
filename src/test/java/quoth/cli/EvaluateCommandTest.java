package quoth.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class EvaluateCommandTest {

    private static final String GOLD = Path.of("src", "test", "resources", "quoth", "cli", "gold").toString();

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    @Test
    void printsWhatWasFoundOfWhatIsMarked() {
        assertThat(run("evaluate", GOLD)).isZero();
        assertThat(out.toString().lines()).startsWith(
                "gold, 1 text",
                "              gold  found   both      P      R     F1  interval    speaker end to end  interval",
                "all speech       3      2      2  100.0   66.7   80.0  80.0–80.0     100.0       80.0  80.0–80.0",
                "direct           2      2      2  100.0  100.0  100.0  100.0–100.0   100.0      100.0  100.0–100.0",
                "indirect         1      0      0    0.0    0.0    0.0  0.0–0.0         0.0        0.0  0.0–0.0",
                "everything       3      2      2  100.0   66.7   80.0  80.0–80.0     100.0       80.0  80.0–80.0",
                "",
                "                  known  given  right      P      R",
                "names                 2      2      2  100.0  100.0",
                "dates                 1      1      1  100.0  100.0",
                "",
                "names by mention  known  given  right      P      R",
                "names of people       2      2      2  100.0  100.0",
                "",
                "confidence   found  claimed  right");
        assertThat(out.toString()).containsPattern("Brier score 0[.]\\d{3}, calibration error 0[.]\\d{3};");
    }

    @Test
    void rulesAndMistakesAreListedWhenAskedFor() {
        assertThat(run("evaluate", GOLD, "--rules", "--errors")).isZero();
        assertThat(out.toString().lines()).containsSubsequence(
                "rule                  found  right   share  fitted",
                "missed  bridge  indirect",
                "  marked by: Ben Ray",
                "  idge fell at noon,” Anna Lund said on Monday. “Nobody was hurt,” Ben Ray said. [The tower is safe].");
    }

    @Test
    void jsonHasTheSameFigures() {
        assertThat(run("evaluate", GOLD, "--json")).isZero();

        var set = JsonMapper.shared().readTree(out.toString()).get("sets").get(0);
        assertThat(set.get("set").stringValue()).isEqualTo("gold");
        assertThat(set.get("figures").get("speech").toString()).isEqualTo("""
                {"gold":3,"found":2,"both":2,"precision":1.0,"recall":0.6667,"f1":0.8,"f1Interval":[0.8,0.8],\
                "speaker":1.0,"endToEnd":0.8,"endToEndInterval":[0.8,0.8]}""");
        assertThat(set.get("dates").toString())
                .isEqualTo("{\"known\":1,\"given\":1,\"right\":1,\"precision\":1.0,\"recall\":1.0}");
    }

    @Test
    void aFolderWithoutGoldEndsWithAMessage() {
        assertThat(run("evaluate", "nowhere")).isEqualTo(1);
        assertThat(errors).hasToString("quoth: " + Path.of("nowhere", "gold.jsonl")
                + ": no such file; a gold set has docs.jsonl, gold.jsonl and text/" + System.lineSeparator());
    }

    private int run(String... arguments) {
        var environment = new Environment(Map.of(), Path.of("").toAbsolutePath(), new PrintWriter(out),
                new PrintWriter(errors), false, InstantSource.system());
        return QuothCommand.in(environment).execute(arguments);
    }
}
