package quoth.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.archive.RunLog;
import quoth.ingest.Ingests;

/// `GET /ingests/{id}/files`: every file that a run met and what became of it, page by page.
final class IngestFilesRoute implements Route {

    private static final int USUAL = 100;
    private static final int MOST = 1000;
    private static final String CURSOR = "cursor";
    private static final String SIZE = "size";

    /// @param met     `taken`, `unchanged` or `vanished`
    /// @param version 1 for the first bytes found at this path
    /// @param outcome null while it waits for it
    private record File(String collection, String path, int version, long size, RunLog.Met met,
            Optional<String> outcome, String reason, int documents, int statements) {

        static File of(RunLog.File file) {
            return new File(file.origin().collection(), file.origin().path(), file.version(), file.size(),
                    file.met(), file.outcome().map(o -> o.name().toLowerCase(Locale.ROOT)), file.reason(),
                    file.documents(), file.statements());
        }
    }

    private record Links(String self, Optional<String> next) {}

    private record Page(List<File> files, Links links) {}

    private final Ingests ingests;

    IngestFilesRoute(Ingests ingests) {
        this.ingests = ingests;
    }

    @Override
    public Answer answer(Call call) {
        var parameters = call.parameters();
        parameters.onlyThese(Set.of(SIZE, CURSOR));
        int size = parameters.number(SIZE, 1, MOST, USUAL);
        var id = call.variable("id");
        var files = ingests.files(id, after(parameters), size + 1)
                .orElseThrow(() -> IngestRoute.unknown(id));
        var shown = files.subList(0, Math.min(size, files.size()));
        var next = files.size() > size
                ? Optional.of(parameters.with(CURSOR, Long.toString(shown.getLast().row())).on(call.path()))
                : Optional.<String>empty();
        return Answer.json(new Page(shown.stream().map(File::of).toList(),
                new Links(parameters.on(call.path()), next)));
    }

    private static long after(Parameters parameters) {
        var given = parameters.one(CURSOR).orElse("0");
        if (!given.matches("[0-9]{1,18}")) {
            throw Parameters.wrong(CURSOR, given, "what 'links.next' of the page before has",
                    Optional.empty());
        }
        return Long.parseLong(given);
    }
}
