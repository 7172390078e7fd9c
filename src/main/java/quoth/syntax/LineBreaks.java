package quoth.syntax;

import java.util.Arrays;

/// The line ends of a text at which a sentence must end.
///
/// A blank line always ends a sentence. A single line end does too, unless the lines around it look wrapped: the next
/// line starts in lower case, or the lines of the block fill a common width (the first word of the next line would not
/// have fitted) in most places.
final class LineBreaks {
    private static final int MIN_WIDTH = 40;
    private static final int MAX_WIDTH = 140;
    private static final int MIN_CONTINUED = 20;

    private final String text;
    private int[] breaks = new int[16];
    private int size;
    /// Begin and end, in turn, of the lines of the block being read.
    private int[] lines = new int[32];
    private int lineCount;

    private LineBreaks(String text) {
        this.text = text;
    }

    /// Offsets of the line ends that end a sentence, ascending.
    static int[] of(String text) {
        LineBreaks result = new LineBreaks(text);
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                result.line(begin, i);
                begin = i + 1;
            }
        }
        result.endBlock();
        return Arrays.copyOf(result.breaks, result.size);
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\u2028' || character == '\u2029' || character == '\u0085';
    }

    private void line(int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && Characters.isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && Characters.isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (first == last) {
            endBlock();
            return;
        }
        if (lineCount * 2 == lines.length) {
            lines = Arrays.copyOf(lines, lines.length * 2);
        }
        lines[lineCount * 2] = first;
        lines[lineCount * 2 + 1] = last;
        lineCount++;
    }

    private void endBlock() {
        if (lineCount == 0) {
            return;
        }
        int width = 0;
        for (int i = 0; i < lineCount; i++) {
            width = Math.max(width, length(i));
        }
        int full = 0;
        for (int i = 0; i + 1 < lineCount; i++) {
            full += fills(i, width) ? 1 : 0;
        }
        boolean wrapped = lineCount > 2 && width >= MIN_WIDTH && width <= MAX_WIDTH
                && full * 5 >= (lineCount - 1) * 3;
        for (int i = 0; i + 1 < lineCount; i++) {
            if (!(wrapped && fills(i, width)) && !continues(i)) {
                add(lines[i * 2 + 1]);
            }
        }
        add(lines[lineCount * 2 - 1]);
        lineCount = 0;
    }

    private int length(int line) {
        return lines[line * 2 + 1] - lines[line * 2];
    }

    /// Whether the first word of the next line would not have fitted on this one.
    private boolean fills(int line, int width) {
        int begin = lines[line * 2 + 2];
        int end = begin;
        while (end < lines[line * 2 + 3] && end - begin <= MAX_WIDTH
                && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return length(line) + 1 + end - begin > width;
    }

    /// Whether the line breaks off and the next goes on in lower case.
    private boolean continues(int line) {
        char last = text.charAt(lines[line * 2 + 1] - 1);
        return length(line) >= MIN_CONTINUED && ".?!:;…".indexOf(last) < 0
                && Character.isLowerCase(text.codePointAt(lines[line * 2 + 2]));
    }

    private void add(int offset) {
        if (size == breaks.length) {
            breaks = Arrays.copyOf(breaks, size * 2);
        }
        breaks[size++] = offset;
    }
}
