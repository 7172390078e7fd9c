package quoth.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import quoth.TextSpan;

/// The people whom a text names before a place in it.
final class Antecedents {

    private static final int REACH = 1500;
    /// In characters from the begin of a sentence: *In May 2003, Mr Smith ...*
    private static final int NEAR_BEGIN = 40;
    /// The same for a pronoun: *However, he ...*
    private static final int OPENING = 15;
    /// The same behind what is set before the sentence: *To break the deadlock, he ...*
    private static final int FRONTED = 70;

    /// *the Carter administration* names no man.
    private static final Pattern RULE_OF = Pattern
            .compile(" (administration|government|cabinet|regime|era|years|campaign|doctrine)\\b");

    /// *In Carter's address of 1978, he announced*.
    private static final Pattern FRONT = Pattern.compile("(In|At|During|On|According to) ");

    private static final Pattern PERSONAL = Pattern
            .compile("\\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|I|we|We|It|This|That)\\b");

    private final String text;
    private final DocumentNames names;

    /// Somebody named with a title.
    ///
    /// @param title   its last word, in lower case
    record Titled(String title, TextSpan mention) {}

    Antecedents(String text, DocumentNames names) {
        this.text = text;
        this.names = names;
    }

    /// Where the paragraph of an offset begins, as far back as is looked.
    int paragraph(int offset) {
        int from = Math.max(0, offset - REACH);
        int at = text.substring(from, offset).lastIndexOf("\n\n");
        return at < 0 ? from : from + at + 2;
    }

    /// *Smith met the mayor. He said ...*: of those named before a pronoun that opens its sentence the one who opens the
    /// sentence before.
    Optional<TextSpan> opening(int pronoun, List<TextSpan> named) {
        int begin = Sentences.begin(text, pronoun, paragraph(pronoun));
        if (!opens(begin, pronoun, named) || begin <= paragraph(pronoun)) {
            return Optional.empty();
        }
        int before = Sentences.begin(text, begin - 2, paragraph(pronoun));
        return named.stream().filter(m -> m.begin() >= before && m.begin() - before <= NEAR_BEGIN)
                .findFirst();
    }

    /// *Listen to Walter Boomer. He said ...*: the only one whom the sentence before names, where a pronoun opens its sentence
    /// and the one before is not on somebody meant already.
    Optional<TextSpan> justNamed(int pronoun, List<TextSpan> named) {
        int begin = Sentences.begin(text, pronoun, paragraph(pronoun));
        if (!opens(begin, pronoun, named) || begin <= paragraph(pronoun)) {
            return Optional.empty();
        }
        int before = Sentences.begin(text, begin - 2, paragraph(pronoun));
        var there = named.stream().filter(m -> m.begin() >= before).toList();
        boolean other = PERSONAL.matcher(text).region(before, begin).find();
        return there.size() == 1 && !other ? Optional.of(there.getFirst()) : Optional.empty();
    }

    /// Whether a pronoun is the first in its sentence that is somebody: *However, he*, *To break the deadlock, he*.
    private boolean opens(int begin, int pronoun, List<TextSpan> named) {
        boolean fronted = pronoun - begin <= FRONTED && text.startsWith(", ", pronoun - 2)
                && named.stream().noneMatch(m -> m.begin() >= begin);
        return pronoun - begin <= OPENING || fronted;
    }

    /// *Torrijos hosted senators in Panama, where he said ...*: of those named before a pronoun the one with whom its own
    /// sentence begins.
    Optional<TextSpan> subject(int pronoun, List<TextSpan> named) {
        return named.stream().filter(m -> isSubject(pronoun, m)).findFirst();
    }

    /// Whether the sentence in which an offset lies begins with a mention before it.
    boolean isSubject(int offset, TextSpan mention) {
        int begin = Sentences.begin(text, offset, paragraph(offset));
        return mention.begin() >= begin && mention.begin() - begin <= OPENING && mention.end() <= offset
                && (!isPossessor(mention) || FRONT.matcher(text).region(begin, offset).lookingAt());
    }

    private boolean isPossessor(TextSpan mention) {
        return text.startsWith("'s", mention.end()) || text.startsWith("’s", mention.end());
    }

    /// *"The plan of Mr Smith is dead," he said*: where the quotation begins that a pronoun follows, as nobody whom it
    /// names is meant; else where the pronoun stands.
    int outsideQuotation(int pronoun) {
        int end = pronoun - 1;
        boolean behind = end > 0 && text.charAt(end) == ' ' && "”\"»".indexOf(text.charAt(end - 1)) >= 0;
        if (!behind) {
            return pronoun;
        }
        char mark = switch (text.charAt(end - 1)) {
            case '”' -> '“';
            case '»' -> '«';
            default -> '"';
        };
        int begin = text.lastIndexOf(mark, end - 2);
        return begin >= paragraph(pronoun) ? begin : pronoun;
    }

    /// One mention for each person of the paragraph, the last one, in the order of the text.
    List<TextSpan> before(int pronoun) {
        var found = new ArrayList<TextSpan>();
        var surnames = new ArrayList<String>();
        for (var run : FullNames.runs(text, paragraph(pronoun), pronoun)) {
            person(run).ifPresent(surname -> {
                int known = surnames.indexOf(surname);
                if (known >= 0) {
                    surnames.remove(known);
                    found.remove(known);
                }
                surnames.add(surname);
                found.add(run);
            });
        }
        return found;
    }

    /// All who stand with a title before their name or between commas behind it.
    List<Titled> titled() {
        var found = new ArrayList<Titled>();
        for (var run : FullNames.runs(text, 0, text.length())) {
            var mention = Mention.of(run.in(text));
            if (mention.form() == Mention.Form.NAME) {
                mention.role().flatMap(Antecedents::titleIn).ifPresent(t -> found.add(new Titled(t, run)));
            }
        }
        for (var place : names.places()) {
            names.about(place.name()).role().flatMap(Antecedents::titleIn)
                    .ifPresent(t -> found.add(new Titled(t, place.span())));
        }
        found.sort(Comparator.comparingInt(t -> t.mention().begin()));
        return found;
    }

    /// The last word of a role that is a title: *minister* of *Turkish foreign minister*.
    private static Optional<String> titleIn(String role) {
        var head = BodyWords.head(role);
        var lower = head.toLowerCase(Locale.ROOT);
        return Mention.isTitle(lower) ? Optional.of(lower) : Optional.empty();
    }

    /// The surname of a run of capitalised words that names a person: one with a title, or named in full somewhere.
    private Optional<String> person(TextSpan run) {
        boolean oneWord = text.indexOf(' ', run.begin(), run.end()) < 0;
        if (RULE_OF.matcher(text).region(run.end(), text.length()).lookingAt()) {
            return Optional.empty();
        }
        if (oneWord && names.full(run.in(text), run.end()).isEmpty()) {
            return Optional.empty();
        }
        var mention = Mention.of(run.in(text));
        if (mention.form() != Mention.Form.NAME) {
            return Optional.empty();
        }
        var name = mention.name();
        var surname = name.substring(name.lastIndexOf(' ') + 1);
        var first = run.in(text).split("[ .]", 2)[0];
        boolean titled = mention.role().filter(RoleBefore::namesOffice).isPresent()
                || Mention.isHonorific(first);
        boolean known = names.full(surname, run.end()).isPresent();
        return titled || known ? Optional.of(surname) : Optional.empty();
    }
}
