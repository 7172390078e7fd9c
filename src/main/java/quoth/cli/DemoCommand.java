package quoth.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import quoth.QuothException;
import quoth.ingest.IngestRequest;

import static quoth.QuothException.Kind.IO;

@Command(name = "demo", description = "Serves the sample archive: speeches, briefings, news and histories of two centuries.", footer = {
        "", "It has an archive of its own, beside yours; --archive puts it elsewhere.",
        "Ctrl-C ends it; started again, it takes nothing in twice."})
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--host", paramLabel = "ADDRESS", description = "The address to listen on (127.0.0.1 unless set).")
    private Optional<String> host = Optional.empty();

    @Option(names = "--port", paramLabel = "N", description = "The port to listen on (8080 unless set); 0 for any free one.")
    private Optional<String> port = Optional.empty();

    private final Environment environment;

    DemoCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var settings = common.settings(environment, ServeCommand.flags(host, port));
        var serving = new Serving(settings, environment, false, List.of(), false);
        var ownArchive = settings.value(Setting.ARCHIVE).source().equals("default");
        var archive = ownArchive
                ? Setting.sampleArchive(environment.variables())
                : settings.path(Setting.ARCHIVE);
        return serving.run(archive, request(environment.home().resolve("corpus"))).number();
    }

    /// Each folder of the sample is a collection; a sidecar states what its files do not say themselves.
    private static IngestRequest request(Path corpus) {
        try (var folders = Files.list(corpus.resolve("documents"))) {
            return new IngestRequest(folders.filter(Files::isDirectory).sorted().toList(), Optional.empty(),
                    Optional.of(corpus.resolve("given.jsonl")));
        } catch (IOException e) {
            throw new QuothException(IO, "%s: expected the sample's folder 'documents'".formatted(corpus), e);
        }
    }
}
