package quoth.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;

/// A mention cut to its noun phrase: no paragraph number before it (*171. France*), nothing of the sentence that it was
/// taken from (*Just listen to* Ayatollah Rafsanjani *who*).
final class MentionCut {

    private static final Set<String> NOT_LAST = Set.of("who", "which", "that", "in", "of", "to", "for", "on",
            "by", "and", "the", "a", "an", "as", "has", "had", "have", "is", "was", "are", "were", "also",
            "whom", "with", "from", "at", "or", "but", "then", "now");
    private static final Set<String> SUBJECTS = Set.of("i", "we", "he", "she", "they", "you", "it");
    private static final Set<String> BEFORE_PHRASE = Set.of("to", "with", "from", "by", "at", "in", "on",
            "when", "while", "if", "because", "as", "after", "before", "since", "although", "but", "that",
            "is", "was", "are", "were", "just", "yet", "so", "and", "or", "not", "than", "like", "einerseits",
            "andererseits", "jetzt", "heute", "dann", "daher", "deshalb", "damit", "natürlich", "genau",
            "vielleicht");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "these", "those", "its",
            "our", "my", "his", "her", "their", "your", "no");

    private MentionCut() {}

    /// The noun phrase in a span; none when nothing in it can name anybody.
    static Optional<TextSpan> of(String text, TextSpan span) {
        var words = Word.in(text, span.begin(), span.end());
        int first = afterNumber(words, text);
        int last = words.size() - 1;
        boolean clause = false;
        while (last > first && isNotLast(words.get(last), text)) {
            clause |= words.get(last).word();
            last--;
        }
        while (first < last && words.get(first).word() && isOneOf(words.get(first), text, BEFORE_PHRASE)) {
            first++;
        }
        boolean sentence = last > first && isOneOf(words.get(first), text, SUBJECTS)
                && !isJoint(words.get(first + 1), text);
        if (sentence) {
            first = phraseBegin(words.subList(0, last + 1), first + 1, text);
        } else if (clause) {
            first = Math.max(first, phraseBefore(words, first, last, text));
        }
        if (first > last || !words.get(first).word() || first == last && isEmpty(words.get(first), text)) {
            return Optional.empty();
        }
        return Optional.of(new TextSpan(words.get(first).begin(), words.get(last).end()));
    }

    /// Behind *171.* and *260* before a title.
    private static int afterNumber(List<Word> words, String text) {
        if (words.size() < 2 || !words.getFirst().in(text).matches("\\d{1,4}\\.?")) {
            return 0;
        }
        boolean dotted = words.get(1).is(text, ".") || words.getFirst().in(text).endsWith(".");
        int next = words.get(1).is(text, ".") ? 2 : 1;
        if (next >= words.size() || !words.get(next).word()) {
            return 0;
        }
        var word = words.get(next).in(text).replace(".", "");
        return dotted || Mention.isTitle(word) || Mention.isHonorific(word) ? next : 0;
    }

    private static boolean isNotLast(Word word, String text) {
        return !word.word() && !text.substring(word.begin(), word.end()).matches("[)\\]’'\"”.]")
                || isOneOf(word, text, NOT_LAST);
    }

    /// *I and the minister*.
    private static boolean isJoint(Word word, String text) {
        return word.is(text, "and") || word.is(text, "or") || !word.word();
    }

    /// From a clause's object on: the first word with an article or a capital.
    private static int phraseBegin(List<Word> words, int from, String text) {
        int at = from;
        while (at < words.size() && !isOneOf(words.get(at), text, DETERMINERS)
                && !(words.get(at).word() && words.get(at).isUpper(text))) {
            at++;
        }
        return at;
    }

    /// The noun phrase that ends with a word: back to what stands before noun phrases.
    private static int phraseBefore(List<Word> words, int first, int last, String text) {
        int at = last;
        while (at > first && words.get(at - 1).word() && !isOneOf(words.get(at - 1), text, BEFORE_PHRASE)) {
            at--;
        }
        return at;
    }

    private static boolean isEmpty(Word word, String text) {
        return isOneOf(word, text, DETERMINERS) && !word.is(text, "my") && !word.is(text, "our")
                && !word.is(text, "this") || isOneOf(word, text, BEFORE_PHRASE);
    }

    private static boolean isOneOf(Word word, String text, Set<String> set) {
        return word.end() - word.begin() < 14 && set.contains(word.in(text).toLowerCase(Locale.ROOT));
    }
}
