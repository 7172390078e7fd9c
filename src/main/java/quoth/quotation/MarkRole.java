package quoth.quotation;

import java.util.Set;

/// What a quotation mark does where it stands, as far as its form and its two neighbours tell.
enum MarkRole {
    OPENS, CLOSES, EITHER, NONE;

    private static final String CLOSING_NEIGHBOURS = ".,;:!?…)]}»”’–—";
    private static final Set<String> ELISIONS = Set.of("em", "tis", "twas", "til", "till", "cause", "n",
            "bout", "round",
            "cuz", "er", "im");

    /// Whether a character is some mark of quotation, or may be one.
    static boolean isMark(char c) {
        return switch (c) {
            case '"', '\'', '`', '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‛', '‹', '›' -> true;
            default -> false;
        };
    }

    /// Whether it is a mark of the double family, whichever way it points.
    static boolean isDouble(char c) {
        return switch (c) {
            case '"', '“', '”', '„', '«', '»' -> true;
            default -> false;
        };
    }

    static boolean isSingle(char c) {
        return switch (c) {
            case '\'', '‘', '’', '‚', '‛', '‹', '›', '`' -> true;
            default -> false;
        };
    }

    /// @param begin  offset of the mark, which is `length` characters long
    /// @param from   where the paragraph begins
    /// @param to     where it ends
    /// @param inside the mark that opened the innermost open quotation of the same family, 0 when there is none
    static MarkRole of(String text, int begin, int length, int from, int to, char inside) {
        char c = text.charAt(begin);
        char before = begin > from ? text.charAt(begin - 1) : ' ';
        char after = begin + length < to ? text.charAt(begin + length) : ' ';
        if (isSingle(c) && length == 1) {
            return single(text, begin, to, c, before, after, inside);
        }
        boolean opens = opensAfter(before) && !closesBefore(after);
        boolean closes = closesBefore(after) && !opensAfter(before);
        return switch (c) {
            case '„', '‟' -> OPENS;
            case '“' -> inside == '„' || closes ? CLOSES : OPENS;
            case '”' -> opens && Character.isLetterOrDigit(after) ? inside == '”' ? CLOSES : OPENS : CLOSES;
            case '«' -> inside == '»' ? CLOSES : OPENS;
            case '»' -> inside == '«' || !opens ? CLOSES : OPENS;
            default -> opens ? OPENS : closes ? CLOSES : EITHER;
        };
    }

    private static MarkRole single(String text, int at, int to, char c, char before, char after,
            char inside) {
        boolean opens = opensAfter(before)
                && (Character.isLetterOrDigit(after) || "$[(\"“".indexOf(after) >= 0);
        boolean closes = !Character.isLetterOrDigit(after) && !Paragraphs.isSpace(before);
        return switch (c) {
            case '‚', '‹' -> opens ? OPENS : NONE;
            case '›' -> closes ? CLOSES : NONE;
            case '‘' -> inside == '‚' && closes ? CLOSES : opens && !isElision(text, at, to) ? OPENS : NONE;
            case '’' -> closes && inside != 0 && !isPlural(text, at, to) ? CLOSES : NONE;
            case '\'' -> opens
                    ? isElision(text, at, to) ? NONE : OPENS
                    : closes && inside != 0 && !isPlural(text, at, to) ? CLOSES : NONE;
            default -> NONE;
        };
    }

    private static boolean opensAfter(char before) {
        return Paragraphs.isSpace(before) || "([{-–—/:“\"'‘«„…".indexOf(before) >= 0;
    }

    private static boolean closesBefore(char after) {
        return Paragraphs.isSpace(after) || CLOSING_NEIGHBOURS.indexOf(after) >= 0 || isMark(after);
    }

    /// *'em*, *'90s*: an apostrophe that opens a word.
    private static boolean isElision(String text, int at, int to) {
        int end = at + 1;
        while (end < to && end < at + 8 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        var word = text.substring(at + 1, end);
        boolean decade = word.length() >= 2 && Character.isDigit(word.charAt(0))
                && Character.isDigit(word.charAt(1))
                && (word.length() == 2 || word.length() == 3 && word.charAt(2) == 's');
        return decade || ELISIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    /// *the workers' rights*: an apostrophe that ends a word, as far as a mark that closes for sure follows soon.
    private static boolean isPlural(String text, int at, int to) {
        boolean possible = text.charAt(at - 1) == 's' && at + 2 < to && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
        if (!possible) {
            return false;
        }
        for (int i = at + 1; i + 1 < Math.min(to, at + 160); i++) {
            char c = text.charAt(i);
            if (c == '‘' || isMark(c) && !isSingle(c)) {
                return false;
            }
            if ((c == '\'' || c == '’') && !Character.isLetterOrDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
