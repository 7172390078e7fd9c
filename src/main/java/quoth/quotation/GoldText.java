package quoth.quotation;

import java.util.List;
import java.util.Optional;
import quoth.PartialDate;

/// A text of a gold set.
///
/// @param name     its file's name without the extension
/// @param language BCP-47
/// @param text     as in the file
/// @param segments what is marked in it by hand
public record GoldText(String name, String language, Optional<String> title, Optional<String> publisher,
        Optional<PartialDate> published, String text, List<MarkedSegment> segments) {

    public GoldText {
        segments = List.copyOf(segments);
    }
}
