package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quoth.About;
import quoth.Document;
import quoth.PartialDate;
import quoth.Publisher;
import quoth.Speaker;
import quoth.TextSpan;
import quoth.gazetteer.Gazetteer;
import quoth.quotation.People.Evidence;
import quoth.quotation.People.Identity;

/// Who the mentions of one document are. A name is resolved when it stands in full, is short for exactly one full name
/// before it, or when office and date leave one holder; a seat speaks for its government; everything else stays a mention.
final class Speakers {

    private static final int FAR = 1500;

    private final Document document;
    private final String text;
    private final Gazetteer gazetteer;
    private final CountryWords countries;
    private final Institutions institutions;
    private final People people;
    private @Nullable DocumentNames names;
    private @Nullable TurnLabels labels;
    private boolean yearsAreRead;
    private Optional<PartialDate> told = Optional.empty();
    private @Nullable Speaker lastPerson;

    Speakers(Document document, Gazetteer gazetteer) {
        this.document = document;
        this.text = document.text();
        this.gazetteer = gazetteer;
        this.countries = new CountryWords(gazetteer, document.metadata().published());
        this.institutions = new Institutions(gazetteer, countries);
        this.people = new People(gazetteer, countries);
    }

    /// The speaker of a turn: its label, looked up.
    Speaker ofTurn(Speaker speaker, Optional<PartialDate> said) {
        if (labels == null) {
            labels = new TurnLabels(document, gazetteer, people, names());
        }
        return labels.resolve(speaker, said);
    }

    /// The speakers whom a mention names, in its order; nobody when there is no word in it that can.
    ///
    /// @param said when they spoke
    /// @param own  in whose words the mention stands
    List<Speaker> at(TextSpan mention, Optional<PartialDate> said, Optional<Speaker> own) {
        var cut = MentionCut.of(text, mention);
        if (cut.isEmpty() || cut.get().in(text).chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        var span = cut.get();
        var written = span.in(text);
        if (own.isPresent() && FirstPerson.isPronoun(written)) {
            return List.of(as(own.get(), written, span));
        }
        if (own.isPresent() && FirstPerson.isCountry(written) && own.get().countries().size() == 1) {
            return List.of(institutions.government(own.get().countries().getFirst(), Optional.empty(),
                    written, span));
        }
        int joint = joint(written);
        if (joint > 0) {
            var first = new TextSpan(span.begin(), span.begin() + joint);
            var second = new TextSpan(first.end() + " and ".length(), span.end());
            var both = new ArrayList<>(at(first, said, own));
            both.addAll(at(second, said, own));
            return both;
        }
        var speaker = speaker(written, span, said);
        if (speaker.type() == Speaker.Type.PERSON) {
            lastPerson = isSomeone(speaker) ? speaker : null;
        }
        return List.of(speaker);
    }

    private static boolean isSomeone(Speaker speaker) {
        return speaker.type() == Speaker.Type.PERSON
                && (speaker.name().isPresent()
                        || Mention.of(speaker.mention()).form() == Mention.Form.NAME);
    }

    private static Speaker as(Speaker known, String written, TextSpan span) {
        return new Speaker(known.type(), written, Optional.of(span), known.id(), known.name(), known.role(),
                known.affiliation(), known.countries());
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
            told = YearsTold.of(text, document.metadata().published());
        }
        return told;
    }

    /// Where *Ann Smith and Joe Doe* parts, -1 when it is one name: both sides are names of people.
    private int joint(String written) {
        int and = written.indexOf(" and ");
        if (and <= 0 || written.indexOf(" and ", and + 1) > 0 || institutions.isKnown(written)) {
            return -1;
        }
        return isPerson(written.substring(0, and)) && isPerson(written.substring(and + " and ".length()))
                ? and
                : -1;
    }

    private boolean isPerson(String written) {
        return Character.isUpperCase(written.charAt(0)) && !institutions.isBody(written)
                && Mention.of(written).form() == Mention.Form.NAME
                && !written.toLowerCase(Locale.ROOT).startsWith("the ");
    }

    private Speaker speaker(String written, TextSpan span, Optional<PartialDate> date) {
        var mention = Mention.of(written);
        if (mention.form() == Mention.Form.PRONOUN) {
            return pronoun(written, span, date);
        }
        boolean person = mention.form() == Mention.Form.NAME && isFullNameHere(mention.name(), span.begin());
        var institution = person ? Optional.<Speaker>empty() : institutions.of(written, span, mention);
        if (institution.isPresent()) {
            return institution.get();
        }
        if (mention.form() != Mention.Form.NAME) {
            var named = Institutions.isPlural(written) ? Optional.<String>empty() : namedBehind(span.end());
            return named.map(n -> apposed(written, span, n, mention, date))
                    .orElseGet(() -> described(written, span, date));
        }
        return person(written, span, mention, date);
    }

    /// *the president of Brazil*: whoever that was; *a Chilean expert*: somebody of that country.
    private Speaker described(String written, TextSpan span, Optional<PartialDate> date) {
        var country = institutions.countriesOf(written);
        boolean plural = Institutions.isPlural(written);
        var holder = country.size() == 1 && !plural && !written.matches("(?i)an? .*")
                ? then(date, d -> people.holder(written, country.getFirst(), d))
                : Identity.NOBODY;
        return new Speaker(plural ? Speaker.Type.GROUP : Speaker.Type.PERSON, written, Optional.of(span),
                holder.id(), holder.name(), holder.role(), Optional.empty(), country);
    }

    private boolean isFullNameHere(String name, int at) {
        return name.indexOf(' ') < 0 && names().full(name, at).isPresent();
    }

    private Speaker person(String written, TextSpan span, Mention mention, Optional<PartialDate> date) {
        var role = mention.role().or(() -> names().apposition(span.end()));
        var bare = institutions.withoutCountry(mention.name());
        var name = bare.indexOf(' ') > 0 ? Optional.of(bare) : names().full(bare, span.begin());
        if (name.isEmpty() && institutions.isKnown(bare)) {
            return Speaker.unresolved(Speaker.Type.ORGANISATION, written, Optional.of(span));
        }
        var identity = then(date, d -> name.map(n -> named(n, role, d))
                .orElseGet(() -> withSurname(bare, written, role, d)));
        return new Speaker(Speaker.Type.PERSON, written, Optional.of(span), identity.id(),
                identity.name().or(() -> name), role.or(identity::role), affiliation(written),
                identity.countries());
    }

    private Identity named(String name, Optional<String> role, Optional<PartialDate> date) {
        var beside = names().about(name);
        return people.named(name, new Evidence(role.or(beside::role), beside.country(), date));
    }

    private Identity withSurname(String surname, String written, Optional<String> role,
            Optional<PartialDate> date) {
        if (names().isShared(surname) && role.isEmpty()) {
            return Identity.NOBODY;
        }
        var identity = people.withSurname(surname,
                new Evidence(role, names().countryBehind(surname), date));
        var own = document.metadata().publisher().flatMap(Publisher::country);
        boolean polite = role.isEmpty() && Mention.isHonorific(written.split("[ .]", 2)[0]);
        return identity.id().isEmpty() && polite && own.isPresent()
                ? people.amongOwn(surname, own.get(), date)
                : identity;
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
        var identity = named(place.name(), Optional.empty(), told());
        return identity.isRegistered()
                ? Optional.of(new About(About.Type.PERSON, identity.id().orElseThrow(),
                        identity.name().orElseThrow()))
                : Optional.empty();
    }

    /// The names in title and text, read when the first one asks.
    DocumentNames names() {
        if (names == null) {
            names = new DocumentNames(document.metadata().title(), text, gazetteer, countries);
        }
        return names;
    }

    /// *he* and *she*: the only person whom the paragraph names before, else the last one who spoke shortly before.
    private Speaker pronoun(String written, TextSpan span, Optional<PartialDate> date) {
        var lower = written.toLowerCase(Locale.ROOT);
        if (lower.equals("he") || lower.equals("she")) {
            var known = antecedent(lower, span, date);
            if (known.isPresent()) {
                lastPerson = as(known.get(), written, span);
                return lastPerson;
            }
        }
        boolean many = lower.equals("they") || lower.equals("we");
        return Speaker.unresolved(many ? Speaker.Type.GROUP : Speaker.Type.PERSON, written,
                Optional.of(span));
    }

    /// *The minister, Ann Smith, said*: a full name between commas behind an office.
    private Optional<String> namedBehind(int from) {
        return text.startsWith(", ", from) ? names().apposed(from + 2) : Optional.empty();
    }

    private Speaker apposed(String written, TextSpan span, String name, Mention mention,
            Optional<PartialDate> date) {
        var identity = then(date, d -> named(name, mention.role(), d));
        return new Speaker(Speaker.Type.PERSON, written, Optional.of(span), identity.id(), identity.name(),
                mention.role(), Optional.empty(), identity.countries());
    }

    private Optional<Speaker> antecedent(String pronoun, TextSpan span, Optional<PartialDate> date) {
        var named = new Antecedents(text, names()).before(span.begin()).stream()
                .filter(m -> Genders.agree(pronoun, m.in(text))).toList();
        if (named.size() == 1) {
            var mention = named.getFirst();
            return Optional.of(speaker(mention.in(text), mention, date)).filter(Speakers::isSomeone)
                    .filter(s -> s.name().isPresent());
        }
        var last = Optional.ofNullable(lastPerson).filter(s -> isNear(s, span, named))
                .filter(s -> s.name().isPresent() && Genders.agree(pronoun, s.mention()));
        return last;
    }

    /// Whether somebody spoke shortly before; in the same paragraph, where that names several people.
    private boolean isNear(Speaker speaker, TextSpan span, List<TextSpan> named) {
        if (speaker.mentionSpan().isEmpty()) {
            return false;
        }
        int end = speaker.mentionSpan().get().end();
        int from = named.isEmpty() ? span.begin() - FAR : text.lastIndexOf("\n\n", span.begin());
        return end <= span.begin() && end > from;
    }
}
