package quoth.quotation;

/// How much of a segment must be right to count, end to end.
public enum Reach {
    SPEAKER("words, mention"), COUNTRY("words, mention, country"), NAME("words, mention, country, name");

    private final String label;

    Reach(String label) {
        this.label = label;
    }

    /// What to call it in a table.
    public String label() {
        return label;
    }

    boolean isRight(MarkedSegment gold, MarkedSegment found) {
        boolean mention = SameMention.of(gold, found);
        return switch (this) {
            case SPEAKER -> mention;
            case COUNTRY -> mention && sameCountry(gold, found);
            case NAME -> mention && sameCountry(gold, found) && sameName(gold, found);
        };
    }

    private static boolean sameCountry(MarkedSegment gold, MarkedSegment found) {
        return gold.countries().equals(found.countries());
    }

    private static boolean sameName(MarkedSegment gold, MarkedSegment found) {
        return gold.names().isEmpty() ? found.names().isEmpty() : SameName.of(gold, found);
    }
}
