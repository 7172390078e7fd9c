package quoth.http;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.QuothException;
import quoth.ingest.IngestRequest;
import quoth.ingest.Ingests;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

import static quoth.QuothException.Kind.BAD_REQUEST;

/// `POST /ingests`: has files and folders of this machine taken in, in the background.
final class StartIngestRoute implements Route {

    /// @param paths absolute, so that they mean the same here as where they were typed
    private record Wanted(List<String> paths, Optional<String> collection, Optional<String> manifest) {}

    private static final ObjectReader READER = Json.MAPPER.readerFor(Wanted.class)
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Ingests ingests;

    StartIngestRoute(Ingests ingests) {
        this.ingests = ingests;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var state = ingests.start(request(read(call.body().get())));
        return Answer.accepted(IngestRoute.PATH + state.id(), IngestView.of(state));
    }

    private static Wanted read(String body) {
        try {
            Wanted wanted = READER.readValue(body);
            if (wanted != null && wanted.paths() != null && !wanted.paths().isEmpty()) {
                return wanted;
            }
        } catch (JacksonException e) {
            throw new QuothException(BAD_REQUEST,
                    "the body is no such JSON: %s; expected {\"paths\": [\"/folder\"]}"
                            .formatted(e.getOriginalMessage()),
                    e);
        }
        throw new QuothException(BAD_REQUEST, "the body names no paths; expected {\"paths\": [\"/folder\"]}");
    }

    private static IngestRequest request(Wanted wanted) {
        return new IngestRequest(wanted.paths().stream().map(StartIngestRoute::absolute).toList(),
                wanted.collection(), wanted.manifest().map(StartIngestRoute::absolute));
    }

    private static Path absolute(String given) {
        try {
            var path = Path.of(given);
            if (path.isAbsolute()) {
                return path.normalize();
            }
        } catch (InvalidPathException e) {
            // told below, like a relative one
        }
        throw new QuothException(BAD_REQUEST, "path is '%s'; expected an absolute one".formatted(given));
    }
}
