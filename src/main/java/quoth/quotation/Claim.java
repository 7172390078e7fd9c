package quoth.quotation;

/// How sure the program is of what it found, and why.
///
/// @param rule       the name of the rule that found it
/// @param confidence how often the rule is right, 0 to 1
public record Claim(String rule, double confidence) {

    public Claim {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is %s; expected 0 to 1".formatted(confidence));
        }
    }
}
