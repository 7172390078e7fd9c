package quoth.parse;

/// How much is taken from one file.
final class Limits {

    /// Text of one document, in UTF-16 code units.
    static final int CHARACTERS = 10_000_000;
    /// Levels of files within files.
    static final int EMBEDDED_DEPTH = 5;
    /// Files within one file, on all levels.
    static final int ENTRIES = 1_000;
    /// Bytes that come out of one file, on all levels.
    static final long UNPACKED_BYTES = 1L << 30;
    /// Bytes that come out for each that went in, once there are more than a few.
    static final int UNPACKED_RATIO = 100;
    static final long RATIO_COUNTS_FROM = 10L << 20;
    static final int XML_DEPTH = 100;

    private Limits() {}

    static String tooMuchText() {
        return "more than %d characters of text; the rest is left out".formatted(CHARACTERS);
    }
}
