package quoth;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A speaker as a reader wrote it down, to be found again in a mention or a resolved name.
///
/// *Mr Blair* is *Tony Blair* and *Blair*, and *Iraq* is *the Government of Iraq*; neither is *the Blair government* or
/// *Iraq's ambassador*. Titles count only where there is nothing else, as in *the Secretary-General*.
final class ExpectedName {

    private static final Pattern APART = Pattern.compile("['’]s\\b|[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Set<String> TITLES = Set.of("admiral", "baroness", "foreign", "general", "minister",
            "mr",
            "mrs", "ms", "pm", "pope", "president", "prime", "secretary", "sheikh", "sir", "state", "states",
            "united",
            "vice");
    private static final Set<String> SMALL = Set.of("a", "of", "the", "then", "le", "la", "les");

    private final List<String> words;

    ExpectedName(String written) {
        this.words = words(written);
    }

    /// @param found a mention or a name
    boolean matches(String found) {
        var others = words(found);
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        boolean longer = others.containsAll(words)
                && (words.size() > 1 || others.getLast().equals(words.getLast()));
        boolean shorter = words.containsAll(others)
                && (others.size() > 1 || others.getLast().equals(words.getLast()));
        return longer || shorter;
    }

    private static List<String> words(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var all = APART.splitAsStream(plain.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word)).toList();
        var telling = all.stream().filter(word -> !TITLES.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }
}
