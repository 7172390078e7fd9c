package quoth.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import quoth.QuothException;
import quoth.QuothException.Kind;

/// Names that mean the same thing, for queries: any name of a row finds all the others. A name in capitals, such as
/// `WHO`, is one only when typed in capitals.
///
/// Files hold one row a line, names separated by commas, `#` begins a comment.
public final class Synonyms {

    public static final Synonyms NONE = new Synonyms(List.of());

    private final SequencedMap<String, List<String>> others = new LinkedHashMap<>();
    private final int longest;

    private Synonyms(List<List<String>> rows) {
        for (var row : rows) {
            for (var name : row) {
                others.computeIfAbsent(key(name), k -> new ArrayList<>())
                        .addAll(row.stream().filter(n -> !n.equals(name)).toList());
            }
        }
        longest = others.keySet().stream().mapToInt(k -> k.split(" ").length).max().orElse(0);
    }

    public static Synonyms of(List<List<String>> rows) {
        return new Synonyms(rows);
    }

    /// @param folder its `*.txt` files are read, in order of their names; no folder, no synonyms
    public static Synonyms read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        var rows = new ArrayList<List<String>>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                addRows(file, rows);
            }
        } catch (IOException e) {
            throw new QuothException(Kind.IO, "%s: cannot be read: %s".formatted(folder, e.getMessage()), e);
        }
        return new Synonyms(rows);
    }

    private static void addRows(Path file, List<List<String>> rows) throws IOException {
        var lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).replaceFirst("#.*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            var names = Arrays.stream(line.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
            if (names.size() < 2) {
                throw new QuothException(Kind.BAD_CONFIG,
                        "%s:%d: found '%s'; expected two or more names, separated by commas"
                                .formatted(file.getFileName(), i + 1, line));
            }
            rows.add(names);
        }
    }

    /// The other names of what these words say together; empty when they are no name.
    public List<String> otherNames(List<String> words) {
        if (words.isEmpty() || words.size() > longest) {
            return List.of();
        }
        return others.getOrDefault(key(String.join(" ", words)), List.of());
    }

    /// How many words the longest name has.
    public int longest() {
        return longest;
    }

    private static String key(String name) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1
                && !name.equals(name.toLowerCase(Locale.ROOT));
        return capitals ? name : name.toLowerCase(Locale.ROOT);
    }
}
