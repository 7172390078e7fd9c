package quoth.parse;

/// How much is taken from one file.
final class Limits {

    /// Text of one document, in UTF-16 code units.
    static final int CHARACTERS = 10_000_000;
    /// Levels of files within files.
    static final int EMBEDDED_DEPTH = 5;
    /// Files within one file.
    static final int EMBEDDED_COUNT = 1_000;
    /// Bytes that the files within one file may unpack to.
    static final long UNPACKED_BYTES = 1L << 30;
    /// How many times larger than packed an entry may be, once it is larger than [#RATIO_MATTERS_FROM] bytes.
    static final int UNPACKED_RATIO = 100;
    static final long RATIO_MATTERS_FROM = 1_000_000;
    static final int XML_DEPTH = 100;

    private Limits() {}

    static String tooMuchText() {
        return "more than %d characters of text; the rest is left out".formatted(CHARACTERS);
    }
}
