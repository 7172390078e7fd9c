package quoth.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quoth.StatementId;
import quoth.TextQuote;
import quoth.TextSpan;

/// Finds words in a text: as they are, else by their letters and digits alone, so that another line break, dash or
/// quotation mark does not hide them.
final class Passages {

    private final String text;
    private Optional<Folded> folded = Optional.empty();

    Passages(String text) {
        this.text = text;
    }

    /// Every place where the words stand, in order, without overlap.
    List<TextSpan> all(String words) {
        var wanted = words.strip();
        var literal = wanted.isEmpty() ? List.<TextSpan>of() : in(text, wanted);
        var places = literal.isEmpty() ? folded().all(wanted) : literal;
        var whole = places.stream().filter(this::isWhole).toList();
        return whole.isEmpty() ? places : whole;
    }

    /// Whether a place neither begins nor ends inside a word; in scripts without spaces hardly any is.
    private boolean isWhole(TextSpan place) {
        return (place.begin() == 0 || !Character.isLetterOrDigit(text.codePointBefore(place.begin()))
                || !Character.isLetterOrDigit(text.codePointAt(place.begin())))
                && (place.end() == text.length() || !Character.isLetterOrDigit(text.codePointAt(place.end()))
                        || !Character.isLetterOrDigit(text.codePointBefore(place.end())));
    }

    /// Where a quote stands: of several places the one with the most of what stood around it, then the first.
    Optional<TextSpan> best(TextQuote quote) {
        return all(quote.exact()).stream()
                .max(Comparator.<TextSpan>comparingInt(place -> shared(quote, place))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /// The place of some words that is nearest to another.
    Optional<TextSpan> nearest(String words, TextSpan to) {
        return all(words).stream().min(Comparator.<TextSpan>comparingInt(place -> apart(place, to))
                .thenComparing(Comparator.naturalOrder()));
    }

    private static int apart(TextSpan one, TextSpan other) {
        return Math.abs(one.begin() - other.begin()) + Math.abs(one.end() - other.end());
    }

    private int shared(TextQuote quote, TextSpan place) {
        int before = 0;
        while (before < quote.prefix().length() && before < place.begin() && quote.prefix()
                .charAt(quote.prefix().length() - 1 - before) == text.charAt(place.begin() - 1 - before)) {
            before++;
        }
        int after = 0;
        while (after < quote.suffix().length() && place.end() + after < text.length()
                && quote.suffix().charAt(after) == text.charAt(place.end() + after)) {
            after++;
        }
        return before + after;
    }

    private static List<TextSpan> in(String text, String words) {
        var places = new ArrayList<TextSpan>();
        int at = text.indexOf(words);
        while (at >= 0) {
            places.add(new TextSpan(at, at + words.length()));
            at = text.indexOf(words, at + words.length());
        }
        return places;
    }

    private Folded folded() {
        if (folded.isEmpty()) {
            folded = Optional.of(new Folded());
        }
        return folded.get();
    }

    /// The text's letters and digits, and where each of them stands.
    private final class Folded {

        private final StringBuilder letters = new StringBuilder();
        private final List<Integer> begins = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();

        Folded() {
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                int end = at + Character.charCount(text.codePointAt(at));
                var letter = StatementId.folded(text.substring(at, end));
                letters.append(letter);
                for (int i = 0; i < letter.length(); i++) {
                    begins.add(at);
                    ends.add(end);
                }
            }
        }

        List<TextSpan> all(String words) {
            var wanted = StatementId.folded(words);
            if (wanted.isEmpty()) {
                return List.of();
            }
            return in(letters.toString(), wanted).stream()
                    .map(place -> new TextSpan(begins.get(place.begin()),
                            closed(ends.get(place.end() - 1), words)))
                    .toList();
        }

        /// With the stop or other sign that closes the words, where it stands in the text too.
        private int closed(int end, String words) {
            int signs = words.length();
            while (signs > 0 && !Character.isLetterOrDigit(words.charAt(signs - 1))) {
                signs--;
            }
            int at = end;
            while (signs < words.length() && at < text.length() && words.charAt(signs) == text.charAt(at)) {
                signs++;
                at++;
            }
            return at;
        }
    }
}
