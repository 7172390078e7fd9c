package quoth.quotation;

/// A mark that opened a quotation.
///
/// @param begin  its offset in the text, in UTF-16 code units
/// @param length how many characters long it is: 2 where two single ones stand for a double one
/// @param mark   its first character
record OpenMark(int begin, int length, char mark) {

    /// Whether it is of the single family, whose marks may be apostrophes.
    boolean single() {
        return length == 1 && MarkRole.isSingle(mark);
    }

    /// Where what it quotes begins.
    int end() {
        return begin + length;
    }

    /// Whether a paragraph that begins at an offset takes the quotation up again.
    boolean isReopenedAt(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean same = c == mark || MarkRole.isDouble(c) && MarkRole.isDouble(mark);
        boolean word = at + 1 < text.length() && !Paragraphs.isSpace(text.charAt(at + 1));
        return same && word || c == '«' && mark == '«';
    }
}
