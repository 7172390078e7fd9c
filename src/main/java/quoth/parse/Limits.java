package quoth.parse;

/// How much is taken from one file.
final class Limits {

    /// Text of one document, in UTF-16 code units.
    static final int CHARACTERS = 10_000_000;
    /// Levels of files within files.
    static final int EMBEDDED_DEPTH = 5;
    static final int XML_DEPTH = 100;

    private Limits() {}

    static String tooMuchText() {
        return "more than %d characters of text; the rest is left out".formatted(CHARACTERS);
    }
}
