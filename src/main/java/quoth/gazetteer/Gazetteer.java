package quoth.gazetteer;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quoth.Beside;
import quoth.CountryCode;
import quoth.PartialDate;

/// What the program knows of the world: names of countries, peoples, places, seats of government and bodies; offices
/// and who held them when; publishers; languages. It answers with what the files say and leaves the choice, where
/// there is one, to its caller.
///
/// Immutable; safe for use by many threads.
public final class Gazetteer {

    private final Regions regions;
    private final Countries countries;
    private final Bodies bodies;
    private final Lexicon lexicon;
    private final NameScanner scanner;
    private final Offices offices;
    private final Persons persons;
    private final Holders holders;
    private final Publishers publishers;
    private final Languages languages;

    private Gazetteer(Path indexConfig) {
        var folder = indexConfig.resolve("gazetteer");
        // Beside each other, as this is on the way to the first answer; the errors come in a fixed order.
        var readingPersons = Beside.start(() -> new Persons(folder));
        regions = new Regions(folder);
        countries = new Countries(folder, regions);
        var readingPublishers = Beside
                .start(() -> new Publishers(indexConfig.resolve("publishers.yaml"), countries));
        bodies = new Bodies(folder, countries);
        lexicon = new Lexicon(folder, countries, bodies);
        scanner = lexicon.scanner();
        offices = new Offices(folder, countries);
        languages = new Languages(folder);
        persons = readingPersons.join();
        holders = new Holders(folder, countries, offices, persons);
        publishers = readingPublishers.join();
    }

    /// Reads `gazetteer/` and `publishers.yaml` in the folder `index-config`.
    ///
    /// @throws quoth.QuothException `BAD_CONFIG`, naming file, line, value and what was expected
    public static Gazetteer load(Path indexConfig) {
        return new Gazetteer(indexConfig);
    }

    /// All terms that the text names, in its order, the longest at each place: whole words, in the case of the
    /// gazetteer or in capitals throughout. One pass, whatever the number of terms.
    public List<Named> find(CharSequence text) {
        return scanner.find(text);
    }

    /// The term of these very words, else of their other spelling (accents, case, a leading *the*).
    public Optional<Term> term(String words) {
        return lexicon.term(words);
    }

    /// A capital, other seat or metonym of government.
    public Optional<Term> seat(String words) {
        return lexicon.term(words).filter(term -> switch (term.kind()) {
            case METONYM, CAPITAL, SEAT -> true;
            case COUNTRY, BODY, CITY, AREA, ADJECTIVE, PEOPLE -> false;
        });
    }

    /// An adjective or a noun for the people of a country.
    public Optional<Term> demonym(String word) {
        return lexicon.term(word).filter(term -> switch (term.kind()) {
            case ADJECTIVE, PEOPLE -> true;
            case COUNTRY, BODY, METONYM, CAPITAL, SEAT, CITY, AREA -> false;
        });
    }

    /// The country of a code of ours, an alpha-3 code or a name: whatever metadata may state.
    public Optional<CountryCode> countryStated(String codeOrName) {
        var text = codeOrName.strip();
        var code = countries.country(text.toUpperCase(Locale.ROOT)).or(() -> countries.ofAlpha3(text));
        return code.or(() -> countries.named(text)).map(Country::code);
    }

    public Optional<Country> country(CountryCode code) {
        return countries.country(code.value());
    }

    /// All countries by code, former states included.
    public List<Country> countries() {
        return countries.all();
    }

    /// The name to show for a country; the code itself where it is not known.
    public String label(CountryCode code) {
        return country(code).map(Country::name).orElse(code.value());
    }

    /// The state that had its seat where `country` has it, on a date long ago: `RU` in 1980 gives `SUHH`.
    public CountryCode stateAt(CountryCode country, PartialDate date) {
        return countries.stateAt(country, date);
    }

    /// The regions that a country lies in, innermost first, the world last; none for `INT`.
    public List<Region> regionsOf(CountryCode country) {
        return country(country).flatMap(Country::region).map(regions::upwards).orElse(List.of());
    }

    public List<Region> regions() {
        return regions.all();
    }

    public Optional<Body> body(String name) {
        return bodies.named(name);
    }

    /// The office that a text means by `name` when it speaks of `country`: *chancellor* differs in `DE` and `GB`.
    public Optional<Office> office(String name, Optional<CountryCode> country) {
        return offices.named(name, country);
    }

    /// Who held an office then: those who certainly did, else those who likely, else those who possibly did. More
    /// than one when sources differ, the office was shared or the date is coarse: then the date does not decide.
    public List<Holder> holders(Office office, CountryCode country, PartialDate date) {
        return holders.of(office, countries.underItsNewName(country), date);
    }

    /// The same by what a text calls the office; a holder with that very title comes before others.
    public List<Holder> holders(String officeName, CountryCode country, PartialDate date) {
        var found = offices.named(officeName, Optional.of(country))
                .map(office -> holders(office, country, date)).orElse(List.of());
        var key = Spelling.key(officeName);
        var titled = found.stream().filter(holder -> Spelling.key(holder.title()).contains(key)).toList();
        return titled.isEmpty() ? found : titled;
    }

    public Optional<Person> person(String id) {
        return persons.withId(id);
    }

    /// All people of a full name or variant of it.
    public List<Person> personsNamed(String name) {
        return persons.named(name);
    }

    /// Those of that name who held an office at that time, surely or possibly.
    public List<Person> personsNamed(String name, PartialDate date) {
        return inOffice(persons.named(name), date);
    }

    /// All people of a surname.
    public List<Person> personsWithSurname(String surname) {
        return persons.withSurname(surname);
    }

    /// Those of that surname who held an office at that time, surely or possibly.
    public List<Person> personsWithSurname(String surname, PartialDate date) {
        return inOffice(persons.withSurname(surname), date);
    }

    private List<Person> inOffice(List<Person> people, PartialDate date) {
        return people.stream().filter(person -> !holders.ofPerson(person.id(), date).isEmpty()).toList();
    }

    /// All offices that a person held.
    public List<Holder> offices(Person person) {
        return holders.ofPerson(person.id());
    }

    /// The offices that a person held then, surely or possibly.
    public List<Holder> offices(Person person, PartialDate date) {
        return holders.ofPerson(person.id(), date);
    }

    /// The id of somebody who is in no register: `name~country`.
    public static String personId(String name, CountryCode country) {
        return PersonId.of(name, country);
    }

    /// By an address, a host name or a name.
    public Optional<PublisherEntry> publisher(String hostOrName) {
        return publishers.publisher(hostOrName);
    }

    public List<PublisherEntry> publishers() {
        return publishers.all();
    }

    /// The primary language of BCP 47 for a code of ISO 639-3, as language detectors answer: `cmn` gives `zh`.
    public Optional<String> language(String iso639) {
        return languages.primary(iso639);
    }
}
