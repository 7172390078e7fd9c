package quoth.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quoth.About;
import quoth.CountryCode;
import quoth.Document;
import quoth.Genre;
import quoth.PartialDate;
import quoth.Speaker;
import quoth.TextSpan;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Named;
import quoth.gazetteer.Term;
import quoth.quotation.People.Evidence;

/// The people of one document: names and descriptions looked up in its text and in the register.
final class DocumentPeople {

    /// Who is likely to be a foreigner where he speaks.
    private static final Pattern ABROAD = Pattern.compile("(?i)\\b(envoy|ambassador|correspondent|reporter|"
            + "rapporteur|international|special|un|visiting|foreign|world|global|exiled)\\b");

    private final Document document;
    private final String text;
    private final Gazetteer gazetteer;
    private final CountryWords countries;
    private final House house;
    private final CountryInQuestion question;
    private final Institutions institutions;
    private final People people;
    private @Nullable DocumentNames names;
    private @Nullable TurnLabels labels;
    private boolean yearsAreRead;
    private Optional<PartialDate> told = Optional.empty();

    DocumentPeople(Document document, Gazetteer gazetteer) {
        this.document = document;
        this.text = document.text();
        this.gazetteer = gazetteer;
        this.countries = new CountryWords(gazetteer, document.metadata().published());
        this.house = new House(document.metadata().publisher(), gazetteer);
        this.question = new CountryInQuestion(document.metadata().title(), text, gazetteer, countries,
                house.country(), house.state());
        this.institutions = new Institutions(text, gazetteer, countries, question);
        this.people = new People(gazetteer, countries);
    }

    Institutions institutions() {
        return institutions;
    }

    /// The names of countries, places and bodies in the text, in its order.
    List<Named> terms() {
        return question.terms();
    }

    Speaker ofTurn(Speaker speaker, Optional<PartialDate> said) {
        var known = labels;
        if (known == null) {
            known = new TurnLabels(document, gazetteer, countries, people, names());
            labels = known;
        }
        return known.resolve(speaker, said);
    }

    /// The names in title and text, read when the first one asks.
    DocumentNames names() {
        var known = names;
        if (known == null) {
            known = new DocumentNames(document.metadata().title(), text, gazetteer, countries);
            names = known;
        }
        return known;
    }

    /// Looks for whom it was when it was said, where the sentence has a date, else in the time that the document tells of.
    private Identity then(Optional<PartialDate> said, Function<Optional<PartialDate>, Identity> search) {
        if (said.filter(d -> d.basis() == PartialDate.Basis.TEXT).isPresent()) {
            var found = search.apply(said);
            if (found.isRegistered()) {
                return found;
            }
        }
        return search.apply(told());
    }

    private Optional<PartialDate> told() {
        if (!yearsAreRead) {
            yearsAreRead = true;
            told = YearsTold.of(document.metadata().title(), text, document.metadata().published());
        }
        return told;
    }

    /// A surname that is short for a full name; a country is so only when people are called by it.
    boolean isFullNameHere(String name, int at) {
        boolean place = gazetteer.term(name)
                .filter(t -> t.kind() == Term.Kind.COUNTRY && t.also().isEmpty()).isPresent();
        return name.indexOf(' ') < 0 && !place && names().full(name, at).isPresent();
    }

    /// *the president of Brazil*: whoever that was; *a Chilean expert*: somebody of that country.
    Speaker described(String written, TextSpan span, Optional<PartialDate> date) {
        boolean plural = BodyWords.isPlural(written);
        var told = institutions.countriesOf(written);
        var country = told.isEmpty() && !plural ? house.countriesOf(written, span, question) : told;
        var holder = country.size() == 1 && !plural && !written.matches("(?i)an? .*")
                ? then(date, d -> people.holder(house.inFull(written), country.getFirst(), d))
                : Identity.NOBODY;
        return new Speaker(plural ? Speaker.Type.GROUP : Speaker.Type.PERSON, written, Optional.of(span),
                holder.id(), holder.name(), holder.role(), Optional.empty(), country);
    }

    /// *the Eisenhower administration*: the government of the country whose head that was.
    Optional<Speaker> administration(String written, TextSpan span, Optional<PartialDate> date) {
        var words = BodyWords.withoutArticle(BodyWords.withoutPossessive(written)).split(" ");
        boolean fits = words.length == 2
                && Set.of("administration", "government", "cabinet").contains(words[1])
                && Character.isUpperCase(words[0].charAt(0)) && gazetteer.term(words[0]).isEmpty();
        if (!fits) {
            return Optional.empty();
        }
        var head = then(date, d -> people.head(words[0], d));
        return head.countries().size() == 1
                ? Optional.of(institutions.government(head.countries().getFirst(), Optional.empty(), written,
                        span))
                : Optional.empty();
    }

    Speaker person(String written, TextSpan span, Mention mention, Optional<PartialDate> date) {
        var role = mention.role().or(() -> names().apposition(span.end()));
        var bare = institutions.withoutCountry(mention.name());
        var name = bare.indexOf(' ') > 0 && !isSurname(bare) ? Optional.of(bare)
                : names().full(bare, span.begin()).or(() -> names().knight(written, span.begin()));
        boolean polite = Mention.isHonorific(written.split("[ .]", 2)[0]);
        if (name.isEmpty() && !polite && role.isEmpty() && institutions.isKnown(bare)) {
            return Speaker.unresolved(Speaker.Type.ORGANISATION, written, Optional.of(span));
        }
        var found = then(date, d -> name.map(n -> named(n, role, d, span.begin()))
                .orElseGet(() -> withSurname(bare, written, role, d)));
        var whole = name.isEmpty() && found.id().isEmpty()
                && mention.role().filter(RoleBefore::namesOffice).isPresent()
                        ? names().surnameFirst(bare, span.begin())
                        : Optional.<String>empty();
        var identity = whole.map(n -> then(date, d -> named(n, role, d, span.begin()))).orElse(found);
        var full = identity.name().or(() -> whole).or(() -> name);
        var country = !identity.countries().isEmpty() ? identity.countries()
                : house.ofKnight(written).or(() -> home(written, full, role)).stream().toList();
        var id = identity.id().isEmpty() && country.size() == 1
                ? full.map(n -> Gazetteer.personId(n, country.getFirst()))
                : identity.id();
        return new Speaker(Speaker.Type.PERSON, written, Optional.of(span), id, full,
                role.or(identity::role), affiliation(written), country);
    }

    /// Where an article is on one country alone, somebody of a full name who is told to be nothing else is from there.
    private Optional<CountryCode> home(String written, Optional<String> full, Optional<String> role) {
        boolean plain = full.filter(n -> n.indexOf(' ') > 0 && !institutions.isBody(n)).isPresent()
                && !ABROAD.matcher(written + " " + role.orElse("")).find();
        boolean article = document.metadata().genre() == Genre.ANALYSIS;
        return plain && article ? question.ownCountry() : Optional.empty();
    }

    /// *Lloyd George*: two words that are a surname in the register, and nobody's whole name.
    private boolean isSurname(String words) {
        return gazetteer.personsNamed(words).isEmpty() && !gazetteer.personsWithSurname(words).isEmpty();
    }

    private Identity named(String name, Optional<String> role, Optional<PartialDate> date, int at) {
        var beside = names().about(name);
        var office = role.or(beside::role);
        var known = people.named(name, new Evidence(office, beside.country(), date), this::isNear);
        if (!known.countries().isEmpty() || office.isEmpty() || !isOfState(office.get())) {
            return known;
        }
        var here = question.at(at).map(c -> people.named(name, new Evidence(office, Optional.of(c), date)))
                .filter(Identity::isRegistered);
        return here.or(() -> question.dateline().or(question::ownCountry)
                .map(c -> people.named(name, new Evidence(office, Optional.of(c), date)))).orElse(known);
    }

    /// Whether a country is named in the text, or is that of its publisher.
    private boolean isNear(CountryCode country) {
        return question.isNamed(country) || house.country()
                .filter(country::equals).isPresent();
    }

    /// Whether only states have such an office: the gazetteer's, or any other minister's, *the environment minister*.
    private boolean isOfState(String role) {
        return StatePeople.isHead(BodyWords.head(role)) || StatePeople.areMeant(role)
                || new OfficeWords(gazetteer, role).officeOf().filter(Ranks::isOfState).isPresent();
    }

    private Identity withSurname(String surname, String written, Optional<String> role,
            Optional<PartialDate> date) {
        if (names().isShared(surname) && role.isEmpty()) {
            return Identity.NOBODY;
        }
        var office = role.or(() -> names().titleOf(surname));
        var identity = people.withSurname(surname,
                new Evidence(office, names().countryBehind(surname), date));
        if (identity.id().isEmpty() && role.isEmpty()) {
            var head = people.head(surname, date);
            if (head.countries().stream().anyMatch(question::isNamed)) {
                return head;
            }
        }
        var own = house.country();
        boolean polite = role.isEmpty() && Mention.isHonorific(written.split("[ .]", 2)[0]);
        var known = identity.id().isEmpty() && polite && own.isPresent()
                ? people.amongOwn(surname, own.get(), date)
                : identity;
        if (known.id().isPresent() || !known.countries().isEmpty()) {
            return known;
        }
        var former = people.formerHead(surname, role, date, question::isNamed);
        if (!former.countries().isEmpty()) {
            return former;
        }
        if (role.filter(this::isOfState).isPresent()) {
            return new Identity(Optional.empty(), Optional.empty(), role,
                    question.dateline().or(question::ownCountry).stream().toList());
        }
        return polite ? question.house().map(c -> people.ministerOnce(surname, c, date)).orElse(known)
                : known;
    }

    /// *Ann Smith of The Globe*.
    private static Optional<String> affiliation(String written) {
        int of = Mention.tail(written);
        if (of < 0 || !written.startsWith(" of ", of)) {
            return Optional.empty();
        }
        var body = written.substring(of + " of ".length());
        return Mention.of(written.substring(0, of)).name().indexOf(' ') > 0
                && Character.isUpperCase(body.codePointAt(0))
                || body.startsWith("the ") ? Optional.of(body) : Optional.empty();
    }

    /// Somebody whose full name stands in the text, when the register knows them.
    Optional<About> registered(FullNames.Place place) {
        var beside = names().about(place.name());
        var identity = people.named(place.name(), new Evidence(beside.role(), beside.country(), told()),
                c -> false);
        return identity.isRegistered()
                ? Optional.of(new About(About.Type.PERSON, identity.id().orElseThrow(),
                        identity.name().orElseThrow()))
                : Optional.empty();
    }

    /// *The minister, Ann Smith, said*: a full name between commas behind an office.
    Optional<String> namedBehind(int from) {
        return text.startsWith(", ", from) ? names().apposed(from + 2) : Optional.empty();
    }

    Speaker apposed(String written, TextSpan span, String name, Mention mention,
            Optional<PartialDate> date) {
        var told = institutions.countriesOf(written);
        var found = then(date, d -> named(name, mention.role(), d, span.begin()));
        var identity = found.countries().isEmpty() && told.size() == 1
                ? people.named(name, new Evidence(mention.role(), Optional.of(told.getFirst()), date))
                : found;
        return new Speaker(Speaker.Type.PERSON, written, Optional.of(span), identity.id(),
                identity.name().or(() -> Optional.of(name)), mention.role(), Optional.empty(),
                identity.countries());
    }
}
