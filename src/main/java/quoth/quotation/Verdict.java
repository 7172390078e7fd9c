package quoth.quotation;

/// What became of a claim: whether words and speaker are both right.
public record Verdict(Claim claim, boolean right) {}
