package quoth.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import quoth.CountryCode;
import quoth.PartialDate;
import quoth.Speaker;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Person;

/// Speakers whose name a data set, a file's own list or a person states: who they are by the register, else an id
/// of their name where it is a full name. Safe for use by many threads.
final class NamedSpeakers {

    /// What tells a label or a form of address from a name, at its beginning.
    private static final Set<String> NOT_FIRST = Set.of("the", "a", "an", "unknown", "unidentified",
            "several",
            "some", "mr", "mrs", "ms", "miss", "mx", "dr", "mme", "mlle", "m", "herr", "frau", "sr", "sra",
            "sir",
            "lord", "lady", "baroness", "senator", "senior", "vice", "deputy", "acting", "prime", "foreign",
            "president", "minister", "secretary", "chancellor", "ambassador", "general", "admiral",
            "governor",
            "congressman", "congresswoman", "representative", "commissioner", "director", "speaker",
            "chairman",
            "chair", "king", "queen", "prince", "princess", "press", "question", "q", "moderator", "operator",
            "official", "interpreter", "reporter", "participant", "taoiseach");
    /// And at its end.
    private static final Set<String> NOT_LAST = Set.of("president", "minister", "secretary", "chancellor",
            "ambassador", "question", "moderator", "operator", "official", "officials", "interpreter",
            "speaker",
            "chairman", "chairwoman", "chair", "senator", "governor", "spokesperson", "spokesman",
            "spokeswoman",
            "participant", "reporter", "reporters", "commissioner", "director", "representative", "member",
            "members", "unknown", "staff", "delegation", "office");
    private static final Pattern WORDS = Pattern.compile("[\\s-]+");
    private static final Pattern INITIALS = Pattern.compile("(?<= )(?:\\p{Lu}\\. )+");

    private final Gazetteer gazetteer;

    NamedSpeakers(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// The speaker of a stated name; one that is only a label or a surname stays a mention with its country.
    ///
    /// @param when narrows the register to those in office then
    Speaker speaker(String mention, String name, Optional<String> role, Optional<String> affiliation,
            Optional<CountryCode> country, Optional<PartialDate> when) {
        var countries = country.stream().toList();
        if (!isFullName(name, country)) {
            return new Speaker(Speaker.Type.PERSON, mention, Optional.empty(), Optional.empty(),
                    Optional.empty(), role, affiliation, countries);
        }
        var known = country.flatMap(code -> registered(name, code, when));
        var id = known.map(Person::id).or(() -> country.map(code -> Gazetteer.personId(name, code)));
        return new Speaker(Speaker.Type.PERSON, mention, Optional.empty(), id,
                Optional.of(known.map(Person::name).orElse(name)), role, affiliation, countries);
    }

    /// The one of the register who has this name, with or without initials, and held an office of the country then.
    private Optional<Person> registered(String name, CountryCode country, Optional<PartialDate> when) {
        var exact = gazetteer.personsNamed(name);
        var named = exact.isEmpty() ? gazetteer.personsNamed(INITIALS.matcher(name).replaceAll("")) : exact;
        var fitting = named.stream().filter(person -> held(person, country, when)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private boolean held(Person person, CountryCode country, Optional<PartialDate> when) {
        var offices = when.map(date -> gazetteer.offices(person, date))
                .orElseGet(() -> gazetteer.offices(person));
        return offices.stream().anyMatch(holder -> holder.country().equals(country));
    }

    /// Two words at least, and no office, label, body or form of address.
    private boolean isFullName(String name, Optional<CountryCode> country) {
        if (name.strip().indexOf(' ') < 0) {
            return false;
        }
        var words = List.of(WORDS.split(name.strip()));
        return !NOT_FIRST.contains(plain(words.getFirst())) && !NOT_LAST.contains(plain(words.getLast()))
                && name.chars().noneMatch(Character::isDigit) && gazetteer.office(name, country).isEmpty()
                && gazetteer.term(name).isEmpty();
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
    }
}
