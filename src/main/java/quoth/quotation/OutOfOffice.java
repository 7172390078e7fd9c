package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Holder;
import quoth.gazetteer.Person;
import quoth.gazetteer.Tenure;

/// People whom the register knows from another time: *Donald Trump* in 2015, *William C. Bullitt* in 1919. Somebody is so
/// when the whole name is theirs alone, in the years around their offices, in a text of their country, and when no other
/// calling is told: *the actor John Kelly* is nobody of the register.
final class OutOfOffice {

    /// In years before the first and behind the last day in office.
    private static final int AROUND = 30;
    /// The same for a name that many bear.
    private static final int AROUND_COMMON = 8;
    /// From so many people of a surname in the register on, a name is common.
    private static final int MANY = 10;

    private static final Set<String> POLITICS = Set.of("candidate", "nominee", "hopeful", "frontrunner",
            "front-runner", "contender", "senator", "sen", "rep", "representative", "congressman",
            "congresswoman", "gov", "governor", "president", "minister", "secretary", "ambassador", "envoy",
            "diplomat", "chancellor", "premier", "speaker", "leader", "politician", "chairman", "chair",
            "deputy", "rival", "lawmaker", "democrat", "republican", "adviser", "advisor",
            "director", "negotiator", "mp", "legislator", "statesman", "commissioner", "official",
            "president-elect", "attaché", "vice-president", "attorney", "judge", "justice", "king", "queen",
            "prince");

    private static final Pattern ENVOY = Pattern
            .compile("(?i)\\b(ambassador|envoy|attach[ée]|governor|gov|consul|diplomat)\\b");

    private final Gazetteer gazetteer;

    OutOfOffice(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// @param people  those of the name
    /// @param role    as the text tells it
    /// @param isNear  whether the text or its publisher is of a country
    Optional<Identity> find(List<Person> people, String name, Optional<String> role,
            Optional<CountryCode> country, Optional<PartialDate> date, Predicate<CountryCode> isNear) {
        if (role.isPresent() && !isPolitics(role.get())) {
            return Optional.empty();
        }
        var found = new ArrayList<Person>();
        var own = new ArrayList<CountryCode>();
        for (var person : people) {
            var held = gazetteer.offices(person).stream().filter(h -> isAround(h, person, date)).toList();
            if (!held.isEmpty() && initialsFit(name, person)
                    && isKnownEnough(name, person, held, role, date)) {
                found.add(person);
                held.stream().map(Holder::country).filter(c -> !own.contains(c)).forEach(own::add);
            }
        }
        if (own.size() != 1 || country.filter(c -> !c.equals(own.getFirst())).isPresent()
                || country.isEmpty() && !isNear.test(own.getFirst())) {
            return Optional.empty();
        }
        var one = found.size() == 1 ? Optional.of(found.getFirst()) : Optional.<Person>empty();
        var id = one.map(Person::id).orElseGet(() -> Gazetteer.personId(name, own.getFirst()));
        return Optional.of(new Identity(Optional.of(id), Optional.of(one.map(Person::name).orElse(name)),
                role, List.copyOf(own)));
    }

    /// Whether a role is one that holders of offices have before and after them.
    private static boolean isPolitics(String role) {
        for (var word : role.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            if (POLITICS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAround(Holder held, Person person, Optional<PartialDate> date) {
        if (date.isEmpty() || Ranks.isOfBody(held)) {
            return false;
        }
        boolean common = !Ranks.isProminent(held)
                && gazetteer.personsWithSurname(person.surname()).size() >= MANY;
        int years = common ? AROUND_COMMON : AROUND;
        return !held.tenure().start().earliest().isAfter(date.get().latest().plusYears(years))
                && !held.tenure().end().latest().isBefore(date.get().earliest().minusYears(years));
    }

    /// Namesakes of envoys and officials are many: one of these is meant only where the text tells of an office, or in
    /// office under the very name.
    private static boolean isKnownEnough(String name, Person person, List<Holder> held, Optional<String> role,
            Optional<PartialDate> date) {
        boolean known = held.stream().anyMatch(h -> !Ranks.isMinor(h));
        boolean then = date.isPresent()
                && held.stream().anyMatch(h -> h.tenure().fit(date.get()) == Tenure.Fit.CERTAIN);
        boolean exact = person.name().equals(name) || person.variants().contains(name);
        return known || exact && (then || role.filter(r -> ENVOY.matcher(r).find()).isPresent());
    }

    /// Whether what stands between first and last name fits: *William C. Bullitt* is William Christian, not William Hugh.
    private static boolean initialsFit(String name, Person person) {
        var words = name.split(" ");
        var own = person.name().split(" ");
        if (words.length < 3 || own.length < 3) {
            return true;
        }
        return words[1].charAt(0) == own[1].charAt(0);
    }
}
