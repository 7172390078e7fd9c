package quoth.terms;

/// A term of a text and where it stands. Several terms may share a position: a word, its plain form, its stems.
///
/// @param begin    offset of the word's first character in the text, in UTF-16 code units
/// @param end      offset just past its last character
/// @param position 0 for the first word of the text
public record Term(String text, int begin, int end, int position) {}
