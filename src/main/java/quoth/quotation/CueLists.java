package quoth.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quoth.QuothException;
import quoth.Sha256;

/// The lists of reporting words by language, and a hash of all that an editor may change and that statements depend
/// on: these lists and the gazetteer.
record CueLists(Map<String, CueList> byLanguage, String hash) {

    CueLists {
        byLanguage = Map.copyOf(byLanguage);
    }

    static CueLists read(Path indexConfig) {
        var cues = new HashMap<String, CueList>();
        var inputs = new StringBuilder();
        for (var file : filesOf(indexConfig.resolve("cues"), "*.yaml")) {
            var list = CueReader.read(file.getValue());
            cues.put(list.language(), list);
            inputs.append(file.getKey()).append('\0').append(hashOf(file.getValue())).append('\0');
        }
        if (!cues.containsKey("en")) {
            throw new QuothException(QuothException.Kind.BAD_CONFIG,
                    "%s: no 'en.yaml'; expected the reporting words of English"
                            .formatted(indexConfig.resolve("cues")));
        }
        for (var file : filesOf(indexConfig.resolve("gazetteer"), "*.tsv")) {
            inputs.append(file.getKey()).append('\0').append(hashOf(file.getValue())).append('\0');
        }
        return new CueLists(cues, Sha256.ofText(inputs.toString()).hex());
    }

    private static List<Map.Entry<String, Path>> filesOf(Path folder, String names) {
        var byName = new TreeMap<String, Path>();
        try (var files = Files.newDirectoryStream(folder, names)) {
            files.forEach(f -> byName.put(f.getFileName().toString(), f));
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.BAD_CONFIG,
                    "%s: cannot be read; expected files %s".formatted(folder, names), e);
        }
        return List.copyOf(byName.entrySet());
    }

    private static String hashOf(Path file) {
        try {
            return Sha256.of(Files.readAllBytes(file)).hex();
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO, "%s: cannot be read".formatted(file), e);
        }
    }

    /// In a language without a list nobody is found beside a quotation: unknown is better than wrong.
    CueList of(String language) {
        return byLanguage.getOrDefault(language.equals("und") ? "en" : language, CueList.NONE);
    }
}
