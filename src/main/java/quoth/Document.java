package quoth;

import java.util.List;

/// What parsing made of a source document: one for most files, several for feeds and data sets.
///
/// @param text       plain text, paragraphs separated by a blank line
/// @param pageStarts offset at which each page begins, ascending; empty when the format has no pages
/// @param turns      in order, without overlap
/// @param attributed true when the speakers came with the data and are to stay as they are
public record Document(DocumentMetadata metadata, String text, List<Integer> pageStarts, List<Turn> turns,
        boolean attributed) {

    public Document {
        pageStarts = List.copyOf(pageStarts);
        turns = List.copyOf(turns);
        int end = 0;
        for (var turn : turns) {
            if (turn.span().begin() < end || turn.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "turn %d of %s at %s overlaps or leaves the text of length %d"
                                .formatted(turn.number(), metadata.id(), turn.span(), text.length()));
            }
            end = turn.span().end();
        }
    }

    public DocumentId id() {
        return metadata.id();
    }

    /// The page, counted from 1, on which an offset lies; 0 when the document has no pages.
    public int pageAt(int offset) {
        int page = 0;
        while (page < pageStarts.size() && pageStarts.get(page) <= offset) {
            page++;
        }
        return pageStarts.isEmpty() ? 0 : Math.max(1, page);
    }
}
