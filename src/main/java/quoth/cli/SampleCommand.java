package quoth.cli;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.QuothException;
import tools.jackson.databind.JsonNode;

import static quoth.QuothException.Kind.BAD_REQUEST;

@Command(name = "sample", description = "Draws statements by chance for you to judge, so that 'quoth status' can tell how right this archive is.", footer = {
        "",
        "For each you say whether span, speaker, country and date are right: at the terminal, or in a CSV file that",
        "any spreadsheet opens (y, n, or nothing for what you cannot tell). The same seed draws the same statements.",
        "", "  quoth sample 50                             at the terminal",
        "  quoth sample 200 --seed 7 --out draw.csv    and when it is filled in:  quoth sample --in draw.csv",
        "  quoth sample 50 --query 'country:UA'        of a part; what is judged counts in 'quoth status' all the same"})
final class SampleCommand implements Callable<Integer> {

    private static final int PAGE = 100;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WhoOptions who = new WhoOptions();

    @Parameters(arity = "0..1", paramLabel = "N", defaultValue = "20", description = "How many to draw.")
    private int wanted;

    @Option(names = "--seed", paramLabel = "SEED", defaultValue = "1", description = "Which draw; any text up to 50 characters.")
    private String seed = "1";

    @Option(names = "--query", paramLabel = "QUERY", description = "Draw only from what this finds, such as 'kind:indirect collection:letters'.")
    private Optional<String> query = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Write the draw as CSV.")
    private Optional<Path> sheet = Optional.empty();

    @Option(names = "--in", paramLabel = "FILE", description = "Read a CSV that was filled in.")
    private Optional<Path> filled = Optional.empty();

    private final Environment environment;
    private final Supplier<BufferedReader> terminal;

    /// @param terminal what the person types
    SampleCommand(Environment environment, Supplier<BufferedReader> terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (sheet.isEmpty() && filled.isEmpty() && !environment.terminal()) {
            throw new QuothException(BAD_REQUEST,
                    "nobody is at a terminal; expected --out FILE or --in FILE");
        }
        try (var door = Door.toExisting(common.settings(environment), environment)) {
            if (filled.isPresent()) {
                SampleSheet.read(filled.get()).forEach((drawn, judged) -> send(door.api(), drawn, judged));
            } else if (sheet.isPresent()) {
                SampleSheet.write(sheet.get(), seed, drawn(door.api()));
                environment.say(
                        "fill in the columns span, speaker, country and date with y or n, then: quoth sample --in "
                                + sheet.get());
            } else {
                send(door.api(), seed,
                        new SamplePrinter(terminal.get(), environment.err()).ask(drawn(door.api())));
            }
        } catch (QuothException e) {
            throw WhoOptions.told(e);
        }
        return ExitCode.GOOD.number();
    }

    private List<JsonNode> drawn(Api api) {
        var hits = new ArrayList<JsonNode>();
        var cursor = "";
        while (hits.size() < wanted) {
            var parameters = new ArrayList<>(List.of(Map.entry("sort", "random:" + seed),
                    Map.entry("size", Integer.toString(Math.min(PAGE, wanted - hits.size())))));
            query.ifPresent(words -> parameters.add(Map.entry("q", words)));
            if (!cursor.isEmpty()) {
                parameters.add(Map.entry("cursor", cursor));
            }
            var page = api.askTree("/statements", parameters);
            page.path("hits").forEach(hits::add);
            var next = page.path("links").path("next").asString("");
            if (next.isEmpty() || page.path("hits").isEmpty()) {
                return hits;
            }
            cursor = next.replaceFirst(".*[?&]cursor=([^&]*).*", "$1");
        }
        return hits;
    }

    private void send(Api api, String drawn, List<Map<String, String>> judged) {
        for (int from = 0; from < judged.size(); from += PAGE) {
            var body = new LinkedHashMap<String, Object>();
            body.put("seed", drawn);
            body.put("judgements", judged.subList(from, Math.min(judged.size(), from + PAGE)));
            who.into(body, environment);
            api.post("/judgements", body);
        }
        environment.say("%s judged; 'quoth status' shows what that comes to"
                .formatted(Counted.of(judged.size(), "statement")));
    }
}
