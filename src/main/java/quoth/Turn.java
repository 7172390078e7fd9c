package quoth;

import java.util.Optional;

/// A stretch of a statement document spoken by one speaker, as its format marks it.
///
/// @param number  1 for the first turn of the document
/// @param speaker as written (`THE PRESIDENT`, `Q`), with whatever else the format says of them
/// @param span    the words spoken, without the label
/// @param said    when it was said, where the format dates its turns
public record Turn(int number, Speaker speaker, TextSpan span, Optional<PartialDate> said) {

    public Turn {
        if (number < 1) {
            throw new IllegalArgumentException("turns count from 1, got %d".formatted(number));
        }
    }
}
