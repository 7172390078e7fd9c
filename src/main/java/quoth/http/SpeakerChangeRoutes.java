package quoth.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.DocumentId;
import quoth.SpeakerName;
import quoth.SpeakerPart;
import quoth.archive.Archive;
import quoth.http.BodySpeakers.AmbiguousName;

/// `POST /speakers/{id}/merge` and `POST /speakers/{id}/split`: makes two speakers one, or one two.
final class SpeakerChangeRoutes {

    private static final int MOST = 100;
    private static final int LONGEST = 500;

    private final Archive archive;
    private final BodySpeakers speakers;

    SpeakerChangeRoutes(Archive archive) {
        this.archive = archive;
        this.speakers = new BodySpeakers(archive);
    }

    Answer merge(Call call) {
        call.parameters().onlyThese(Set.of());
        var body = Body.of(call.body().get()).onlyThese("into", "by", "why");
        try {
            var from = call.variable("id");
            var into = apart(from, body);
            return made(archive.correcting().merge(from, into, CorrectionBody.by(body, call),
                    CorrectionBody.why(body)));
        } catch (AmbiguousName e) {
            return e.answer();
        }
    }

    Answer split(Call call) {
        call.parameters().onlyThese(Set.of());
        var body = Body.of(call.body().get()).onlyThese("into", "part", "by", "why");
        try {
            var from = call.variable("id");
            var into = apart(from, body);
            return made(archive.correcting().split(from, part(body), into, CorrectionBody.by(body, call),
                    CorrectionBody.why(body)));
        } catch (AmbiguousName e) {
            return e.answer();
        }
    }

    private SpeakerName apart(String from, Body body) {
        var into = speakers.name(body, "into");
        if (into.id().equals(from)) {
            throw body.wrong("into", "somebody else than '%s'".formatted(from));
        }
        return into;
    }

    private static Answer made(quoth.Correction correction) {
        var view = CorrectionView.of(correction);
        return Answer.added(CorrectionRoutes.PATH + correction.number(), view);
    }

    private static SpeakerPart part(Body whole) {
        var part = whole.object("part").onlyThese("documents", "collections", "mentions", "from", "to");
        var documents = part.has("documents")
                ? part.list("documents", MOST, SpeakerChangeRoutes::document)
                : List.<DocumentId>of();
        var collections = texts(part, "collections");
        var mentions = texts(part, "mentions");
        Optional<LocalDate> from = BodyDates.day(part, "from");
        Optional<LocalDate> to = BodyDates.day(part, "to");
        if (documents.isEmpty() && collections.isEmpty() && mentions.isEmpty() && from.isEmpty()
                && to.isEmpty()) {
            throw whole.wrong("part", "at least one of documents, collections, mentions, from, to");
        }
        return new SpeakerPart(documents, collections, mentions, from, to);
    }

    private static List<String> texts(Body part, String name) {
        return part.has(name) ? part.list(name, MOST, (one, element) -> one.text(element, LONGEST))
                : List.of();
    }

    private static DocumentId document(Body one, String element) {
        try {
            return new DocumentId(one.text(element, LONGEST));
        } catch (IllegalArgumentException e) {
            throw one.wrong(element, "the id of a document");
        }
    }
}
