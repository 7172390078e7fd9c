package quoth.search.lucene;

import quoth.terms.Terms;

/// What a value is called.
///
/// @param words the same without case, marks and punctuation, each after a space, to look for the beginnings of words in:
///     `Moon Jae-in` and `moon jae in` are the same
record Label(String text, String words) {

    static Label of(String text) {
        return new Label(text, words(text));
    }

    static String words(String text) {
        var plain = Terms.plain(text);
        var words = new StringBuilder(plain.length() + 1).append(' ');
        plain.codePoints().forEach(c -> {
            if (isPartOfWord(c)) {
                words.appendCodePoint(c);
            } else if (words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.toString().stripTrailing();
    }

    private static boolean isPartOfWord(int c) {
        return Character.isLetterOrDigit(c) || switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                true;
            default -> false;
        };
    }
}
