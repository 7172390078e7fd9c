package quoth.gazetteer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// `languages.tsv`: from the three letters of ISO 639-3 to the primary language of BCP 47.
final class Languages {

    private final Map<String, String> byThreeLetters = new HashMap<>();

    Languages(Path folder) {
        new Table(folder.resolve("languages.tsv"), "iso639-3", "bcp47", "name").read(row -> {
            if (byThreeLetters.put(row.text(0), row.text(1)) != null) {
                throw row.wrong(0, "a code that no earlier line has");
            }
        });
    }

    Optional<String> primary(String iso639) {
        return Optional.ofNullable(byThreeLetters.get(iso639));
    }
}
