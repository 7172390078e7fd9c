package quoth.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quoth.About;
import quoth.Document;
import quoth.Speaker;
import quoth.TextSpan;
import quoth.gazetteer.Gazetteer;

/// Who the mentions of one document are. A name is resolved when it stands in full, is short for exactly one full name
/// before it, or when office and date leave one holder; a seat speaks for its government; everything else stays a mention.
final class Speakers {

    private static final int FAR = 1500;

    private final String text;
    private final Institutions institutions;
    private final People people;
    private final TurnLabels labels;
    private final Map<String, Speaker> turns = new HashMap<>();
    private @Nullable FullNames names;
    private @Nullable Speaker lastPerson;

    Speakers(Document document, Gazetteer gazetteer) {
        var published = document.metadata().published();
        var countries = new CountryWords(gazetteer, published);
        this.text = document.text();
        this.institutions = new Institutions(gazetteer, countries);
        this.people = new People(gazetteer, countries, published);
        this.labels = new TurnLabels(gazetteer, people);
    }

    /// The speaker of a turn: its label, looked up.
    Speaker ofTurn(Speaker speaker) {
        if (speaker.id().isPresent()) {
            return speaker;
        }
        return turns.computeIfAbsent(speaker.mention(), m -> labels.resolve(speaker));
    }

    /// The speakers whom a mention names, in its order; nobody when there is no word in it.
    List<Speaker> at(TextSpan span) {
        var written = span.in(text);
        if (written.chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        int joint = joint(written);
        if (joint > 0) {
            var first = new TextSpan(span.begin(), span.begin() + joint);
            var second = new TextSpan(first.end() + " and ".length(), span.end());
            var both = new ArrayList<>(at(first));
            both.addAll(at(second));
            return both;
        }
        var speaker = speaker(written, span);
        boolean someone = speaker.type() == Speaker.Type.PERSON && speaker.name().isPresent();
        if (speaker.type() == Speaker.Type.PERSON) {
            lastPerson = someone ? speaker : null;
        }
        return List.of(speaker);
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

    private Speaker speaker(String written, TextSpan span) {
        var mention = Mention.of(written);
        if (mention.form() == Mention.Form.PRONOUN) {
            return pronoun(written, span);
        }
        boolean person = mention.form() == Mention.Form.NAME && isFullNameHere(mention.name(), span.begin());
        var institution = person ? Optional.<Speaker>empty() : institutions.of(written, span, mention);
        if (institution.isPresent()) {
            return institution.get();
        }
        if (mention.form() != Mention.Form.NAME) {
            var named = namedBehind(span.end());
            if (named.isPresent() && !Institutions.isPlural(written)) {
                var identity = people.named(named.get(), mention.role());
                return new Speaker(Speaker.Type.PERSON, written, Optional.of(span), identity.id(),
                        identity.name(),
                        mention.role(), Optional.empty(), identity.countries());
            }
            return new Speaker(Institutions.isPlural(written) ? Speaker.Type.GROUP : Speaker.Type.PERSON,
                    written,
                    Optional.of(span), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    institutions.countriesOf(written));
        }
        return person(written, span, mention);
    }

    private boolean isFullNameHere(String name, int at) {
        return name.indexOf(' ') < 0 && names().of(name, at).isPresent();
    }

    private Speaker person(String written, TextSpan span, Mention mention) {
        var role = mention.role().or(() -> apposition(span.end()));
        var bare = institutions.withoutCountry(mention.name());
        boolean full = bare.indexOf(' ') > 0;
        var name = full ? Optional.of(bare) : names().of(bare, span.begin());
        var stated = role.or(() -> name.flatMap(n -> names().firstPlace(n)).flatMap(this::roleAt));
        var identity = name.map(n -> people.named(n, stated)).orElse(People.Identity.NOBODY);
        if (identity.id().isEmpty() && name.isEmpty()) {
            identity = people.withSurname(bare, role, Optional.empty());
        }
        return new Speaker(Speaker.Type.PERSON, written, Optional.of(span), identity.id(),
                identity.name().or(() -> name),
                role.or(identity::role), affiliation(written), identity.countries());
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
        var identity = people.named(place.name(), Optional.empty());
        boolean known = identity.id().filter(id -> !id.contains("~")).isPresent();
        return known
                ? Optional.of(new About(About.Type.PERSON, identity.id().orElseThrow(),
                        identity.name().orElseThrow()))
                : Optional.empty();
    }

    /// The full names of the text, read when the first one asks.
    FullNames names() {
        if (names == null) {
            names = FullNames.of(text);
        }
        return names;
    }

    /// What stands around a name elsewhere: *Turkish Foreign Minister* Ali Kaya; Ann Smith, *the mayor of Leeds,*
    private Optional<String> roleAt(TextSpan name) {
        int begin = name.begin();
        int from = Math.max(0, begin - 70);
        int cut = begin;
        while (cut > from && ",.;:\n“”\"()".indexOf(text.charAt(cut - 1)) < 0) {
            cut--;
        }
        return RoleBefore.in(text.substring(cut, begin)).or(() -> apposition(name.end()));
    }

    /// *he* and *she*: the last person with a name who spoke shortly before.
    private Speaker pronoun(String written, TextSpan span) {
        var lower = written.toLowerCase(Locale.ROOT);
        boolean single = lower.equals("he") || lower.equals("she");
        var last = lastPerson;
        boolean near = last != null && last.mentionSpan().isPresent()
                && span.begin() - last.mentionSpan().get().end() < FAR
                && span.begin() > last.mentionSpan().get().begin();
        if (!single || !near || last == null || !Genders.agree(lower, last.mention())) {
            boolean many = lower.equals("they") || lower.equals("we");
            return Speaker.unresolved(many ? Speaker.Type.GROUP : Speaker.Type.PERSON, written,
                    Optional.of(span));
        }
        var resolved = new Speaker(last.type(), written, Optional.of(span), last.id(), last.name(),
                last.role(),
                last.affiliation(), last.countries());
        lastPerson = resolved;
        return resolved;
    }

    /// *The minister, Ann Smith, said*: a full name between commas behind an office.
    private Optional<String> namedBehind(int from) {
        if (!text.startsWith(", ", from)) {
            return Optional.empty();
        }
        return names().places().stream().filter(p -> p.span().begin() == from + 2).findFirst()
                .filter(p -> p.span().end() < text.length() && text.charAt(p.span().end()) == ',')
                .map(FullNames.Place::name);
    }

    /// What stands between commas behind a name: *Ann Smith, the mayor of Leeds, said*.
    private Optional<String> apposition(int from) {
        if (!text.startsWith(", ", from)) {
            return Optional.empty();
        }
        int end = from + 2;
        while (end < Math.min(text.length(), from + 120) && ",.;:\n“”\"()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var words = text.substring(from + 2, end).strip();
        var first = words.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean article = first.equals("the") || first.equals("a") || first.equals("an");
        boolean closed = end >= text.length() || ",.“\"\n".indexOf(text.charAt(end)) >= 0;
        if (!closed || words.length() <= 3 || !article && !Mention.isTitle(first)
                || !RoleBefore.namesOffice(words)) {
            return Optional.empty();
        }
        return Optional.of(article ? words.substring(first.length() + 1) : words);
    }
}
