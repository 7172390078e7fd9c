package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quoth.CountryCode;
import quoth.Document;
import quoth.PartialDate;
import quoth.Speaker;
import quoth.TextSpan;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Term;

/// Who the mentions of one document are. A name is resolved when it stands in full, is short for exactly one full name
/// before it, or when office and date leave one holder; a seat speaks for its government; what refers back is who it can
/// only be; everything else stays a mention. Asked in the order of the text.
final class Speakers {

    private static final Set<String> SIDES = Set.of("the two sides", "both sides", "the two countries",
            "both countries", "the two governments", "both governments", "the two nations", "both nations",
            "the two delegations", "both delegations");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their");

    private final String text;
    private final DocumentPeople people;
    private final Institutions institutions;
    private @Nullable Anaphora anaphora;

    Speakers(Document document, Gazetteer gazetteer) {
        this.text = document.text();
        this.people = new DocumentPeople(document, gazetteer);
        this.institutions = people.institutions();
    }

    DocumentPeople people() {
        return people;
    }

    /// The speaker of a turn: its label, looked up.
    Speaker ofTurn(Speaker speaker, Optional<PartialDate> said) {
        return people.ofTurn(speaker, said);
    }

    private Anaphora anaphora() {
        var known = anaphora;
        if (known == null) {
            known = new Anaphora(text, people.names());
            anaphora = known;
        }
        return known;
    }

    /// The speakers whom a mention names, in its order; nobody when there is no word in it that can.
    ///
    /// @param said when they spoke
    /// @param own  in whose words the mention stands
    List<Speaker> at(TextSpan mention, Optional<PartialDate> said, Optional<Speaker> own) {
        var cut = POSSESSIVES.contains(mention.in(text).toLowerCase(Locale.ROOT)) ? Optional.of(mention)
                : MentionCut.of(text, mention);
        if (cut.isEmpty() || cut.get().in(text).chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        var found = speakers(cut.get(), said, own);
        anaphora().saw(found);
        return found;
    }

    private List<Speaker> speakers(TextSpan span, Optional<PartialDate> said, Optional<Speaker> own) {
        var written = span.in(text);
        if (own.isPresent() && FirstPerson.isPronoun(written)) {
            return List.of(as(own.get(), written, span));
        }
        if (own.isPresent() && FirstPerson.isCountry(written) && own.get().countries().size() == 1) {
            return List.of(institutions.government(own.get().countries().getFirst(), Optional.empty(),
                    written, span));
        }
        int begin = written.startsWith("both ") || written.startsWith("Both ") ? "both ".length() : 0;
        var parts = parts(written, begin);
        if (!parts.isEmpty()) {
            var all = new ArrayList<Speaker>();
            for (var part : parts) {
                all.addAll(speakers(new TextSpan(span.begin() + part.begin(), span.begin() + part.end()),
                        said, own));
            }
            return all;
        }
        var sides = SIDES.contains(written.toLowerCase(Locale.ROOT)) ? sides(span, said)
                : List.<CountryCode>of();
        if (!sides.isEmpty()) {
            return List.of(new Speaker(Speaker.Type.GROUP, written, Optional.of(span), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), sides));
        }
        var pair = pair(written, span, said);
        if (pair.size() == 2) {
            return pair.stream().map(s -> as(s, written, span)).toList();
        }
        return List.of(speaker(written, span, said));
    }

    private static Speaker as(Speaker known, String written, TextSpan span) {
        return new Speaker(known.type(), written, Optional.of(span), known.id(), known.name(), known.role(),
                known.affiliation(), known.countries());
    }

    /// *the two leaders*, *they*: two whom the text has named; nobody where that is not sure.
    private List<Speaker> pair(String written, TextSpan span, Optional<PartialDate> said) {
        var lower = written.toLowerCase(Locale.ROOT);
        boolean they = lower.equals("they") || lower.equals("their");
        if (!they && !Anaphora.isPair(written)) {
            return List.of();
        }
        var named = they ? anaphora().they(span) : anaphora().pair(span);
        var found = named.stream().map(m -> speaker(m.in(text), m, said))
                .filter(s -> s.type() == Speaker.Type.PERSON && s.name().isPresent())
                .toList();
        if (they && found.stream().anyMatch(s -> s.countries().isEmpty())) {
            return List.of();
        }
        return found.size() == 2 || they ? found : anaphora().lastPair();
    }

    /// *the two sides*: the two countries of those whom the text has named.
    private List<CountryCode> sides(TextSpan span, Optional<PartialDate> said) {
        var people = anaphora().pair(span).stream()
                .flatMap(m -> speaker(m.in(text), m, said).countries().stream()).distinct().toList();
        return people.size() == 2 ? people : List.of();
    }

    /// *Ann Smith and Joe Doe*, *Smith, Doe and Ito*: the names or known bodies that are joined, within what is written;
    /// none when it is one name.
    private List<TextSpan> parts(String written, int from) {
        int and = written.indexOf(" and ", from);
        if (and <= 0 || written.indexOf(" and ", and + 1) > 0 || institutions.isKnown(written)) {
            return List.of();
        }
        var parts = new ArrayList<TextSpan>();
        int begin = from;
        int last = written.charAt(and - 1) == ',' ? and - 1 : and;
        for (int comma = written.indexOf(", ", begin); comma > 0
                && comma < last; comma = written.indexOf(", ", begin)) {
            parts.add(new TextSpan(begin, comma));
            begin = comma + ", ".length();
        }
        if (begin > last) {
            return List.of();
        }
        parts.add(new TextSpan(begin, last));
        parts.add(new TextSpan(and + " and ".length(), written.length()));
        boolean all = parts.stream().allMatch(part -> part.begin() < part.end() && isOne(part.in(written)));
        return all ? parts : List.of();
    }

    private boolean isOne(String side) {
        if (side.isBlank()) {
            return false;
        }
        boolean person = Character.isUpperCase(side.charAt(0)) && !institutions.isBody(side)
                && Mention.of(side).form() == Mention.Form.NAME
                && !side.toLowerCase(Locale.ROOT).startsWith("the ");
        return person || institutions.isKnown(side) || Anaphora.isPersonal(side.toLowerCase(Locale.ROOT));
    }

    /// With the country of those to whom somebody without one belongs.
    private Speaker speaker(String written, TextSpan span, Optional<PartialDate> date) {
        var found = alone(written, span, date);
        if (!found.countries().isEmpty()) {
            return found;
        }
        var owner = Belonging.owner(text, span).map(o -> alone(o.in(text), o, date))
                .filter(o -> o.name().isPresent() && o.type() != Speaker.Type.ORGANISATION);
        return owner.filter(o -> !o.countries().isEmpty())
                .map(o -> new Speaker(found.type(), written, Optional.of(span), found.id(), found.name(),
                        found.role(), found.affiliation(), o.countries()))
                .orElse(found);
    }

    private Speaker alone(String written, TextSpan span, Optional<PartialDate> date) {
        var author = author(written, span);
        if (author.isPresent()) {
            return as(speaker(author.get().in(text), author.get(), date), written, span);
        }
        var mention = Mention.of(BodyWords.withoutPossessive(written));
        if (mention.form() == Mention.Form.PRONOUN || POSSESSIVES.contains(written)) {
            return pronoun(written, span, date);
        }
        boolean person = mention.form() == Mention.Form.NAME
                && people.isFullNameHere(mention.name(), span.begin());
        var institution = person ? Optional.<Speaker>empty()
                : people.administration(written, span, date)
                        .or(() -> institutions.of(written, span, mention));
        if (institution.isPresent()) {
            return institution.get();
        }
        if (mention.form() == Mention.Form.NAME) {
            return people.person(written, span, mention, date);
        }
        boolean plural = BodyWords.isPlural(written);
        var named = plural ? Optional.<String>empty() : people.namedBehind(span.end());
        return named.map(n -> people.apposed(written, span, n, mention, date))
                .or(() -> plural ? Optional.empty() : titled(written, span, date))
                .orElseGet(() -> people.described(written, span, date));
    }

    /// *Mr Straw's advice of 25 March*: whose it is.
    private Optional<TextSpan> author(String written, TextSpan span) {
        int straight = written.indexOf("'s ");
        int end = straight < 0 ? written.indexOf("’s ") : straight;
        boolean writing = end > 0 && DateWords.isSpeech(BodyWords.head(written));
        return writing ? Optional.of(new TextSpan(span.begin(), span.begin() + end)) : Optional.empty();
    }

    /// *the minister*, *the Foreign Minister*: whom the text gave that title.
    private Optional<Speaker> titled(String written, TextSpan span, Optional<PartialDate> date) {
        var head = BodyWords.head(written).toLowerCase(Locale.ROOT);
        boolean definite = written.regionMatches(true, 0, "the ", 0, 4) && Mention.isTitle(head);
        if (!definite || !institutions.countriesOf(written).isEmpty()) {
            return Optional.empty();
        }
        var known = anaphora().titled(head, span).map(m -> speaker(m.in(text), m, date))
                .filter(s -> s.name().isPresent());
        return known.map(s -> as(s, written, span));
    }

    /// *Germany broke its promise*: the country or body with which the sentence begins, else the only one that it names
    /// before *its*.
    private Optional<Speaker> owner(TextSpan its, Optional<PartialDate> date) {
        int begin = Sentences.begin(text, its.begin(), text.lastIndexOf("\n\n", its.begin()) + 1);
        var all = people.terms().stream()
                .filter(n -> n.span().begin() >= begin && n.span().end() <= its.begin())
                .filter(n -> isOwner(n.term().kind(), n.span().begin() - begin)).toList();
        var opening = all.stream().filter(n -> n.span().begin() - begin <= "The ".length()).findFirst()
                .filter(n -> !isPossessor(n.span()));
        if (opening.isPresent()) {
            var span = opening.get().span();
            return Optional.of(speaker(span.in(text), span, date));
        }
        boolean one = all.stream().map(n -> n.term().name()).distinct().count() == 1;
        return one ? Optional.of(speaker(all.getLast().span().in(text), all.getLast().span(), date))
                : Optional.empty();
    }

    /// @param at characters from the begin of the sentence
    private static boolean isOwner(Term.Kind kind, int at) {
        return switch (kind) {
            case COUNTRY, BODY -> true;
            case METONYM, CAPITAL, SEAT -> at <= "The ".length();
            case CITY, AREA, ADJECTIVE, PEOPLE -> false;
        };
    }

    private boolean isPossessor(TextSpan name) {
        return text.startsWith("'s", name.end()) || text.startsWith("’s", name.end());
    }

    /// Whoever has a name, be it only *Mr Straw*.
    private static boolean isSomebody(Speaker speaker) {
        return speaker.name().isPresent() || Mention.of(speaker.mention()).form() == Mention.Form.NAME
                && Mention.isHonorific(speaker.mention().split("[ .]", 2)[0]);
    }

    private Speaker pronoun(String written, TextSpan span, Optional<PartialDate> date) {
        var lower = written.toLowerCase(Locale.ROOT);
        if (Anaphora.isPersonal(lower)) {
            var known = anaphora().person(lower, span,
                    m -> Optional.of(speaker(m.in(text), m, date)).filter(Speakers::isSomebody));
            return known.map(s -> as(s, written, span))
                    .orElseGet(() -> Speaker.unresolved(Speaker.Type.PERSON, written, Optional.of(span)));
        }
        if (lower.equals("it") || lower.equals("its")) {
            return owner(span, date).or(() -> anaphora().body(span)).map(s -> as(s, written, span)).orElseGet(
                    () -> Speaker.unresolved(Speaker.Type.ORGANISATION, written, Optional.of(span)));
        }
        boolean many = lower.equals("they") || lower.equals("we") || lower.equals("their");
        return Speaker.unresolved(many ? Speaker.Type.GROUP : Speaker.Type.PERSON, written,
                Optional.of(span));
    }
}
