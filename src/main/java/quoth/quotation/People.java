package quoth.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Person;

/// Who the people of one document are, by name, role, country and date. Two who might be meant are nobody.
final class People {

    private final Gazetteer gazetteer;
    private final CountryWords countries;
    private final Optional<PartialDate> date;
    private final Map<String, Identity> known = new HashMap<>();

    /// What is known of somebody.
    ///
    /// @param id   the register's, else `name~country`, else none
    /// @param name in full; none when only a surname is known
    record Identity(Optional<String> id, Optional<String> name, Optional<String> role,
            List<CountryCode> countries) {

        static final Identity NOBODY = new Identity(Optional.empty(), Optional.empty(), Optional.empty(),
                List.of());

        Identity withRole(Optional<String> stated) {
            return new Identity(id, name, stated.or(() -> role), countries);
        }
    }

    People(Gazetteer gazetteer, CountryWords countries, Optional<PartialDate> date) {
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.date = date;
    }

    /// Somebody of a full name.
    ///
    /// @param role as the text states it, there or where the name first stands
    Identity named(String name, Optional<String> role) {
        var before = known.get(name);
        if (before != null && (before.id().isPresent() || role.isEmpty())) {
            return before;
        }
        var identity = resolve(name, role);
        known.put(name, identity);
        return identity;
    }

    private Identity resolve(String name, Optional<String> role) {
        var country = role.flatMap(countries::in);
        var registered = only(
                date.map(d -> gazetteer.personsNamed(name, d)).orElseGet(() -> gazetteer.personsNamed(name)),
                country, role);
        if (registered.isPresent() && (date.isPresent() || role.isPresent())) {
            return identity(registered.get(), role, country);
        }
        var id = country.map(c -> Gazetteer.personId(name, c));
        return new Identity(id, Optional.of(name), role, country.stream().toList());
    }

    /// Somebody of whom the text only gives surname and office: *President Obama*.
    Identity withSurname(String surname, Optional<String> role, Optional<CountryCode> stated) {
        var country = stated.or(() -> role.flatMap(countries::in));
        if (role.isEmpty() && stated.isEmpty() || date.isEmpty()) {
            return nobody(role, country);
        }
        var all = gazetteer.personsWithSurname(surname, date.get());
        var fitting = all.stream().filter(p -> fits(p, country) && holds(p, role)).toList();
        return fitting.size() == 1 ? identity(fitting.getFirst(), role, country) : nobody(role, country);
    }

    private static Identity nobody(Optional<String> role, Optional<CountryCode> country) {
        return new Identity(Optional.empty(), Optional.empty(), role, country.stream().toList());
    }

    private Optional<Person> only(List<Person> people, Optional<CountryCode> country, Optional<String> role) {
        var fitting = people.stream().filter(p -> fits(p, country)).toList();
        if (fitting.size() > 1) {
            fitting = fitting.stream().filter(p -> holds(p, role)).toList();
        }
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private boolean fits(Person person, Optional<CountryCode> country) {
        return country.isEmpty()
                || gazetteer.offices(person).stream().anyMatch(h -> h.country().equals(country.get()));
    }

    /// Whether somebody held, at the document's date, the office that a role names; any office when it names none.
    private boolean holds(Person person, Optional<String> role) {
        if (role.isEmpty() || date.isEmpty()) {
            return role.isEmpty();
        }
        return gazetteer.offices(person, date.get()).stream().anyMatch(h -> {
            var words = withoutCountry(role.get());
            var office = gazetteer.office(words, Optional.of(h.country()));
            return office.map(o -> o.id().equals(h.office().id())).orElse(false)
                    || h.title().toLowerCase(java.util.Locale.ROOT)
                            .contains(words.toLowerCase(java.util.Locale.ROOT));
        });
    }

    private String withoutCountry(String role) {
        var rest = new StringBuilder(role);
        var terms = gazetteer.find(role);
        for (int i = terms.size() - 1; i >= 0; i--) {
            rest.delete(terms.get(i).span().begin(), terms.get(i).span().end());
        }
        return rest.toString().strip();
    }

    private Identity identity(Person person, Optional<String> role, Optional<CountryCode> country) {
        var held = date.map(d -> gazetteer.offices(person, d)).filter(o -> !o.isEmpty())
                .orElseGet(() -> gazetteer.offices(person));
        var own = held.stream().map(h -> h.country()).distinct().toList();
        var title = role.or(() -> date.isPresent() && !held.isEmpty() ? Optional.of(held.getFirst().title())
                : Optional.empty());
        return new Identity(Optional.of(person.id()), Optional.of(person.name()), title,
                country.filter(own::contains).map(List::of).orElse(own.size() == 1 ? own : List.of()));
    }
}
