package quoth.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.Correction;
import quoth.QuothException;
import quoth.StatementId;
import quoth.archive.Archive;

import static quoth.QuothException.Kind.NOT_FOUND;

/// Corrections by number, all of them, those of a statement; and how one is taken back.
final class CorrectionRoutes {

    static final String PATH = "/api/v1/corrections/";

    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 100;

    /// @param total in force
    /// @param lost  of these, how many find their words no more
    private record All(long total, long lost, List<CorrectionView> corrections, Links links) {}

    private record OfStatement(String statement, List<CorrectionView> corrections) {}

    private record Links(String self, Optional<String> next) {}

    private final Archive archive;

    CorrectionRoutes(Archive archive) {
        this.archive = archive;
    }

    /// `GET /corrections`: newest first.
    Answer all(Call call) {
        call.parameters().onlyThese(Set.of("size", "before"));
        int size = call.parameters().number("size", 1, LARGEST_PAGE, PAGE);
        int before = call.parameters().number("before", 1, Integer.MAX_VALUE, Integer.MAX_VALUE);
        var found = archive.correcting().before(before, size + 1);
        var shown = found.subList(0, Math.min(size, found.size()));
        var next = found.size() > size
                ? Optional.of(call.parameters().with("before", Long.toString(shown.getLast().number()))
                        .on(call.path()))
                : Optional.<String>empty();
        var status = archive.correcting().status();
        return Answer.json(new All(status.inForce(), status.lost(), views(shown),
                new Links(call.parameters().on(call.path()), next)));
    }

    /// `GET /corrections/{number}`
    Answer one(Call call) {
        call.parameters().onlyThese(Set.of());
        return Answer.json(CorrectionView.of(archive.correcting().byNumber(number(call))));
    }

    /// `POST /corrections/{number}/undo`
    Answer undo(Call call) {
        call.parameters().onlyThese(Set.of());
        var body = Body.of(call.body().get()).onlyThese("by", "why");
        return Answer
                .changed(CorrectionView
                        .of(archive.correcting().undo(number(call), CorrectionBody.by(body, call),
                                CorrectionBody.why(body))));
    }

    /// `GET /statements/{id}/corrections`: its history, oldest first, whatever its id was.
    Answer ofStatement(Call call) {
        call.parameters().onlyThese(Set.of());
        var given = call.variable("id");
        StatementId id;
        try {
            id = new StatementId(given);
        } catch (IllegalArgumentException e) {
            throw StatementRoute.unknown(given);
        }
        var corrections = archive.correcting().of(id);
        if (corrections.isEmpty()
                && StatementRoute.find(archive, given) instanceof quoth.archive.StatementAnswer.Unknown) {
            throw StatementRoute.unknown(given);
        }
        return Answer.json(new OfStatement(given, views(corrections)));
    }

    private static List<CorrectionView> views(List<Correction> corrections) {
        return corrections.stream().map(CorrectionView::of).toList();
    }

    private static long number(Call call) {
        var given = call.variable("number");
        try {
            return Long.parseLong(given);
        } catch (NumberFormatException e) {
            throw new QuothException(NOT_FOUND, "there is no correction '%s'".formatted(given), e);
        }
    }
}
