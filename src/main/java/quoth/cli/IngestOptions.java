package quoth.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import quoth.ingest.IngestRequest;

/// What can be said about files that are taken in.
final class IngestOptions {

    @Option(names = "--collection", paramLabel = "NAME", description = "The collection that the files are put into. Without it a folder's own name, for a file that of its folder.")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--manifest", paramLabel = "FILE", description = "JSON Lines or CSV that states what files do not tell: path, title, published, publisher, country, speaker, language, genre, url.")
    private Optional<Path> manifest = Optional.empty();

    /// The request, with paths that mean the same to a server elsewhere on this machine.
    IngestRequest request(List<Path> paths) {
        return new IngestRequest(paths.stream().map(path -> path.toAbsolutePath().normalize()).toList(),
                collection, manifest.map(file -> file.toAbsolutePath().normalize()));
    }

    /// A request as the API takes it.
    static Map<String, Object> body(IngestRequest wanted) {
        var request = new LinkedHashMap<String, Object>();
        request.put("paths",
                wanted.paths().stream().map(Path::toString).toList());
        wanted.collection().ifPresent(name -> request.put("collection", name));
        wanted.manifest().ifPresent(file -> request.put("manifest", file.toString()));
        return request;
    }
}
