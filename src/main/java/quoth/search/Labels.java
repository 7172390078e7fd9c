package quoth.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.CountryCode;
import quoth.gazetteer.Country;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Person;
import quoth.gazetteer.Region;

/// What people call a facet's value: *France* for `FR`, *Spanish* for `es`. A value that nobody has a better word for
/// is its own label. Immutable.
public final class Labels {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2,4}");

    /// Holds everything, so it tells nothing apart.
    private static final String WORLD = "001";

    private final Function<CountryCode, String> countries;
    private final Function<CountryCode, List<String>> regions;
    private final Map<String, String> regionNames;
    private final Function<String, List<String>> otherCountryNames;
    private final Function<String, List<String>> otherPersonNames;

    /// Countries as the Java platform calls them and no regions, for where there is no gazetteer.
    public Labels() {
        this.countries = code -> Locale.of("", code.value()).getDisplayCountry(Locale.ENGLISH);
        this.regions = _ -> List.of();
        this.regionNames = Map.of();
        this.otherCountryNames = _ -> List.of();
        this.otherPersonNames = _ -> List.of();
    }

    public Labels(Gazetteer gazetteer) {
        this.countries = gazetteer::label;
        this.regions = code -> gazetteer.regionsOf(code).stream().map(Region::code)
                .filter(c -> !c.equals(WORLD))
                .toList();
        this.regionNames = gazetteer.regions().stream().collect(Collectors.toMap(Region::code, Region::name));
        this.otherCountryNames = code -> gazetteer.country(new CountryCode(code))
                .map(Country::aliases).orElse(List.of());
        this.otherPersonNames = id -> gazetteer.person(id).map(Person::variants).orElse(List.of());
    }

    /// @param field name in the schema
    public String label(String field, String value) {
        return switch (field) {
            case "country", "about.country", "publisher.country" -> country(value);
            case "region" -> regionNames.getOrDefault(value, value);
            case "language" -> language(value);
            default -> value;
        };
    }

    /// Other names of a value, by which it is found while somebody types.
    ///
    /// @param field name in the schema
    public List<String> otherNames(String field, String value) {
        return switch (field) {
            case "country", "about.country", "publisher.country" -> otherCountryNames(value);
            case "speaker" -> otherPersonNames.apply(value);
            case "about" -> Stream.concat(otherCountryNames(value).stream(),
                    otherPersonNames.apply(value).stream()).toList();
            default -> List.of();
        };
    }

    private List<String> otherCountryNames(String code) {
        return COUNTRY.matcher(code).matches()
                ? Stream.concat(Stream.of(code), otherCountryNames.apply(code).stream()).toList()
                : List.of();
    }

    /// The codes of the regions that a country lies in, by UN M49, innermost first and without the world.
    public List<String> regions(CountryCode country) {
        return regions.apply(country);
    }

    private String country(String code) {
        return COUNTRY.matcher(code).matches() ? countries.apply(new CountryCode(code)) : code;
    }

    private static String language(String tag) {
        return tag.equals("und") ? "unknown" : Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
    }
}
