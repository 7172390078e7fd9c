package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import quoth.TextSpan;

/// Reads the few words beside a quotation for a cue and its subject, by their order alone: for every language, and
/// where no parse is at hand.
final class CueClauses {

    private static final int REACH = 240;
    private static final int MOST_WORDS = 12;
    private static final Pattern VERB = Pattern.compile("[a-z]{3,}ed|made|went|came|got|gave|took|put");
    private static final Set<String> BEFORE_VERB = Set.of("has", "have", "had", "is", "was", "were", "be",
            "also", "then",
            "later", "once", "recently", "repeatedly", "often", "again", "reportedly", "just", "never", "did",
            "not",
            "would", "will", "further", "a", "ont", "avait", "hat", "haben", "hatte");
    private static final Set<String> ENDS_NAME = Set.of("in", "on", "at", "after", "before", "during", "when",
            "while", "as",
            "to", "that", "who", "which", "by", "with", "from", "about", "because", "but", "and", "if",
            "where", "since",
            "this", "last", "yesterday", "today", "monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday",
            "sunday", "am", "auf", "nach", "dass", "dazu", "gegenüber", "bei", "zu", "dans", "lors", "à",
            "au", "aux",
            "que", "qui", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "mit",
            "und", "et",
            "hier", "sur", "devant", "then", "later", "adding", "earlier", "montag", "dienstag", "mittwoch",
            "donnerstag", "freitag", "samstag", "sonntag");
    private static final Set<String> BEGINS_CLAUSE = Set.of("and", "but", "that", "who", "which", "when",
            "while", "as",
            "because", "if", "where", "although", "though", "since", "after", "before", "und", "aber", "et",
            "mais",
            "yet", "so", "then", "or");
    private static final Set<String> OPENS_ADVERBIAL = Set.of("in", "on", "at", "during", "for", "with", "by",
            "from",
            "asked", "speaking", "writing", "under", "of", "to");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we", "you", "it", "il",
            "elle", "ils",
            "elles", "er", "sie", "ich", "wir", "on", "man");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "one", "some", "another", "his",
            "her", "their",
            "its", "le", "la", "les", "un", "une", "der", "die", "das", "ein", "eine", "l'");

    private final String text;
    private final CueList cues;
    private final SourceNames sources;

    private CueClauses(String text, CueList cues) {
        this.text = text;
        this.cues = cues;
        this.sources = new SourceNames(text, cues);
    }

    /// The cues around the quotations of a text, in order.
    static List<CueClause> around(String text, Paragraphs paragraphs, List<Quotation> quotations,
            CueList cues) {
        var reader = new CueClauses(text, cues);
        var found = new ArrayList<CueClause>();
        int read = 0;
        for (int i = 0; i < quotations.size(); i++) {
            var quotation = quotations.get(i);
            int begin = paragraphs.begin(paragraphs.at(quotation.begin()));
            int from = Math.max(read, Sentences.begin(text, quotation.begin(), begin));
            reader.read(from, quotation.begin(), found);
            int end = paragraphs.end(paragraphs.at(quotation.end() - 1));
            int next = i + 1 < quotations.size() ? Math.min(end, quotations.get(i + 1).begin()) : end;
            int to = Sentences.end(text, quotation.end(), Math.min(next, quotation.end() + REACH));
            reader.read(quotation.end(), to, found);
            read = Math.max(to, quotation.end());
        }
        return found;
    }

    /// The cue with its subject that stands right beside a quotation: behind it, or before its comma or colon, which may end
    /// the paragraph before.
    static Optional<CueClause> beside(String text, Paragraphs paragraphs, Quotation quotation, CueList cues) {
        var found = around(text, paragraphs, List.of(quotation), cues);
        int paragraph = paragraphs.at(quotation.begin());
        boolean first = paragraph > 0 && quotation.begin() - paragraphs.begin(paragraph) <= 1;
        if (first && text.charAt(paragraphs.end(paragraph - 1) - 1) == ':') {
            int end = paragraphs.end(paragraph - 1);
            int begin = Sentences.begin(text, end - 1, paragraphs.begin(paragraph - 1));
            new CueClauses(text, cues).read(begin, end, found);
        }
        return found.stream().filter(c -> isBeside(c, quotation, text)).findFirst()
                .flatMap(new CueClauses(text, cues)::withoutVerb);
    }

    /// The clause with its mention cut before a verb, *Smith continued by* saying; none where nobody is left.
    private Optional<CueClause> withoutVerb(CueClause clause) {
        var mention = clause.mention().orElseThrow();
        var words = Word.in(text, mention.begin(), mention.end());
        int size = 0;
        while (size < words.size() && !isVerb(words.get(size))) {
            size++;
        }
        boolean single = size == 1 && !isPronoun(words.getFirst());
        boolean nobody = size == 0 || single && (FirstWords.contains(words.getFirst().in(text))
                || DETERMINERS.contains(lower(words.getFirst())));
        return nobody ? Optional.empty()
                : Optional.of(new CueClause(clause.word(), clause.name(), clause.cue(),
                        Optional.of(new TextSpan(mention.begin(), words.get(size - 1).end())),
                        clause.sentence()));
    }

    private boolean isVerb(Word word) {
        return word.word() && !word.isUpper(text)
                && (BEFORE_VERB.contains(lower(word)) && !lower(word).equals("a")
                        || VERB.matcher(lower(word)).matches()
                        || cues.verb(text, word.begin(), word.end()).isPresent());
    }

    private static boolean isBeside(CueClause clause, Quotation quotation, String text) {
        if (clause.mention().isEmpty()) {
            return false;
        }
        int begin = Math.min(clause.cue().begin(), clause.mention().get().begin());
        int end = Math.max(clause.cue().end(), clause.mention().get().end());
        if (begin >= quotation.end()) {
            char closing = text.charAt(quotation.inner().end() - 1);
            return begin - quotation.end() <= 2
                    && (closing == ',' || closing != '.' && !clause.word().weak());
        }
        var between = text.substring(Math.min(end, quotation.begin()), quotation.begin()).strip();
        return between.endsWith(":") || between.equals(",");
    }

    /// The cues of a stretch between two quotations.
    private void read(int from, int to, List<CueClause> found) {
        if (from >= to) {
            return;
        }
        var words = Word.in(text, from, to);
        int first = 0;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.is(text, ".") || word.is(text, ";")) {
                first = i + 1;
            }
            var cue = quoteCue(word);
            if (cue.isEmpty()) {
                if (isBesideQuotation(words, first, i, to)) {
                    int begin = first == 0 ? from : words.get(first).begin();
                    sources.at(words, i, new TextSpan(begin, Math.min(to + 1, text.length())))
                            .ifPresent(found::add);
                }
                continue;
            }
            boolean inverted = isOnly(words, first, i, BEFORE_VERB);
            var right = inverted || verbSecond(words, i + 1) ? rightOf(words, i + 1)
                    : Optional.<TextSpan>empty();
            var mention = right.isPresent() || inverted ? right : leftOf(words, first, i);
            found.add(
                    new CueClause(cue.get(), cue.get().word(), word.span(), mention, new TextSpan(from, to)));
        }
    }

    /// Whether a word stands in the sentence of the quotation before the stretch, or of that behind it.
    private boolean isBesideQuotation(List<Word> words, int first, int word, int to) {
        boolean behind = first == 0 && !words.get(word).isUpper(text);
        boolean before = to < text.length() && MarkRole.isDouble(text.charAt(to))
                && words.stream().skip(word).noneMatch(w -> w.is(text, ".") || w.is(text, ";"));
        return behind || before;
    }

    /// German puts the verb second: *Im Radio sagte Ann Schmidt: "..."*.
    private boolean verbSecond(List<Word> words, int next) {
        return cues.language().equals("de") && next < words.size() && words.get(next).word()
                && (isPronoun(words.get(next)) || words.get(next).isUpper(text));
    }

    private Optional<CueWord> quoteCue(Word word) {
        if (!word.word()) {
            return Optional.empty();
        }
        return cues.verb(text, word.begin(), word.end()).filter(c -> c.takes(CueWord.Frame.QUOTE));
    }

    private boolean isOnly(List<Word> words, int from, int to, Set<String> allowed) {
        for (int i = from; i < to; i++) {
            if (words.get(i).word() && !allowed.contains(lower(words.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /// The subject that ends right before the verb, auxiliaries and adverbs skipped; without its apposition.
    private Optional<TextSpan> leftOf(List<Word> words, int from, int verb) {
        int last = verb - 1;
        while (last >= from && words.get(last).word() && isBeforeVerb(words.get(last))) {
            last--;
        }
        if (last < from) {
            return Optional.empty();
        }
        if (!words.get(last).word()) {
            return behindAdverbial(words, from, last);
        }
        int first = last;
        while (first > from && words.get(first - 1).word()
                && !BEGINS_CLAUSE.contains(lower(words.get(first - 1))) && !isPronoun(words.get(first))) {
            first--;
        }
        while (first < last
                && (BEGINS_CLAUSE.contains(lower(words.get(first))) || !words.get(first).word())) {
            first++;
        }
        if (OPENS_ADVERBIAL.contains(lower(words.get(first)))) {
            first = lastName(words, first, last);
        }
        return subject(words, first, last);
    }

    /// *On Monday, Ann Smith, the mayor, said*: the words before a comma in front of the verb, without what the sentence opens
    /// with; those before the first one if no other follows.
    private Optional<TextSpan> behindAdverbial(List<Word> words, int from, int mark) {
        int first = from;
        while (first < mark
                && (BEGINS_CLAUSE.contains(lower(words.get(first))) || !words.get(first).word())) {
            first++;
        }
        int last = beforeMark(words, first);
        if (OPENS_ADVERBIAL.contains(lower(words.get(first))) && last + 2 < mark) {
            first = last + 2;
            last = beforeMark(words, first);
        } else if (OPENS_ADVERBIAL.contains(lower(words.get(first)))) {
            first = lastName(words, first, last);
        }
        return subject(words, first, last);
    }

    private boolean isBeforeVerb(Word word) {
        var lower = lower(word);
        return BEFORE_VERB.contains(lower) || lower.endsWith("ly") && !word.isUpper(text);
    }

    private int beforeMark(List<Word> words, int from) {
        int last = from;
        while (last + 1 < words.size() && words.get(last + 1).word()) {
            last++;
        }
        return last;
    }

    private int lastName(List<Word> words, int first, int last) {
        int begin = last;
        while (begin > first && words.get(begin - 1).isUpper(text)
                && !OPENS_ADVERBIAL.contains(lower(words.get(begin - 1)))) {
            begin--;
        }
        return begin;
    }

    /// The subject after an inverted verb: *said Ann Smith, the mayor*.
    private Optional<TextSpan> rightOf(List<Word> words, int from) {
        int last = from - 1;
        while (last + 1 < words.size() && words.get(last + 1).word()
                && !ENDS_NAME.contains(lower(words.get(last + 1)))) {
            last++;
        }
        return last < from ? Optional.empty() : subject(words, from, last);
    }

    /// Only what looks like somebody: a pronoun, a name, or a noun with its article.
    private Optional<TextSpan> subject(List<Word> words, int first, int last) {
        if (first > last || last - first > MOST_WORDS) {
            return Optional.empty();
        }
        boolean pronoun = first == last && isPronoun(words.get(first));
        boolean named = words.subList(first, last + 1).stream().anyMatch(w -> w.isUpper(text));
        boolean nominal = DETERMINERS.contains(lower(words.get(first)))
                || lower(words.get(last)).endsWith("s");
        return pronoun || named || nominal
                ? Optional.of(new TextSpan(words.get(first).begin(), words.get(last).end()))
                : Optional.empty();
    }

    private boolean isPronoun(Word word) {
        return PRONOUNS.contains(lower(word));
    }

    private String lower(Word word) {
        return word.in(text).toLowerCase(java.util.Locale.ROOT);
    }
}
