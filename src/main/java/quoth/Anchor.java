package quoth;

/// What a correction hangs on: a statement's id and, where the id is there no more, its words.
///
/// @param statement id at the time of the correction; of a missed statement the one it was given
/// @param document  in which it stood
/// @param quote     finds its extent again
public record Anchor(StatementId statement, DocumentId document, TextQuote quote) {}
