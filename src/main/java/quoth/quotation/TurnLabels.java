package quoth.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import quoth.CountryCode;
import quoth.Speaker;
import quoth.gazetteer.Gazetteer;

/// The labels of turns: `PRESIDENT BIDEN`, `Mr. GROMYKO (USSR)`, `THE PRESIDENT`, `Q`. A label without a name stays a
/// mention; a country in brackets is the speaker's.
final class TurnLabels {

    private static final Pattern BRACKETS = Pattern.compile("^(.*?)\\s*[(\\[]([^)\\]]{2,60})[)\\]].*$",
            Pattern.DOTALL);
    private static final Set<String> QUESTIONERS = Set.of("q", "question", "reporter", "q.", "journalist");

    private final Gazetteer gazetteer;
    private final People people;

    TurnLabels(Gazetteer gazetteer, People people) {
        this.gazetteer = gazetteer;
        this.people = people;
    }

    Speaker resolve(Speaker speaker) {
        var label = speaker.mention();
        if (QUESTIONERS.contains(label.toLowerCase(Locale.ROOT))) {
            return with(speaker,
                    new People.Identity(Optional.empty(), Optional.empty(), Optional.of("journalist"),
                            List.of()));
        }
        var brackets = BRACKETS.matcher(label);
        boolean bracketed = label.length() < 200 && brackets.matches();
        var country = bracketed ? gazetteer.countryStated(brackets.group(2).strip())
                : Optional.<CountryCode>empty();
        var countries = country.or(() -> speaker.countries().stream().findFirst());
        var mention = Mention.of(capitalised(bracketed ? brackets.group(1) : label));
        if (mention.form() != Mention.Form.NAME) {
            return with(speaker, new People.Identity(Optional.empty(), Optional.empty(), mention.role(),
                    countries.stream().toList()));
        }
        var identity = mention.name().indexOf(' ') > 0
                ? people.named(mention.name(), mention.role())
                : people.withSurname(mention.name(), mention.role(), countries);
        return with(speaker, named(identity, countries));
    }

    private static People.Identity named(People.Identity identity, Optional<CountryCode> country) {
        if (!identity.countries().isEmpty()) {
            return identity;
        }
        var id = identity.id()
                .or(() -> identity.name().flatMap(n -> country.map(c -> Gazetteer.personId(n, c))));
        return new People.Identity(id, identity.name(), identity.role(), country.stream().toList());
    }

    private static Speaker with(Speaker speaker, People.Identity identity) {
        return new Speaker(speaker.type(), speaker.mention(), speaker.mentionSpan(), identity.id(),
                identity.name().or(speaker::name), identity.role().or(speaker::role), speaker.affiliation(),
                identity.countries().isEmpty() ? speaker.countries() : identity.countries());
    }

    /// *PRESIDENT BIDEN* as *President Biden*: words in capitals throughout, but for initials.
    private static String capitalised(String label) {
        if (!label.equals(label.toUpperCase(Locale.ROOT)) && !label.matches(".*\\p{Lu}{3,}.*")) {
            return label;
        }
        var out = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean inside = i > 0 && Character.isLetter(label.charAt(i - 1));
            boolean scottish = i > 1 && label.charAt(i - 1) == 'c' && label.charAt(i - 2) == 'M';
            out.append(inside && !scottish ? Character.toLowerCase(c) : c);
        }
        return out.toString();
    }
}
