package quoth.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Holder;
import quoth.gazetteer.Person;
import quoth.gazetteer.Tenure;

/// Who people are, by name, role, country and date. Two who might be meant are nobody.
final class People {

    private final Gazetteer gazetteer;
    private final CountryWords countries;
    private final OutOfOffice outOfOffice;
    private final Map<Question, Identity> answers = new HashMap<>();

    /// What a document tells of somebody besides the name.
    ///
    /// @param role    as written
    /// @param country theirs, where it is told
    /// @param date    when they speak, as far as it is known
    record Evidence(Optional<String> role, Optional<CountryCode> country, Optional<PartialDate> date) {}

    private record Question(String name, Evidence evidence) {}

    private record Candidate(Person person, List<Holder> held) {}

    People(Gazetteer gazetteer, CountryWords countries) {
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.outOfOffice = new OutOfOffice(gazetteer);
    }

    /// Somebody of a full name: one of the register's, else `name~country`, else the name alone.
    Identity named(String name, Evidence evidence) {
        return named(name, evidence, c -> false);
    }

    /// @param isNamed whether the text names a country: an office in one of them is enough beside a full name
    Identity named(String name, Evidence evidence, Predicate<CountryCode> isNamed) {
        return answers.computeIfAbsent(new Question(name, evidence), q -> resolve(name, evidence, isNamed));
    }

    private Identity resolve(String name, Evidence evidence, Predicate<CountryCode> isNamed) {
        var country = country(evidence);
        var office = evidence.role().map(r -> new OfficeWords(gazetteer, r));
        var known = fitting(likeNamed(name), country, evidence.date()).stream()
                .filter(c -> isLikely(c, office, country)
                        || office.isEmpty() && evidence.date().isPresent() && isOfficeIn(c, isNamed)
                                && c.person().isWhole(name))
                .toList();
        var found = only(known, office);
        if (found.isEmpty()) {
            found = retired(name, office, country, evidence.date());
        }
        if (found.isPresent()) {
            return identity(found.get(), evidence, country);
        }
        var other = outOfOffice.find(likeNamed(name), name, evidence.role(), country, evidence.date(),
                isNamed);
        if (other.isPresent()) {
            return other.get();
        }
        var id = country.map(c -> Gazetteer.personId(name, c));
        return new Identity(id, Optional.of(name), evidence.role(), country.stream().toList());
    }

    /// The people of a name, else those who share its first and last word: *Antony J. Blinken*.
    private List<Person> likeNamed(String name) {
        var exact = gazetteer.personsNamed(name);
        int space = name.indexOf(' ');
        if (!exact.isEmpty() || space < 0) {
            return exact;
        }
        var given = name.substring(0, space + 1);
        return gazetteer.personsWithSurname(name.substring(name.lastIndexOf(' ') + 1)).stream()
                .filter(p -> p.name().startsWith(given)).toList();
    }

    /// Somebody of whom the text only gives surname and office: *President Obama*.
    Identity withSurname(String surname, Evidence evidence) {
        var country = country(evidence);
        if (evidence.date().isPresent()) {
            var office = evidence.role().map(r -> new OfficeWords(gazetteer, r));
            boolean enough = office.isPresent() || country.isPresent();
            var found = enough
                    ? only(inOffice(surname, office, country, evidence.date().get()), office)
                    : Optional.<Candidate>empty();
            if (found.isPresent()) {
                return identity(found.get(), evidence, country);
            }
        }
        return new Identity(Optional.empty(), Optional.empty(), evidence.role(), country.stream().toList());
    }

    /// Somebody of whom the text gives a surname behind *Mr* or *Ms*, where a country's own people speak: its one
    /// minister or member of parliament of that name then.
    Identity amongOwn(String surname, CountryCode country, Optional<PartialDate> date) {
        var found = date.map(d -> inOffice(surname, Optional.empty(), Optional.of(country), d))
                .orElse(List.of())
                .stream()
                .filter(c -> c.held().stream().allMatch(h -> h.country().equals(country))
                        && c.held().stream().anyMatch(h -> !Ranks.isMinor(h)))
                .toList();
        return found.size() == 1
                ? identity(found.getFirst(), new Evidence(Optional.empty(), Optional.of(country), date),
                        Optional.of(country))
                : Identity.NOBODY;
    }

    /// Whoever held an office then, where the date leaves one: *the president of Brazil*.
    Identity holder(String role, CountryCode country, Optional<PartialDate> date) {
        var office = new OfficeWords(gazetteer, role);
        if (date.isEmpty() || !office.isWhole(country)) {
            return Identity.NOBODY;
        }
        var holders = gazetteer.holders(office.words(), country, date.get());
        boolean one = holders.size() == 1
                && holders.getFirst().tenure().fit(date.get()) == Tenure.Fit.CERTAIN;
        return one
                ? new Identity(Optional.of(holders.getFirst().person().id()),
                        Optional.of(holders.getFirst().person().name()), Optional.of(office.words()),
                        List.of(country))
                : Identity.NOBODY;
    }

    /// Somebody behind *Mr* or *Ms* in what a state publishes on the past: whoever of that surname was its minister before,
    /// where the register knows nobody of it from elsewhere.
    Identity ministerOnce(String surname, CountryCode country, Optional<PartialDate> date) {
        var before = new ArrayList<Person>();
        for (var person : gazetteer.personsWithSurname(surname)) {
            var held = gazetteer.offices(person).stream().filter(h -> !Ranks.isMinor(h)).toList();
            if (held.stream().anyMatch(h -> !h.country().equals(country))) {
                return Identity.NOBODY;
            }
            if (held.stream().anyMatch(h -> date.isEmpty()
                    || !h.tenure().start().earliest().isAfter(date.get().latest()))) {
                before.add(person);
            }
        }
        return before.size() == 1
                ? new Identity(Optional.of(before.getFirst().id()), Optional.of(before.getFirst().name()),
                        Optional.empty(), List.of(country))
                : Identity.NOBODY;
    }

    private List<Candidate> inOffice(String surname, Optional<OfficeWords> office,
            Optional<CountryCode> country,
            PartialDate date) {
        var people = new ArrayList<>(gazetteer.personsWithSurname(surname));
        gazetteer.personsNamed(surname).stream().filter(p -> !people.contains(p)).forEach(people::add);
        return fitting(people, country, Optional.of(date)).stream()
                .filter(c -> office.isEmpty() || holds(c, office.get(), country)).toList();
    }

    /// Those who held an office then, in that country where one is told.
    private List<Candidate> fitting(List<Person> people, Optional<CountryCode> country,
            Optional<PartialDate> date) {
        var found = new ArrayList<Candidate>();
        for (var person : people) {
            var held = new ArrayList<>(date.map(d -> gazetteer.offices(person, d))
                    .orElseGet(() -> gazetteer.offices(person)));
            country.ifPresent(c -> held.removeIf(h -> !h.country().equals(c) && !Ranks.isOfBody(h)));
            if (!held.isEmpty()) {
                found.add(new Candidate(person, held));
            }
        }
        return found;
    }

    /// Whether the name alone is enough beside what is told: the country or the role agree, or the office is high.
    private static boolean isLikely(Candidate candidate, Optional<OfficeWords> office,
            Optional<CountryCode> country) {
        if (office.isPresent() && office.get().isOffice(country)) {
            return holds(candidate, office.get(), country);
        }
        return office.isEmpty() && country.isPresent()
                || candidate.held().stream().anyMatch(h -> Ranks.isProminent(h));
    }

    /// Whether somebody held a named office of a country that the text names.
    private static boolean isOfficeIn(Candidate candidate, Predicate<CountryCode> isNamed) {
        return candidate.held().stream()
                .anyMatch(h -> !Ranks.isDelegate(h) && isNamed.test(h.country()));
    }

    /// The one head of state or government of a surname then.
    Identity head(String surname, Optional<PartialDate> date) {
        if (date.isEmpty()) {
            return Identity.NOBODY;
        }
        var heads = inOffice(surname, Optional.empty(), Optional.empty(), date.get()).stream()
                .filter(c -> c.held().stream().anyMatch(h -> Ranks.isHead(h))).toList();
        return heads.size() == 1 ? identity(heads.getFirst(),
                new Evidence(Optional.empty(), Optional.empty(), date), Optional.empty()) : Identity.NOBODY;
    }

    /// Whoever of a surname was head of state or government before then, *Khrushchev*, *President Johnson*, of a country
    /// that the text names; of several of one country at least the country.
    ///
    /// @param role the office that the text gives, if any
    Identity formerHead(String surname, Optional<String> role, Optional<PartialDate> date,
            Predicate<CountryCode> isNamed) {
        var office = role.map(r -> new OfficeWords(gazetteer, r));
        var heads = new ArrayList<Candidate>();
        for (var person : gazetteer.personsWithSurname(surname)) {
            var held = gazetteer.offices(person).stream()
                    .filter(h -> Ranks.isHead(h) && isNamed.test(h.country()))
                    .filter(h -> office.isEmpty() || office.get().isThatOf(h))
                    .filter(h -> date.isEmpty()
                            || !h.tenure().start().earliest().isAfter(date.get().latest()))
                    .toList();
            if (!held.isEmpty()) {
                heads.add(new Candidate(person, held));
            }
        }
        if (heads.size() == 1) {
            return identity(heads.getFirst(), new Evidence(role, Optional.empty(), date), Optional.empty());
        }
        var own = heads.stream().flatMap(c -> c.held().stream()).map(Holder::country).distinct().toList();
        return own.size() == 1 ? new Identity(Optional.empty(), Optional.empty(), role, own)
                : Identity.NOBODY;
    }

    /// Somebody out of office: by the office that the text names, or a head of state or government by the name alone.
    private Optional<Candidate> retired(String name, Optional<OfficeWords> office,
            Optional<CountryCode> country,
            Optional<PartialDate> date) {
        var before = new ArrayList<Candidate>();
        for (var candidate : fitting(likeNamed(name), country, Optional.empty())) {
            var held = candidate.held().stream()
                    .filter(h -> date.isEmpty()
                            || !h.tenure().start().earliest().isAfter(date.get().latest()))
                    .filter(h -> office.isPresent() ? office.get().isThatOf(h)
                            : Ranks.isHead(h))
                    .toList();
            if (!held.isEmpty()) {
                before.add(new Candidate(candidate.person(), held));
            }
        }
        return before.size() == 1 ? Optional.of(before.getFirst()) : Optional.empty();
    }

    private static Optional<Candidate> only(List<Candidate> candidates, Optional<OfficeWords> office) {
        if (candidates.size() > 1 && office.isPresent()) {
            var exact = candidates.stream()
                    .filter(c -> c.held().stream().anyMatch(h -> office.get().isThatOf(h))).toList();
            return exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty();
        }
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private static boolean holds(Candidate candidate, OfficeWords office, Optional<CountryCode> country) {
        return candidate.held().stream().anyMatch(
                h -> office.isThatOf(h) || country.isPresent() && Ranks.isDelegate(h));
    }

    private Optional<CountryCode> country(Evidence evidence) {
        return evidence.role().flatMap(countries::in).or(evidence::country)
                .or(() -> evidence.role().flatMap(countries::ofBody));
    }

    private Identity identity(Candidate found, Evidence evidence, Optional<CountryCode> country) {
        var office = evidence.role().map(r -> new OfficeWords(gazetteer, r));
        var held = new ArrayList<>(found.held());
        if (office.isPresent() && held.stream().anyMatch(office.get()::isThatOf)) {
            held.removeIf(h -> !office.get().isThatOf(h));
        }
        var own = new HashSet<CountryCode>();
        held.forEach(h -> own.add(h.country()));
        var one = own.size() == 1 ? List.copyOf(own) : List.<CountryCode>of();
        var role = evidence.role().filter(r -> !r.equals(r.toUpperCase(Locale.ROOT)))
                .or(() -> evidence.date().map(d -> held.getFirst().title()));
        return new Identity(Optional.of(found.person().id()), Optional.of(found.person().name()), role,
                country.filter(own::contains).map(List::of).orElse(one));
    }
}
