package quoth.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.QuothException;
import tools.jackson.databind.JsonNode;

import static quoth.QuothException.Kind.IN_USE;
import static quoth.QuothException.Kind.NOT_FOUND;

@Command(name = "ingest", description = "Takes files and folders into the archive; what is there already is left as it is.", footer = {
        "", "While a server holds the archive, the server does it. Every file gets one",
        "outcome; those that cannot be searched are listed with the reason, and the",
        "exit code is 3.",
        "Ctrl-C finishes the files in hand; running it again goes on.", "",
        "  bin/quoth ingest ~/Documents speech.pdf --manifest what-is-known.csv"})
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private IngestOptions options = new IngestOptions();

    @Option(names = "--report", paramLabel = "FILE", description = "Write what became of every file into a CSV file.")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--list", description = "Print every file with its outcome, as it comes to it.")
    private boolean list;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, and folders with all that is below them.")
    private List<Path> paths = List.of();

    private final Environment environment;

    IngestCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        report.ifPresent(IngestFiles::check);
        try (var door = Door.to(common.settings(environment), environment);
                var _ = OnSignal.run(() -> tellWhoGoesOn(door))) {
            var begun = begun(door);
            var id = begun.path("id").asString();
            var files = new IngestFiles(door.api());
            var printed = list ? Optional.of(new FileList(environment, files, id))
                    : Optional.<FileList>empty();
            var code = new IngestRun(environment).follow(begun, _ -> {
                var state = door.api().askTree("/ingests/" + id, List.of());
                printed.ifPresent(FileList::more);
                return state;
            });
            report.ifPresent(file -> files.report(id, file));
            return code.number();
        }
    }

    private JsonNode begun(Door door) {
        try {
            return door.api().post("/ingests", IngestOptions.body(options.request(paths)));
        } catch (QuothException e) {
            if (e.kind() != NOT_FOUND) {
                throw e;
            }
            throw new QuothException(IN_USE,
                    "the archive is served with --public, and that server takes nothing"
                            + " in; end it first, or start it with --ingest",
                    e);
        }
    }

    private void tellWhoGoesOn(Door door) {
        if (!door.own()) {
            environment.say(
                    "quoth: the server that holds the archive goes on taking them in; 'quoth status' tells");
        }
    }
}
