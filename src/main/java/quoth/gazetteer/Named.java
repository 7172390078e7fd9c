package quoth.gazetteer;

import quoth.TextSpan;

/// A term found in a text.
///
/// @param span where, in the text that was searched
public record Named(TextSpan span, Term term) {}
