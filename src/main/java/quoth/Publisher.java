package quoth;

import java.util.Optional;

/// Who published a document.
///
/// @param country the publisher's own country, not the one it writes about
public record Publisher(String name, Optional<CountryCode> country) {

    public Publisher {
        if (name.isBlank()) {
            throw new IllegalArgumentException("publisher needs a name, got a blank one");
        }
    }
}
