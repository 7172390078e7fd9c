package quoth;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// All that is known of a document besides its text.
///
/// @param original  hash of the source document it came out of
/// @param mediaType as detected, without parameters, such as `application/pdf`
/// @param language  BCP-47 primary language, `und` when unknown
/// @param url       where the publisher has it, when known
/// @param foundIn   field name -> how its value was found, such as `title` -> `og:title`
public record DocumentMetadata(DocumentId id, Sha256 original, String mediaType, String collection,
        String title,
        Optional<Publisher> publisher, List<String> authors, Optional<PartialDate> published, String language,
        Genre genre, Optional<String> url, SortedMap<String, String> foundIn) {

    public DocumentMetadata {
        authors = List.copyOf(authors);
        foundIn = Collections.unmodifiableSortedMap(new TreeMap<>(foundIn));
    }
}
