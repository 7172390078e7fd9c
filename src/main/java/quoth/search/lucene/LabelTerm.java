package quoth.search.lucene;

/// A value and its label as one term, so that the label is found by seeking the value.
final class LabelTerm {

    private static final char SEPARATOR = '\u001F';
    private static final int LONGEST_LABEL = 200;

    private LabelTerm() {}

    static String of(String value, String label) {
        var shown = label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL);
        return value + SEPARATOR + shown;
    }

    static String value(String term) {
        return term.substring(0, term.indexOf(SEPARATOR));
    }

    static String label(String term) {
        return term.substring(term.indexOf(SEPARATOR) + 1);
    }
}
