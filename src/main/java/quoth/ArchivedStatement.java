package quoth;

import java.util.List;
import java.util.OptionalInt;

/// A statement as the archive shows it, with all that an answer needs of its document's text.
///
/// @param text      the statement's words: its segments joined by a space
/// @param before    the sentence before it, at most 300 characters
/// @param after     the sentence after it, at most 300 characters
/// @param quote     finds its extent again
/// @param page      counted from 1, where the format has pages
/// @param corrections what people set right in it, in the order in which they did
public record ArchivedStatement(Statement statement, String text, String before, String after,
        TextQuote quote,
        OptionalInt page, List<AppliedCorrection> corrections) {

    public ArchivedStatement {
        corrections = List.copyOf(corrections);
    }

    /// Whether a person's correction was applied.
    public boolean corrected() {
        return !corrections.isEmpty();
    }

    /// The words as they are quoted: ` [...] ` where words of somebody else stand between two segments.
    public String quotation() {
        var segments = statement.segments();
        var extent = statement.extent();
        if (segments.size() == 1 || quote.exact().length() != extent.length()) {
            return text;
        }
        var words = new StringBuilder();
        int end = extent.begin();
        for (var segment : segments) {
            var between = quote.exact().substring(end - extent.begin(), segment.begin() - extent.begin());
            if (!words.isEmpty()) {
                words.append(between.codePoints().anyMatch(Character::isLetterOrDigit) ? " [...] " : " ");
            }
            words.append(quote.exact(), segment.begin() - extent.begin(), segment.end() - extent.begin());
            end = segment.end();
        }
        return words.toString();
    }
}
