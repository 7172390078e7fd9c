package quoth.quotation;

import java.util.List;
import quoth.TextSpan;

/// A stretch of text in quotation marks.
///
/// @param outer with its marks; without the one that is lost
/// @param parts the words without marks, one part for each paragraph
/// @param depth 0 for a quotation that stands in no other
/// @param whole whether both marks were found
record Quotation(TextSpan outer, List<TextSpan> parts, int depth, boolean whole) {

    Quotation {
        parts = List.copyOf(parts);
    }

    int begin() {
        return outer.begin();
    }

    int end() {
        return outer.end();
    }

    /// From the first word to the last one.
    TextSpan inner() {
        return new TextSpan(parts.getFirst().begin(), parts.getLast().end());
    }
}
