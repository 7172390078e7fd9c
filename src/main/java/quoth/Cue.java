package quoth;

/// The word that reports: *said*, *according to*, *the claim*.
///
/// @param word its dictionary form, such as `say`; what the `cue` field and facet hold
public record Cue(String word, TextSpan span) {}
