package quoth.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import quoth.ArchivedDocument;
import quoth.CountryCode;
import quoth.DocumentId;
import quoth.Publisher;
import quoth.archive.Archive;
import quoth.archive.Standing;

/// `GET /documents/{id}`: all that is known of a document but its text, and its statements.
final class DocumentRoute implements Route {

    static final String PATH = "/api/v1/documents/";

    /// @param supersededBy id of the newer version's document, where that is one
    /// @param origins      where its bytes were found; not shown to everybody
    private record View(Detail document, List<StatementView.InDocument> statements, boolean superseded,
            Optional<String> supersededBy, Instant ingested, String attribution,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Place>> origins, Links links) {}

    /// @param original   SHA-256 of the source document
    /// @param characters length of the text, in UTF-16 code units, like all offsets
    /// @param pageStarts offsets; empty where the format has no pages
    /// @param foundIn    member -> how its value was found
    private record Detail(@JsonUnwrapped DocumentView document, Optional<String> publisherCountry,
            List<String> authors, String mediaType, String original, int characters, List<Integer> pageStarts,
            SortedMap<String, String> foundIn) {}

    private record Place(String collection, String path, int version, boolean vanished) {}

    /// @param original not offered to everybody
    private record Links(String self, String text, Optional<String> original, String page) {}

    private final Archive archive;
    private final boolean publicly;

    DocumentRoute(Archive archive, boolean publicly) {
        this.archive = archive;
        this.publicly = publicly;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var documents = new Documents(archive);
        var document = documents.find(call.variable("id"));
        return Answer.json(view(document, documents.standing(document.document().id())));
    }

    private View view(ArchivedDocument archived, Standing standing) {
        var self = PATH + archived.document().id();
        return new View(detail(archived),
                archived.statements().stream().map(s -> StatementView.InDocument.of(s, publicly)).toList(),
                standing.state() == Standing.State.SUPERSEDED, standing.supersededBy().map(DocumentId::value),
                archived.ingested(), archived.attribution(),
                publicly ? Optional.empty()
                        : Optional.of(standing.origins().stream().map(DocumentRoute::place).toList()),
                new Links(self, self + "/text", publicly ? Optional.empty() : Optional.of(self + "/original"),
                        "/d/" + archived.document().id()));
    }

    private static Detail detail(ArchivedDocument archived) {
        var document = archived.document();
        var metadata = document.metadata();
        return new Detail(DocumentView.of(metadata),
                metadata.publisher().flatMap(Publisher::country).map(CountryCode::value), metadata.authors(),
                metadata.mediaType(), metadata.original().hex(), document.text().length(),
                document.pageStarts(),
                metadata.foundIn());
    }

    private static Place place(Standing.Place place) {
        return new Place(place.origin().collection(), place.origin().path(), place.version(),
                place.vanished());
    }
}
