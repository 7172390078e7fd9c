package quoth.parse;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The months' names and usual short forms in the languages whose written dates are understood.
final class MonthNames {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN,
            Locale.of("de", "AT"), Locale.of("es"), Locale.ITALIAN, Locale.of("pt"), Locale.of("ca"),
            Locale.of("nl"));
    private static final Map<String, Month> BY_NAME = byName();

    private MonthNames() {}

    /// The month that a word names, whatever its case; a dot at its end does not matter.
    static Optional<Month> month(String word) {
        return Optional.ofNullable(BY_NAME.get(key(word)));
    }

    /// All names, longest first, to build patterns of.
    static List<String> all() {
        var names = new ArrayList<>(BY_NAME.keySet());
        names.sort((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b));
        return names;
    }

    private static Map<String, Month> byName() {
        var names = new HashMap<String, Month>();
        for (var language : LANGUAGES) {
            for (var month : Month.values()) {
                for (var style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    var name = key(month.getDisplayName(style, language));
                    if (name.length() > 2) {
                        names.putIfAbsent(name, month);
                    }
                }
            }
        }
        names.put("sept", Month.SEPTEMBER);
        return Map.copyOf(names);
    }

    private static String key(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
