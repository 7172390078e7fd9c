package quoth.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.QuothException;

@Command(name = "split", description = "Makes one speaker two: a part of what the first said, the second said.", footer = {
        "",
        "The part is told by what all of its statements have; what does not have it stays with the first.",
        "",
        "  quoth split Q207 Q23505 --to 1993-01-20                            by date: father and son",
        "  quoth split john-smith~US 'John Smith junior' --country US --in ohio-minutes"})
final class SplitCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WhoOptions who = new WhoOptions();

    @Parameters(index = "0", paramLabel = "FROM", description = "Id of the speaker who keeps the rest.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "INTO", description = "Id or name of the other one.")
    private String into = "";

    @Option(names = "--country", paramLabel = "CODE", description = "Country of the other one, when not known here before.")
    private List<String> countries = List.of();

    @Option(names = "--document", paramLabel = "ID", description = "What stands in this document; repeat for several.")
    private List<String> documents = List.of();

    @Option(names = "--in", paramLabel = "COLLECTION", description = "What stands in this collection; repeat for several.")
    private List<String> collections = List.of();

    @Option(names = "--mention", paramLabel = "WORDS", description = "Where the speaker is written like this; repeat for several.")
    private List<String> mentions = List.of();

    @Option(names = "--from", paramLabel = "DAY", description = "What was said on this day or after it.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "What was said on this day or before it.")
    private Optional<String> until = Optional.empty();

    private final Environment environment;

    SplitCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var part = new LinkedHashMap<String, Object>();
        putUnlessEmpty(part, "documents", documents);
        putUnlessEmpty(part, "collections", collections);
        putUnlessEmpty(part, "mentions", mentions);
        since.ifPresent(day -> part.put("from", day));
        until.ifPresent(day -> part.put("to", day));
        var body = new LinkedHashMap<String, Object>();
        body.put("into", countries.isEmpty() ? into : Map.of("name", into, "countries", countries));
        body.put("part", part);
        who.into(body, environment);
        try (var door = Door.toExisting(common.settings(environment), environment)) {
            var made = door.api().post("/speakers/" + Api.part(from) + "/split", body);
            environment.out().println(CorrectionsCommand.line(made));
        } catch (QuothException e) {
            throw WhoOptions.told(e);
        }
        environment.out().flush();
        return ExitCode.GOOD.number();
    }

    private static void putUnlessEmpty(Map<String, Object> part, String name, List<String> values) {
        if (!values.isEmpty()) {
            part.put(name, values);
        }
    }
}
