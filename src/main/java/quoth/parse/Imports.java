package quoth.parse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.Sha256;
import quoth.gazetteer.Gazetteer;

/// The mappings of `index-config/imports`, in the order of their file names.
///
/// @param hash of all their bytes
record Imports(List<ImportMapping> mappings, String hash) {

    static Imports load(Path folder, Gazetteer gazetteer) {
        if (!Files.isDirectory(folder)) {
            return new Imports(List.of(), Sha256.ofText("").hex());
        }
        try (var files = Files.list(folder)) {
            var digest = Sha256.digest();
            var sorted = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
            for (var file : sorted) {
                digest.update(Files.readAllBytes(file));
            }
            var mappings = sorted.stream().map(file -> ImportMapping.read(file, gazetteer)).toList();
            return new Imports(mappings, Sha256.ofDigest(digest).hex());
        } catch (IOException e) {
            throw new QuothException(Kind.BAD_CONFIG, "%s: %s; expected readable mappings".formatted(folder,
                    OneLine.of(e)), e);
        }
    }

    Optional<ImportMapping> forFile(String fileName, Set<String> keys) {
        return mappings.stream()
                .filter(mapping -> mapping.fitsName(fileName) && keys.containsAll(mapping.keys()))
                .findFirst();
    }
}
