package quoth.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.CountryCode;
import quoth.Speaker;
import quoth.TextSpan;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Term;

/// States, their ministries and their parliaments as speakers: what they are called, whatever words the text uses.
final class StateNames {

    private static final Set<String> PARLIAMENTS = Set.of("parliament", "lower house", "upper house",
            "congress", "senate", "scottish parliament", "welsh parliament", "northern ireland assembly");
    private static final Set<String> ENDINGS = Set.of("islands", "republic", "federation", "kingdom", "union",
            "states", "emirates", "netherlands", "philippines", "maldives", "seychelles", "comoros",
            "bahamas", "gambia", "territory", "territories");

    private final Gazetteer gazetteer;

    StateNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// A country that speaks: its government. The Union and international bodies are bodies.
    Speaker government(CountryCode country, Optional<String> institution, String written, TextSpan span) {
        boolean body = country.value().equals("EU") || country.value().equals("INT");
        var label = gazetteer.label(country);
        var name = body ? label : "Government of " + withArticle(label);
        var id = Gazetteer.personId(body ? label : "Government of " + label, country);
        return new Speaker(body ? Speaker.Type.ORGANISATION : Speaker.Type.GOVERNMENT, written,
                Optional.of(span), Optional.of(id), Optional.of(name), institution, Optional.empty(),
                List.of(country));
    }

    /// What a house, street or institution stands for: *the Kremlin* for a government, *the Bundestag* and *the State
    /// Department* for themselves.
    Speaker seat(Term term, CountryCode country, String written, TextSpan span) {
        var institution = term.institution().orElse("");
        if (PARLIAMENTS.contains(institution.toLowerCase(Locale.ROOT))) {
            return named(Speaker.Type.ORGANISATION, term.name(), country, written, span);
        }
        boolean office = institution.startsWith("Department of") || institution.startsWith("Ministry of");
        return office ? named(Speaker.Type.GOVERNMENT, institution, country, written, span)
                : government(country, term.institution(), written, span);
    }

    /// *the Turkish foreign ministry*, *Türkiye's Foreign Ministry*: one name for all of them; none for *the ministry*.
    Optional<Speaker> ministry(String bare, CountryCode country, String written, TextSpan span) {
        var words = withoutCountries(bare);
        if (words.indexOf(' ') < 0) {
            return Optional.empty();
        }
        var name = new StringBuilder();
        for (var word : words.split(" ")) {
            boolean small = word.equals("of") || word.equals("and") || word.equals("for")
                    || word.equals("the");
            name.append(name.isEmpty() ? "" : " ").append(small ? word
                    : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return Optional.of(
                named(Speaker.Type.GOVERNMENT, name + " of " + withArticle(gazetteer.label(country)), country,
                        written, span));
    }

    private static Speaker named(Speaker.Type type, String name, CountryCode country, String written,
            TextSpan span) {
        return new Speaker(type, written, Optional.of(span), Optional.of(Gazetteer.personId(name, country)),
                Optional.of(name), Optional.empty(), Optional.empty(), List.of(country));
    }

    /// *the United States*, *the Netherlands*, *Kenya*.
    static String withArticle(String label) {
        int space = label.lastIndexOf(' ');
        boolean takesOne = label.startsWith("United ") || label.contains("Republic of")
                || ENDINGS.contains(label.substring(space + 1).toLowerCase(Locale.ROOT));
        return takesOne ? "the " + label : label;
    }

    /// *the Saudi Interior Ministry* as *Interior Ministry*.
    private String withoutCountries(String bare) {
        var rest = new StringBuilder(BodyWords.withoutArticle(bare));
        var terms = gazetteer.find(rest.toString());
        for (int i = terms.size() - 1; i >= 0; i--) {
            rest.delete(terms.get(i).span().begin(), terms.get(i).span().end());
        }
        return rest.toString().replaceAll("['’]s\\b", " ").replaceFirst("( of| in| the)+\\s*$", "")
                .replaceAll("\\s+", " ").strip();
    }
}
