package quoth.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import quoth.Change;
import quoth.archive.Archive;
import quoth.archive.ArchiveStatus;
import quoth.archive.CorrectionStatus;
import quoth.archive.Finished;
import quoth.archive.Precision;

/// `GET /status`: what is inside.
final class StatusRoute implements Route {

    /// @param stale      documents whose statements older rules found
    /// @param outcomes   files by what became of them
    /// @param ledger     where the ledger ends; the index is up to date when it contains as much
    /// @param notIndexed the latest files that cannot be searched; not shown to everybody
    /// @param corrections by people; absent when there are none
    /// @param precision  of a sample that people judged; absent when they judged none
    /// @param precisionOfAll the same of all kinds together
    /// @param troubles   what went wrong with the archive itself; not shown to everybody
    private record View(long documents, long statements, long stale, SortedMap<String, Long> outcomes,
            long ledger,
            Index index, String attribution, Bytes bytes, List<Collection> collections,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<File>> notIndexed,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<String>> troubles,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Corrections> corrections,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Precision.Line> precision,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Precision.Pooled> precisionOfAll) {}

    /// @param lost   how many find their words no more
    /// @param latest some of these; not shown to everybody
    private record Corrections(long inForce, long lost,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<LostCorrection> latest) {}

    private record LostCorrection(long number, Change.What what, String document, String words) {}

    private record Index(String engine, String generation, long documents, long statements, long contained) {}

    private record Bytes(long originals, long texts, long catalogue, long index) {}

    private record Collection(String name, long sources, long documents, long statements) {}

    private record File(String collection, String path, String outcome, String reason) {}

    private final Archive archive;
    private final boolean publicly;

    StatusRoute(Archive archive, boolean publicly) {
        this.archive = archive;
        this.publicly = publicly;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        return Answer.json(view(archive.status()));
    }

    private View view(ArchiveStatus status) {
        var index = status.index();
        var precision = archive.judging().precision();
        return new View(status.documents(), status.statements(), status.stale(), status.outcomes(),
                status.ledger().value(),
                new Index(index.engine(), index.generation(), index.documents(), index.statements(),
                        index.contained().value()),
                status.attribution(),
                new Bytes(status.originalBytes(), status.textBytes(), status.catalogueBytes(), index.bytes()),
                status.collections().stream()
                        .map(c -> new Collection(c.name(), c.sources(), c.documents(), c.statements()))
                        .toList(),
                publicly ? Optional.empty()
                        : Optional.of(status.notIndexed().stream().map(StatusRoute::file).toList()),
                publicly ? Optional.empty() : Optional.of(status.troubles()), corrections(),
                precision.lines(), precision.pooled());
    }

    private Optional<Corrections> corrections() {
        var status = archive.correcting().status();
        return status.inForce() == 0 ? Optional.empty()
                : Optional.of(new Corrections(status.inForce(), status.lost(), publicly ? List.of()
                        : status.latest().stream().map(StatusRoute::lost).toList()));
    }

    private static LostCorrection lost(CorrectionStatus.Lost lost) {
        var words = lost.correction().change() instanceof Change.OfStatement(var anchor, _)
                ? anchor.quote().exact()
                : "";
        return new LostCorrection(lost.correction().number(), lost.correction().change().what(),
                lost.document().value(), words);
    }

    private static File file(Finished file) {
        return new File(file.origin().collection(), file.origin().path(),
                file.outcome().name().toLowerCase(Locale.ROOT), file.reason());
    }
}
