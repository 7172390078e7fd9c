package quoth.quotation;

/// How a question such as *from which country?* is answered on the segments that were found.
///
/// @param known how many have an answer in the gold set
/// @param given how many have one by the program
/// @param right how many have the same
public record Answers(int known, int given, int right) {

    static final Answers NONE = new Answers(0, 0, 0);

    public Answers {
        if (right < 0 || right > Math.min(known, given)) {
            throw new IllegalArgumentException(
                    "%d right answers of %d known and %d given".formatted(right, known, given));
        }
    }

    Answers plus(boolean isKnown, boolean isGiven, boolean isRight) {
        return new Answers(known + (isKnown ? 1 : 0), given + (isGiven ? 1 : 0), right + (isRight ? 1 : 0));
    }

    Answers plus(Answers other) {
        return new Answers(known + other.known, given + other.given, right + other.right);
    }

    /// Right ones by known ones, 0 to 1.
    public double recall() {
        return known == 0 ? 0 : (double) right / known;
    }

    /// Right ones by given ones, 0 to 1.
    public double precision() {
        return given == 0 ? 0 : (double) right / given;
    }
}
