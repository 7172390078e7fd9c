package quoth.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.Document;
import quoth.QuothException;
import quoth.QuothException.Fault;
import quoth.TextQuote;
import quoth.TextSpan;

import static quoth.QuothException.Kind.UNUSABLE;

/// Finds the words that a person typed in a document's text.
final class Wording {

    private static final String MARKS = "\"“”„«»";
    private static final int SHOWN = 60;

    private final Document document;
    private final Passages passages;

    Wording(Document document) {
        this.document = document;
        this.passages = new Passages(document.text());
    }

    /// The places of a statement's segments.
    ///
    /// @param quotes prefix and suffix may be empty
    /// @param near   of several places of the same words the one that is nearest to this is meant
    /// @throws QuothException `UNUSABLE` when the words are not there, stand at several places, or overlap
    List<TextSpan> places(List<TextQuote> quotes, Optional<TextSpan> near) {
        var places = new ArrayList<TextSpan>();
        for (var quote : quotes) {
            var place = place(quote, near);
            if (!places.isEmpty() && places.getLast().end() > place.begin()) {
                throw wrong(
                        "%s stand before or within the words given before them; expected them in the text's order"
                                .formatted(shown(quote)));
            }
            places.add(place);
        }
        return places;
    }

    private TextSpan place(TextQuote given, Optional<TextSpan> near) {
        var quote = new TextQuote(unmarked(given.exact()), given.prefix(), given.suffix());
        if (quote.exact().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw wrong("%s hold no letter or digit; expected words of the document".formatted(shown(given)));
        }
        var all = passages.all(quote.exact());
        if (all.isEmpty()) {
            throw wrong(
                    "%s are not in document '%s'; expected words as they stand there".formatted(shown(given),
                            document.id()));
        }
        if (!quote.prefix().isEmpty() || !quote.suffix().isEmpty()) {
            return passages.best(quote).orElseThrow();
        }
        if (near.isPresent()) {
            return passages.nearest(quote.exact(), near.get()).orElseThrow();
        }
        if (all.size() > 1) {
            throw wrong("%s stand %d times in document '%s'; expected a prefix or a suffix that tells which"
                    .formatted(shown(given), all.size(), document.id()));
        }
        return all.getFirst();
    }

    /// Quotation marks around the words are no part of them.
    private static String unmarked(String words) {
        int begin = 0;
        int end = words.length();
        while (begin < end && isAround(words.charAt(begin))) {
            begin++;
        }
        while (end > begin && isAround(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(begin, end);
    }

    private static boolean isAround(char c) {
        return Character.isWhitespace(c) || MARKS.indexOf(c) >= 0;
    }

    private static String shown(TextQuote quote) {
        var words = quote.exact().strip();
        return "the words '%s'".formatted(words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…");
    }

    private static QuothException wrong(String message) {
        return new QuothException(UNUSABLE, Fault.in("words", Optional.empty()), message);
    }
}
