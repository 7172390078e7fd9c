package quoth.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import quoth.TextSpan;

/// The names that stand right beside a quotation without a cue: before a colon, behind a dash, or with a verb that the
/// cue list does not know.
final class NamesBeside {

    private static final int LONGEST_SIGNATURE = 60;
    private static final int MOST_WORDS = 5;
    private static final Pattern PAST = Pattern.compile("[a-z]{3,}ed");

    private final String text;

    NamesBeside(String text) {
        this.text = text;
    }

    /// *Ann Smith: "..."*: nothing but a name between a line's begin, a dash or a sentence's end and the colon.
    Optional<TextSpan> label(Quotation quotation) {
        int colon = quotation.begin() - 1;
        while (colon >= 0 && (text.charAt(colon) == ' ' || text.charAt(colon) == '\u00a0')) {
            colon--;
        }
        if (colon < 1 || text.charAt(colon) != ':') {
            return Optional.empty();
        }
        int begin = colon;
        while (begin > 0 && colon - begin < 60 && "\n-–—―]".indexOf(text.charAt(begin - 1)) < 0
                && !(text.charAt(begin - 1) == ' ' && Sentences.endsBefore(text, begin - 1))) {
            begin--;
        }
        var words = Word.in(text, begin, colon);
        boolean name = !words.isEmpty() && words.size() <= 5
                && words.stream()
                        .allMatch(w -> w.word() && w.isUpper(text) && !FirstWords.contains(w.in(text))
                                || w.is(text, "and"))
                && words.getFirst().isUpper(text);
        return name ? Optional.of(span(words))
                : Optional.empty();
    }

    /// *"..." - Ann Smith*: up to six capitalised words behind a dash, to the end of the line.
    Optional<TextSpan> signature(Quotation quotation) {
        int at = quotation.end();
        while (at < text.length() && " .\n".indexOf(text.charAt(at)) >= 0 && at < quotation.end() + 3) {
            at++;
        }
        int dash = at;
        while (at < text.length() && "―—–-".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int limit = Math.min(text.length(), at + LONGEST_SIGNATURE + 1);
        int end = text.indexOf('\n', at, limit);
        end = end < 0 ? limit : end;
        if (at == dash || end - at > LONGEST_SIGNATURE) {
            return Optional.empty();
        }
        var words = Word.in(text, at, end).stream().filter(Word::word).toList();
        boolean name = !words.isEmpty() && words.size() <= 6 && words.stream().allMatch(w -> w.isUpper(text));
        return name ? Optional.of(span(words))
                : Optional.empty();
    }

    /// *"Go back," Smith barked*; *"Never!" thundered Smith*: up to four capitalised words before or behind a past, right
    /// behind a quotation that ends as such do.
    Optional<TextSpan> withVerb(Quotation quotation) {
        boolean open = ",!?".indexOf(text.charAt(quotation.inner().end() - 1)) >= 0;
        int to = Math.min(text.length(), quotation.end() + LONGEST_SIGNATURE);
        int line = text.indexOf('\n', quotation.end(), to);
        var words = Word.in(text, quotation.end(), line < 0 ? to : line);
        if (!open || words.isEmpty()) {
            return Optional.empty();
        }
        int first = isPast(words.getFirst()) ? 1 : 0;
        int last = first;
        while (last < words.size() && words.get(last).word() && words.get(last).isUpper(text)) {
            last++;
        }
        boolean told = first == 1 || last < words.size() && isPast(words.get(last));
        boolean name = last > first && last - first < MOST_WORDS
                && !FirstWords.contains(words.get(first).in(text));
        return told && name ? Optional.of(span(words.subList(first, last))) : Optional.empty();
    }

    private boolean isPast(Word word) {
        return PAST.matcher(word.in(text)).matches();
    }

    private static TextSpan span(List<Word> words) {
        return new TextSpan(words.getFirst().begin(), words.getLast().end());
    }
}
