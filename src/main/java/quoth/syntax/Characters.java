package quoth.syntax;

/// Classes of characters as the tokenizer sees them. ASCII first, for speed.
final class Characters {
    private Characters() {}

    static boolean isSpace(int character) {
        return character <= ' ' || character == 0x7F || character >= 0x80 && isRareSpace(character);
    }

    /// Unicode spaces, and what is invisible: C1 controls, byte order marks, joiners, direction marks.
    private static boolean isRareSpace(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT ->
                true;
            default -> false;
        };
    }

    static boolean isWord(int character) {
        if (character < 0x80) {
            return isAsciiLetter(character) || isDigit(character) || character == '_';
        }
        return Character.isLetterOrDigit(character) || isMark(character);
    }

    static boolean isLetter(int character) {
        return character < 0x80 ? isAsciiLetter(character)
                : Character.isLetter(character) || isMark(character);
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9' || character >= 0x80 && Character.isDigit(character);
    }

    private static boolean isAsciiLetter(int character) {
        return (character | 0x20) >= 'a' && (character | 0x20) <= 'z';
    }

    /// Combining marks belong to their letter; so do joiners and soft hyphens when a letter follows, which the caller sees to.
    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
                true;
            default -> false;
        };
    }

    /// Characters that join two letters of one word without being seen.
    static boolean isJoiner(int character) {
        return character == 0xAD || character == 0x200C || character == 0x200D || character == 0x2060;
    }

    static boolean isApostrophe(int character) {
        return character == '\'' || character == '’';
    }

    static boolean isClosingMark(int character) {
        return switch (character) {
            case '"', '\'', '”', '’', '»', '›', ')', ']', '}', '』', '」' -> true;
            default -> false;
        };
    }

    static boolean isQuotationMark(int character) {
        return switch (character) {
            case '"', '“', '”', '„', '‟', '«', '»', '＂', '〝', '〞', '『', '』', '「', '」' -> true;
            default -> false;
        };
    }
}
