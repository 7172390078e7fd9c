package quoth.http;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import quoth.QuothException;
import quoth.archive.RunLog;
import quoth.ingest.IngestProgress;
import quoth.ingest.IngestReport;
import quoth.ingest.IngestState;
import tools.jackson.databind.JsonNode;

/// A run that takes files in, as it is now.
///
/// @param progress null before the first file
/// @param report   null until it is over
/// @param trouble  why it broke down, when it did
/// @param kind     what kind of trouble; null when nobody foresaw it
public record IngestView(String id, IngestState.Phase phase, Instant begun, Optional<Progress> progress,
        Optional<Report> report, Optional<String> trouble,
        Optional<QuothException.Kind> kind) {

    record Progress(long filesDone, long files, long bytesDone, long bytes, long documents, long statements,
            long unchanged, long notIndexed, String current, long elapsedMillis, Optional<Long> leftMillis) {

        static Progress of(IngestProgress progress) {
            return new Progress(progress.filesDone(), progress.files(), progress.bytesDone(),
                    progress.bytes(),
                    progress.documents(), progress.statements(), progress.unchanged(), progress.notIndexed(),
                    progress.current(), progress.elapsed().toMillis(),
                    progress.left().map(Duration::toMillis));
        }
    }

    record Report(SortedMap<String, Integer> outcomes, int waiting, int unchanged, int hidden, int vanished,
            long documents, long statements, long bytes, long elapsedMillis, boolean stopped, int missing,
            List<Reason> reasons, List<File> notIndexed) {

        static Report of(IngestReport report) {
            var outcomes = new TreeMap<String, Integer>();
            report.outcomes().forEach(
                    (outcome, count) -> outcomes.put(outcome.name().toLowerCase(Locale.ROOT), count));
            return new Report(outcomes, report.waiting(), report.unchanged(), report.hidden(),
                    report.vanished(),
                    report.documents(),
                    report.statements(), report.bytes(), report.elapsed().toMillis(), report.stopped(),
                    report.missing(), report.reasons().stream().map(Reason::of).toList(),
                    report.notIndexed().stream().map(File::of).toList());
        }
    }

    record Reason(String outcome, String reason, long files, String example) {

        static Reason of(RunLog.Reason reason) {
            return new Reason(reason.outcome().name().toLowerCase(Locale.ROOT), reason.reason(),
                    reason.files(), reason.example().collection() + "/" + reason.example().path());
        }
    }

    record File(String collection, String path, String outcome, String reason) {

        static File of(IngestReport.NotIndexed file) {
            return new File(file.origin().collection(), file.origin().path(),
                    file.outcome().name().toLowerCase(Locale.ROOT), file.reason());
        }
    }

    static IngestView of(IngestState state) {
        return new IngestView(state.id(), state.phase(), state.begun(), state.progress().map(Progress::of),
                state.report().map(Report::of), state.trouble(), state.kind());
    }

    /// The answer of `/ingests/{id}`, for one who follows a run without asking the server.
    public static JsonNode tree(IngestState state) {
        return Json.MAPPER.valueToTree(of(state));
    }
}
