package quoth.search;

import java.util.List;
import java.util.function.Function;
import quoth.TextSpan;

/// The stretch of a long text that matches best, or its beginning.
///
/// @param text       at most [#LENGTH] characters, cut between words
/// @param offset     where it begins in the long text, in UTF-16 code units
/// @param highlights offsets into the excerpt
public record Excerpt(String text, int offset, List<TextSpan> highlights) {

    /// In UTF-16 code units.
    public static final int LENGTH = 320;

    private static final int LEAD = 80;
    private static final int PIECE = 4_000;
    private static final int OVERLAP = 200;

    /// Highlights in a piece that make it good enough.
    private static final int ENOUGH = 3;

    /// Looks through the text piece by piece and takes the first that matches well, else the one that matches best: a
    /// long text is rarely read to its end.
    ///
    /// @param highlighter from a piece of the text to the stretches in it that match, ascending
    public static Excerpt of(String text, Function<String, List<TextSpan>> highlighter) {
        int best = 0;
        List<TextSpan> most = List.of();
        for (int begin = 0; begin < text.length() && most.size() < ENOUGH; begin += PIECE - OVERLAP) {
            var found = highlighter.apply(text.substring(begin, Math.min(text.length(), begin + PIECE)));
            if (found.size() > most.size()) {
                most = found;
                best = begin;
            }
        }
        int offset = best;
        return around(text, most.stream()
                .map(h -> new TextSpan(offset + h.begin(), offset + h.end())).toList());
    }

    private static Excerpt around(String text, List<TextSpan> highlights) {
        int best = bestWindow(highlights);
        int from = highlights.isEmpty() ? firstLetter(text)
                : Math.max(0, highlights.get(best).begin() - LEAD);
        int begin = wordStart(text, from);
        int end = wordEnd(text, Math.min(text.length(), begin + LENGTH), begin);
        var window = new TextSpan(begin, end);
        return new Excerpt(window.in(text), begin, highlights.stream().filter(window::contains)
                .map(h -> new TextSpan(h.begin() - begin, h.end() - begin)).toList());
    }

    /// The index of the highlight that begins the window with the most highlights in it.
    private static int bestWindow(List<TextSpan> highlights) {
        int best = 0;
        int most = 0;
        int last = 0;
        for (int first = 0; first < highlights.size(); first++) {
            last = Math.max(last, first);
            while (last < highlights.size()
                    && highlights.get(last).end() - highlights.get(first).begin() <= LENGTH - LEAD) {
                last++;
            }
            if (last - first > most) {
                most = last - first;
                best = first;
            }
        }
        return best;
    }

    private static int firstLetter(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordStart(String text, int from) {
        int at = from;
        while (at > 0 && at > from - LEAD && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        boolean insidePair = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return insidePair ? at - 1 : at;
    }

    private static int wordEnd(String text, int to, int begin) {
        int at = to;
        while (at < text.length() && at > begin + LENGTH / 2 && !Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        boolean insidePair = at > begin && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return insidePair ? at - 1 : at;
    }
}
