package quoth.search;

import java.util.Locale;
import java.util.Map;

/// What people call a facet's value: *France* for `FR`, *Spanish* for `es`. A value that nobody has a better word for
/// is its own label. Immutable.
public final class Labels {

    private static final Map<String, String> COUNTRIES_OF_OUR_OWN = Map.of(
            "EU", "European Union",
            "XK", "Kosovo",
            "INT", "International body",
            "SUHH", "Soviet Union",
            "YUCS", "Yugoslavia",
            "CSHH", "Czechoslovakia",
            "DDDE", "German Democratic Republic");

    public String label(String field, String value) {
        return switch (field) {
            case "country", "about.country", "publisher.country" -> country(value);
            case "language" -> language(value);
            default -> value;
        };
    }

    private static String country(String code) {
        var own = COUNTRIES_OF_OUR_OWN.get(code);
        if (own != null || code.length() != 2) {
            return own != null ? own : code;
        }
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private static String language(String tag) {
        return tag.equals("und") ? "unknown" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
