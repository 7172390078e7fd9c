package quoth.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Holder;
import quoth.gazetteer.Person;

/// What is known of speakers by their ids beside what they say: names they go by, offices they held. Immutable.
public final class Register {

    /// An office that somebody held.
    ///
    /// @param title      what the country calls it
    /// @param fromKnown  false when the term may have begun earlier
    /// @param untilKnown false when the term may have gone on
    public record Held(String title, CountryCode country, PartialDate from, PartialDate until,
            boolean fromKnown, boolean untilKnown) {

        static Held of(Holder holder) {
            var tenure = holder.tenure();
            return new Held(holder.title(), holder.country(), tenure.start(), tenure.end(),
                    tenure.startKnown(), tenure.endKnown());
        }
    }

    private final Optional<Gazetteer> gazetteer;

    /// Knows nobody.
    public Register() {
        this.gazetteer = Optional.empty();
    }

    public Register(Gazetteer gazetteer) {
        this.gazetteer = Optional.of(gazetteer);
    }

    /// The fullest common form of a name.
    public Optional<String> name(String speaker) {
        return person(speaker).map(Person::name);
    }

    /// Other spellings and forms of it.
    public List<String> otherNames(String speaker) {
        return person(speaker).map(Person::variants).orElse(List.of());
    }

    /// In the order in which they were held.
    public List<Held> offices(String speaker) {
        return person(speaker).stream().flatMap(p -> gazetteer.orElseThrow().offices(p).stream())
                .map(Held::of).distinct()
                .sorted(Comparator.comparing(Held::from).thenComparing(Held::until)
                        .thenComparing(Held::title))
                .toList();
    }

    private Optional<Person> person(String id) {
        return gazetteer.flatMap(g -> g.person(id));
    }
}
