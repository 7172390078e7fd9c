package quoth.search;

/// A word as texts have it, in lower case.
///
/// @param count statements that have it
public record WordCount(String word, int count) {}
