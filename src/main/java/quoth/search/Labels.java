package quoth.search;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import quoth.CountryCode;
import quoth.gazetteer.Gazetteer;

/// What people call a facet's value: *France* for `FR`, *Spanish* for `es`. A value that nobody has a better word for
/// is its own label. Immutable.
public final class Labels {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2,4}");

    private final Function<CountryCode, String> countries;

    /// Countries as the Java platform calls them, for where there is no gazetteer.
    public Labels() {
        this.countries = code -> Locale.of("", code.value()).getDisplayCountry(Locale.ENGLISH);
    }

    public Labels(Gazetteer gazetteer) {
        this.countries = gazetteer::label;
    }

    /// @param field name in the schema
    public String label(String field, String value) {
        return switch (field) {
            case "country", "about.country", "publisher.country" -> country(value);
            case "language" -> language(value);
            default -> value;
        };
    }

    private String country(String code) {
        return COUNTRY.matcher(code).matches() ? countries.apply(new CountryCode(code)) : code;
    }

    private static String language(String tag) {
        return tag.equals("und") ? "unknown" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
