package quoth.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/// What can be said about files that are taken in.
final class IngestOptions {

    @Option(names = "--collection", paramLabel = "NAME", description = "The collection they belong to. Without it a folder gives its own name.")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--manifest", paramLabel = "FILE", description = "JSON Lines or CSV that states path, title, published, publisher, country, speaker, language.")
    private Optional<Path> manifest = Optional.empty();

    /// The request as the API takes it.
    Map<String, Object> request(List<Path> paths) {
        var request = new LinkedHashMap<String, Object>();
        request.put("paths",
                paths.stream().map(path -> path.toAbsolutePath().normalize().toString()).toList());
        collection.ifPresent(name -> request.put("collection", name));
        manifest.ifPresent(file -> request.put("manifest", file.toAbsolutePath().normalize().toString()));
        return request;
    }
}
