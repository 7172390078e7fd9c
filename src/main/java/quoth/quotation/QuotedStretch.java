package quoth.quotation;

import java.util.Optional;
import quoth.TextSpan;

/// What stands in marks in one paragraph.
///
/// @param span  with its marks
/// @param inner without marks, and without white space at its ends
/// @param whole whether no mark of it was lost
record QuotedStretch(TextSpan span, TextSpan inner, boolean whole) {

    /// Empty where nothing but white space stands between the marks.
    static Optional<QuotedStretch> of(String text, TextSpan span, int innerBegin, int innerEnd,
            boolean whole) {
        int first = innerBegin;
        int last = innerEnd;
        while (first < last && Paragraphs.isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && Paragraphs.isSpace(text.charAt(last - 1))) {
            last--;
        }
        return first < last ? Optional.of(new QuotedStretch(span, new TextSpan(first, last), whole))
                : Optional.empty();
    }

    int begin() {
        return span.begin();
    }

    int end() {
        return span.end();
    }
}
