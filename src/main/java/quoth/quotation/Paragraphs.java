package quoth.quotation;

import java.util.Arrays;
import quoth.TextSpan;

/// The paragraphs of a text: nothing that is unbalanced in one of them reaches into the next.
///
/// A blank line ends a paragraph. A single line end does so too, unless the text is set in wrapped lines: many of its
/// lines then go on in lower case.
final class Paragraphs {

    private static final double WRAPPED = 0.25;

    private final int[] begins;
    private final int[] ends;

    private Paragraphs(int[] begins, int[] ends) {
        this.begins = begins;
        this.ends = ends;
    }

    static Paragraphs of(String text) {
        boolean wrapped = isWrapped(text);
        var begins = new int[16];
        var ends = new int[16];
        int count = 0;
        int begin = 0;
        while (begin < text.length()) {
            int end = endFrom(text, begin, wrapped);
            int first = begin;
            int last = end;
            while (first < last && isSpace(text.charAt(first))) {
                first++;
            }
            while (last > first && isSpace(text.charAt(last - 1))) {
                last--;
            }
            if (first < last) {
                if (count == begins.length) {
                    begins = Arrays.copyOf(begins, count * 2);
                    ends = Arrays.copyOf(ends, count * 2);
                }
                begins[count] = first;
                ends[count++] = last;
            }
            begin = end + 1;
        }
        return new Paragraphs(Arrays.copyOf(begins, count), Arrays.copyOf(ends, count));
    }

    int count() {
        return begins.length;
    }

    int begin(int paragraph) {
        return begins[paragraph];
    }

    int end(int paragraph) {
        return ends[paragraph];
    }

    TextSpan span(int paragraph) {
        return new TextSpan(begins[paragraph], ends[paragraph]);
    }

    /// The paragraph in which an offset lies, or the last one that begins before it; 0 before the first.
    int at(int offset) {
        int found = Arrays.binarySearch(begins, offset);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private static int endFrom(String text, int begin, boolean wrapped) {
        int end = text.indexOf('\n', begin);
        while (wrapped && end >= 0 && !isBlankAfter(text, end)) {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }

    private static boolean isBlankAfter(String text, int lineEnd) {
        int i = lineEnd + 1;
        while (i < text.length() && text.charAt(i) != '\n' && isSpace(text.charAt(i))) {
            i++;
        }
        return i >= text.length() || text.charAt(i) == '\n';
    }

    private static boolean isWrapped(String text) {
        int single = 0;
        int goesOn = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i + 1 < text.length(); i = text.indexOf('\n', i + 1)) {
            boolean alone = i > 0 && text.charAt(i - 1) != '\n' && text.charAt(i + 1) != '\n';
            if (alone) {
                single++;
                goesOn += Character.isLowerCase(text.charAt(i + 1)) ? 1 : 0;
            }
        }
        return single > 2 && goesOn > WRAPPED * single;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c > 127
                && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b');
    }
}
