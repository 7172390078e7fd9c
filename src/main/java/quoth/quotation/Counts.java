package quoth.quotation;

/// What was counted, in one text or in all.
///
/// @param gold     segments marked by hand
/// @param found    segments found by the program, less those that are neither right nor wrong
/// @param matched  segments that are both
/// @param speakers of these, those with the same speaker's mention
public record Counts(int gold, int found, int matched, int speakers) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    public Counts {
        if (speakers < 0 || speakers > matched || matched > Math.min(gold, found)) {
            throw new IllegalArgumentException("%d speakers of %d matched of %d marked and %d found"
                    .formatted(speakers, matched, gold, found));
        }
    }

    Counts plus(Counts other) {
        return new Counts(gold + other.gold, found + other.found, matched + other.matched,
                speakers + other.speakers);
    }

    /// How much of what was found is right, 0 to 1.
    public double precision() {
        return found == 0 ? 0 : (double) matched / found;
    }

    /// How much of what was marked is found, 0 to 1.
    public double recall() {
        return gold == 0 ? 0 : (double) matched / gold;
    }

    /// The harmonic mean of precision and recall, 0 to 1.
    public double f1() {
        return f1(matched);
    }

    /// How many of the matched segments have the right mention, 0 to 1.
    public double speaker() {
        return matched == 0 ? 0 : (double) speakers / matched;
    }

    /// As [#f1()], where a segment is right only with the right mention.
    public double endToEnd() {
        return f1(speakers);
    }

    private double f1(int right) {
        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }
}
