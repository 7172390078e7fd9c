package quoth.parse;

/// A part of a source document that was left out.
///
/// @param where  the place inside the source document, such as `line 17`
/// @param reason what was there and what was expected
public record Rejection(String where, String reason) {}
