package quoth.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quoth.Speaker;
import quoth.TextSpan;

/// Whom words without a name mean: *she*, *it*, *they*, *the minister*, *the two leaders*. Asked in the order of the text; it
/// answers with mentions that stand before, and with nothing where two might be meant.
final class Anaphora {

    private static final int FAR = 1500;
    /// Within how many characters the last body is *it*.
    private static final int NEAR = 500;
    private static final Set<String> MALE = Set.of("he", "his", "him", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> PAIRS = Set.of("leaders", "men", "women", "presidents", "ministers",
            "secretaries", "officials");

    private final String text;
    private final Antecedents antecedents;
    private @Nullable Speaker lastPerson;
    private @Nullable Speaker lastBody;
    private List<Speaker> lastPair = List.of();
    private @Nullable Map<String, List<TextSpan>> byTitle;

    Anaphora(String text, DocumentNames names) {
        this.text = text;
        this.antecedents = new Antecedents(text, names);
    }

    /// Whether words are a pronoun of one person.
    static boolean isPersonal(String lower) {
        return MALE.contains(lower) || FEMALE.contains(lower);
    }

    /// Remembers who has been named beside a cue, or meant.
    void saw(List<Speaker> speakers) {
        lastPair = speakers.size() == 2 ? speakers : lastPair;
        for (var speaker : speakers) {
            switch (speaker.type()) {
                case PERSON -> lastPerson = speaker.name().isPresent()
                        || Mention.of(speaker.mention()).form() == Mention.Form.NAME ? speaker : null;
                case GOVERNMENT, ORGANISATION ->
                    lastBody = isPossessor(speaker.mention()) ? lastBody : speaker;
                case GROUP -> {
                    // nobody asks for a group again
                }
            }
        }
    }

    /// *Egypt's* is what somebody else speaks of.
    private static boolean isPossessor(String mention) {
        return !BodyWords.withoutPossessive(mention).equals(mention);
    }

    /// *he* and *she*: the only person whom the paragraph names before; of several the one with whom the sentence begins,
    /// else the one who spoke last in the paragraph, else the one with whom the sentence before begins; else the last one who spoke shortly before.
    Optional<Speaker> person(String pronoun, TextSpan span, Function<TextSpan, Optional<Speaker>> resolve) {
        var he = MALE.contains(pronoun) ? "he" : "she";
        int from = antecedents.outsideQuotation(span.begin());
        if (hasJustSpoken(he, from)) {
            return Optional.ofNullable(lastPerson);
        }
        var named = antecedents.before(from).stream().filter(m -> Genders.agree(he, m.in(text)))
                .filter(m -> resolve.apply(m).filter(s -> s.type() != Speaker.Type.PERSON || !fits(he, s))
                        .isEmpty())
                .toList();
        if (named.size() == 1) {
            return resolve.apply(named.getFirst());
        }
        var subject = antecedents.subject(from, named).or(() -> antecedents.justNamed(from, named))
                .flatMap(resolve);
        if (subject.isPresent()) {
            return subject;
        }
        var last = Optional.ofNullable(lastPerson).filter(s -> isNear(s, span, named))
                .filter(s -> s.name().isPresent() && Genders.agree(he, s.mention()) && fits(he, s));
        return last.or(() -> antecedents.opening(from, named).flatMap(resolve)
                .filter(s -> fits(he, s)));
    }

    /// *Kennedy told them to wait, but he insisted ...*: whether the sentence begins with who spoke last.
    private boolean hasJustSpoken(String pronoun, int at) {
        return Optional.ofNullable(lastPerson)
                .filter(s -> Genders.agree(pronoun, s.mention()) && fits(pronoun, s))
                .flatMap(Speaker::mentionSpan).filter(m -> antecedents.isSubject(at, m)).isPresent();
    }

    /// Whether the given name tells nothing against a pronoun.
    private static boolean fits(String pronoun, Speaker speaker) {
        return speaker.name().filter(name -> !Genders.fit(pronoun, name)).isEmpty();
    }

    /// Whether somebody spoke shortly before; in the same paragraph, where that names several people.
    private boolean isNear(Speaker speaker, TextSpan span, List<TextSpan> named) {
        if (speaker.mentionSpan().isEmpty()) {
            return false;
        }
        int begin = speaker.mentionSpan().get().begin();
        int from = named.isEmpty() ? span.begin() - FAR : antecedents.paragraph(span.begin());
        return begin <= span.begin() && begin > from;
    }

    /// *it*: the body or government that spoke last, shortly before.
    Optional<Speaker> body(TextSpan span) {
        return Optional.ofNullable(lastBody).filter(s -> s.mentionSpan().isPresent())
                .filter(s -> s.mentionSpan().get().begin() <= span.begin()
                        && span.begin() - s.mentionSpan().get().end() < NEAR);
    }

    /// Whether a phrase means two people named before.
    static boolean isPair(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        var words = lower.split(" ");
        boolean two = lower.startsWith("the two ") || lower.startsWith("both ")
                || lower.startsWith("the pair");
        return two && (words.length <= 3 && PAIRS.contains(words[words.length - 1])
                || lower.equals("the pair"));
    }

    /// The only two whom the paragraph has named so far, else the only two of the first paragraph.
    List<TextSpan> pair(TextSpan span) {
        var named = antecedents.before(span.begin());
        if (named.isEmpty()) {
            int end = text.indexOf("\n\n");
            named = antecedents.before(end < 0 ? 0 : Math.min(end, span.begin()));
        }
        return named.size() == 2 ? named : List.of();
    }

    /// *they*: the two whom the sentences just before name, and nobody else in the paragraph.
    List<TextSpan> they(TextSpan span) {
        var named = antecedents.before(span.begin());
        boolean both = named.size() == 2 && span.begin() - named.getFirst().begin() < NEAR;
        return both ? named : List.of();
    }

    /// Who last spoke together.
    List<Speaker> lastPair() {
        return lastPair;
    }

    /// *the minister*: the only person whom the text has given that title before; of several the one who spoke last.
    Optional<TextSpan> titled(String word, TextSpan span) {
        var bySurname = new LinkedHashMap<String, TextSpan>();
        for (var mention : titles().getOrDefault(word, List.of())) {
            if (mention.begin() < span.begin()) {
                bySurname.put(surname(mention), mention);
            }
        }
        if (bySurname.size() == 1) {
            return Optional.of(bySurname.values().iterator().next());
        }
        return Optional.ofNullable(lastPerson).map(Speaker::label)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1)).map(bySurname::get);
    }

    private String surname(TextSpan mention) {
        var name = Mention.of(mention.in(text)).name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /// Where people stand with a title, by its last word.
    private Map<String, List<TextSpan>> titles() {
        var known = byTitle;
        if (known == null) {
            known = new java.util.HashMap<>();
            for (var titled : antecedents.titled()) {
                known.computeIfAbsent(titled.title(), t -> new ArrayList<>()).add(titled.mention());
            }
            byTitle = known;
        }
        return known;
    }
}
