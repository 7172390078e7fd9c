package quoth.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "Serves the archive: the page and the JSON API.", footer = {"",
        "Listens on this machine only. Another --host needs --behind-proxy: a proxy in",
        "front that takes care of TLS and of who may come. --public is for everybody:",
        "nothing can be written, originals are not handed out. Ctrl-C ends it.", "",
        "  bin/quoth serve --ingest ~/Documents --ingest ~/Mail --port 8090"})
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private IngestOptions options = new IngestOptions();

    @Option(names = "--ingest", paramLabel = "PATH", description = "A file or folder to take in; repeat for more.")
    private List<Path> paths = List.of();

    @Option(names = "--host", paramLabel = "ADDRESS", description = "The address to listen on (127.0.0.1 unless set).")
    private Optional<String> host = Optional.empty();

    @Option(names = "--port", paramLabel = "N", description = "The port to listen on (8080 unless set); 0 for any free one.")
    private Optional<String> port = Optional.empty();

    @Option(names = "--public", description = "For everybody: no writing, no originals, no paths.")
    private boolean publicly;

    @Option(names = "--behind-proxy", description = "A proxy in front takes care of TLS and of who may come.")
    private boolean behindProxy;

    @Option(names = "--name", paramLabel = "HOST", description = "A host name to answer to, such as the proxy's; repeat for more.")
    private List<String> names = List.of();

    private final Environment environment;

    ServeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var settings = common.settings(environment, flags(host, port));
        var serving = new Serving(settings, environment, behindProxy, names, publicly);
        return serving
                .run(settings.path(Setting.ARCHIVE), options.request(paths))
                .number();
    }

    static Map<Setting, String> flags(Optional<String> host, Optional<String> port) {
        var flags = new EnumMap<Setting, String>(Setting.class);
        host.ifPresent(value -> flags.put(Setting.HOST, value));
        port.ifPresent(value -> flags.put(Setting.PORT, value));
        return flags;
    }
}
