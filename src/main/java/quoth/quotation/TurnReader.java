package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import quoth.Document;
import quoth.Statement;
import quoth.TextSpan;
import quoth.Turn;

/// Makes a statement of each paragraph of a turn. What is longer than 2,000 characters is cut at a sentence's end.
final class TurnReader {

    static final int MAX_LENGTH = 2000;
    private static final int MIN_LENGTH = 200;

    private TurnReader() {}

    static List<Found> read(Document document) {
        var found = new ArrayList<Found>();
        for (var turn : document.turns()) {
            read(turn, document, found);
        }
        return found;
    }

    private static void read(Turn turn, Document document, List<Found> found) {
        var text = document.text();
        int end = turn.span().end();
        int begin = turn.span().begin();
        boolean top = !document.attributed() && text.substring(0, begin).isBlank();
        while (begin < end) {
            int paragraph = text.indexOf("\n\n", begin);
            int stop = paragraph < 0 || paragraph > end ? end : paragraph;
            var words = text.substring(begin, stop);
            top &= words.isBlank() || stop < end && HeadingLines.isHeading(words, isUpper(text, stop, end));
            if (top || !document.attributed() && HeadingLines.isMark(words)) {
                begin = stop + 1;
                continue;
            }
            for (int from = skip(text, begin, stop); from < stop;) {
                int to = cut(text, from, stop);
                add(new TextSpan(from, trimmed(text, from, to)), turn, document.attributed(), found);
                from = skip(text, to, stop);
            }
            begin = stop + 1;
        }
    }

    private static void add(TextSpan segment, Turn turn, boolean given, List<Found> found) {
        found.add(new Found(Statement.Kind.TURN, List.of(segment), List.of(), Optional.empty(),
                turn.speaker().mentionSpan(), Optional.of(turn.speaker()), turn.said(), Optional.empty(),
                given ? Rule.GIVEN : Rule.TURN, OptionalInt.of(turn.number())));
    }

    /// Where the piece that begins at `from` ends: the paragraph's end, else the last sentence's end within the limit,
    /// else the last space, else the limit.
    private static int cut(String text, int from, int stop) {
        if (stop - from <= MAX_LENGTH) {
            return stop;
        }
        int limit = from + MAX_LENGTH;
        for (int i = limit - 1; i > from + MIN_LENGTH; i--) {
            if (Paragraphs.isSpace(text.charAt(i)) && Sentences.endsBefore(text, i)) {
                return i;
            }
        }
        for (int i = limit - 1; i > from + MIN_LENGTH; i--) {
            if (Paragraphs.isSpace(text.charAt(i))) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    /// Whether the first word behind an offset begins a sentence.
    private static boolean isUpper(String text, int from, int end) {
        int next = skip(text, from, end);
        return next < end && !Character.isLowerCase(text.charAt(next));
    }

    private static int skip(String text, int from, int stop) {
        int i = from;
        while (i < stop && Paragraphs.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from && Paragraphs.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
