package quoth.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.QuothException;

import static quoth.QuothException.Kind.BAD_REQUEST;
import static quoth.QuothException.Kind.IO;

@Command(name = "search", description = "Finds statements and prints them, the most relevant first.", footer = {
        "",
        "The query language is that of the page: words are joined by AND; \"a phrase\";",
        "AND OR NOT ( );  speaker:lavrov  date:2019..2021  wild*  fuzzy~1.",
        "A query that begins with '-' follows a '--'.", "",
        "  bin/quoth search 'nuclear weapons' --country UA --from 2014",
        "  bin/quoth search '\"iron curtain\" OR \"cold war\"' --sort date --size 3"})
final class SearchCommand implements Callable<Integer> {

    private static final int USUAL_SIZE = 10;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..*", paramLabel = "QUERY", description = "Words that were said. Without it: everything.")
    private List<String> words = List.of();

    @Option(names = "--speaker", paramLabel = "NAME", description = "By this speaker: a name or an id; repeat for OR.")
    private List<String> speakers = List.of();

    @Option(names = "--country", paramLabel = "CODE", description = "By speakers of this country, such as UA; repeat for OR.")
    private List<String> countries = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "Said on or after: 2022, 2022-07 or 2022-07-24.")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DATE", description = "Said on or before.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--size", paramLabel = "N", description = "How many to print; 0 to 100 (default: 10).")
    private Optional<Integer> size = Optional.empty();

    @Option(names = "--sort", paramLabel = "ORDER", description = "relevance, date (oldest first), -date (latest first) or -ingested (taken in last first).")
    private Optional<String> sort = Optional.empty();

    @Option(names = "--export", paramLabel = "FILE", description = "Write all of them into a .csv or .ndjson file, and what they are into FILE.about.json.")
    private Optional<Path> export = Optional.empty();

    @Option(names = "--batch", paramLabel = "FILE", description = "Ask each query of a CSV file, whose first row names parameters such as q,speaker,country; print counts and first hits as CSV.")
    private Optional<Path> batch = Optional.empty();

    @Option(names = "--json", description = "Print the API's answer as it is.")
    private boolean json;

    private final Environment environment;

    SearchCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var settings = common.settings(environment);
        var file = export.map(ExportFile::new);
        if (file.isPresent() && size.isPresent()) {
            throw new QuothException(BAD_REQUEST,
                    "--size beside --export; expected one of them, an export has all");
        }
        try (var door = Door.toExisting(settings, environment)) {
            if (batch.isPresent()) {
                door.api().stream("/batch", "text/csv", queries(batch.get()), this::print);
            } else if (file.isPresent()) {
                environment.err().println(file.get().write(door.api(), narrowing()));
            } else if (json) {
                environment.out().println(door.api().ask("/statements", parameters()));
            } else {
                var answer = door.api().askTree("/statements", parameters());
                new StatementPrinter(environment.out()).print(answer);
            }
        }
        environment.out().flush();
        return ExitCode.GOOD.number();
    }

    private static String queries(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new QuothException(IO, "%s: cannot be read as UTF-8".formatted(file), e);
        }
    }

    /// Without the byte order mark, which a terminal does not want.
    private void print(HttpHeaders headers, InputStream body) throws IOException {
        var table = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
        table.read();
        table.transferTo(environment.out());
    }

    private List<Map.Entry<String, String>> parameters() {
        var all = narrowing();
        all.add(Map.entry("size", Integer.toString(size.orElse(USUAL_SIZE))));
        return all;
    }

    private List<Map.Entry<String, String>> narrowing() {
        var all = new ArrayList<Map.Entry<String, String>>();
        if (!words.isEmpty()) {
            all.add(Map.entry("q", String.join(" ", words)));
        }
        speakers.forEach(value -> all.add(Map.entry("speaker", value)));
        countries.forEach(value -> all.add(Map.entry("country", value)));
        from.ifPresent(value -> all.add(Map.entry("from", value)));
        to.ifPresent(value -> all.add(Map.entry("to", value)));
        sort.ifPresent(value -> all.add(Map.entry("sort", value)));
        return all;
    }
}
