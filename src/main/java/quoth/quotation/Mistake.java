package quoth.quotation;

import java.util.Optional;

/// Where the program and the gold set differ.
///
/// @param text  the text's name
/// @param gold  what is marked there by hand, if anything is
/// @param found what the program found there, if anything
public record Mistake(Type type, String text, Optional<MarkedSegment> gold, Optional<MarkedSegment> found) {

    /// What kind of difference it is.
    public enum Type {
        /// Marked, and nothing found that overlaps it.
        MISSED,
        /// Found with too many or too few words.
        EXTENT,
        /// Found as marked, with another mention.
        SPEAKER,
        /// Found with words and mention as marked, from another country.
        COUNTRY,
        /// The same, with another name.
        NAME,
        /// Found with the words as marked, said at another time.
        DATE,
        /// Found where nothing is marked.
        SPURIOUS
    }
}
