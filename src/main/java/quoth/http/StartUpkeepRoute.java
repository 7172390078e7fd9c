package quoth.http;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.DocumentId;
import quoth.QuothException;
import quoth.archive.Upkeep;
import quoth.archive.UpkeepTask;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

import static quoth.QuothException.Kind.BAD_REQUEST;

/// `POST /upkeep`: has the archive verified, repaired, rebuilt, backed up, or something taken out of it, in the
/// background.
final class StartUpkeepRoute implements Route {

    /// @param stale      for a rebuild: only what other rules found
    /// @param originals  for a rebuild: all is parsed again
    /// @param folder     for a backup: absolute, not there yet
    /// @param collection for a deletion
    /// @param documents  for a deletion
    private record Wanted(String task, Optional<Boolean> stale, Optional<Boolean> originals,
            Optional<String> folder,
            Optional<String> collection, Optional<List<String>> documents) {}

    private static final ObjectReader READER = Json.MAPPER.readerFor(Wanted.class)
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Upkeep upkeep;

    StartUpkeepRoute(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var state = upkeep.start(task(read(call.body().get())));
        return Answer.accepted(UpkeepRoute.PATH + state.id(), UpkeepView.of(state));
    }

    private static Wanted read(String body) {
        try {
            Wanted wanted = READER.readValue(body);
            if (wanted != null && wanted.task() != null) {
                return wanted;
            }
        } catch (JacksonException e) {
            throw new QuothException(BAD_REQUEST,
                    "the body is no such JSON: %s; expected {\"task\": \"verify\"}"
                            .formatted(e.getOriginalMessage()),
                    e);
        }
        throw new QuothException(BAD_REQUEST, "the body names no task; expected {\"task\": \"verify\"}");
    }

    private static UpkeepTask task(Wanted wanted) {
        return switch (wanted.task()) {
            case "verify" -> new UpkeepTask.Verify();
            case "repair" -> new UpkeepTask.Repair();
            case "rebuild" -> rebuild(wanted.stale().orElse(false), wanted.originals().orElse(false));
            case "backup" ->
                new UpkeepTask.Backup(wanted.folder().flatMap(StartUpkeepRoute::absolute).orElseThrow(
                        () -> new QuothException(BAD_REQUEST, "folder is '%s'; expected an absolute one"
                                .formatted(wanted.folder().orElse("")))));
            case "delete" -> deletion(wanted);
            default -> throw new QuothException(BAD_REQUEST,
                    "task is '%s'; expected one of verify, repair, rebuild, backup, delete"
                            .formatted(wanted.task()));
        };
    }

    private static UpkeepTask rebuild(boolean stale, boolean originals) {
        if (stale && originals) {
            throw new QuothException(BAD_REQUEST,
                    "a rebuild is of what is stale or of all originals, one of the two");
        }
        return originals ? new UpkeepTask.Reopen() : new UpkeepTask.Rebuild(stale);
    }

    private static UpkeepTask deletion(Wanted wanted) {
        var documents = wanted.documents().orElse(List.of());
        if (wanted.collection().isPresent() != documents.isEmpty()) {
            throw new QuothException(BAD_REQUEST,
                    "a deletion names a collection or documents, one of the two");
        }
        return wanted.collection().<UpkeepTask>map(UpkeepTask.DeleteCollection::new)
                .orElseGet(() -> new UpkeepTask.DeleteDocuments(
                        documents.stream().map(StartUpkeepRoute::id).toList()));
    }

    private static DocumentId id(String given) {
        try {
            return new DocumentId(given);
        } catch (IllegalArgumentException e) {
            throw new QuothException(BAD_REQUEST,
                    "document is '%s'; expected an id such as d-y5mzph5whnyddwae"
                            .formatted(given),
                    e);
        }
    }

    private static Optional<Path> absolute(String given) {
        try {
            return Optional.of(Path.of(given)).filter(Path::isAbsolute).map(Path::normalize);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
