package quoth;

import java.util.Optional;

/// What a person or a manifest says of a source document. It comes before whatever the file itself says.
///
/// @param speaker who speaks in the whole document, when it is one speech or letter
/// @param country that speaker's country
public record StatedMetadata(Optional<String> title, Optional<PartialDate> published,
        Optional<String> publisher,
        Optional<CountryCode> country, Optional<String> speaker, Optional<String> language,
        Optional<Genre> genre,
        Optional<String> url) {

    public static final StatedMetadata NONE = new StatedMetadata(Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());
}
