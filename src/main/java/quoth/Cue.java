package quoth;

/// The word that reports: *said*, *according to*, *the claim*.
///
/// @param word its dictionary form, such as `say`; what the `cue` field and facet hold. What was denied, is foretold or
///             only supposed is kept apart by a word before it: `not say`, `would say`, `if say`
public record Cue(String word, TextSpan span) {}
