package quoth.search;

/// A piece of a query's text.
///
/// @param text   a word or field as typed; a phrase without its marks
/// @param begin  offset in the query, in UTF-16 code units
/// @param end    offset just past it
/// @param spaced whether white space, a bracket or the beginning comes before it
record Token(Type type, String text, int begin, int end, boolean spaced) {

    enum Type {
        WORD, PHRASE, FIELD, OPEN, CLOSE, AND, OR, NOT, PLUS, MINUS, RANGE, END
    }

    boolean is(Type other) {
        return type == other;
    }
}
