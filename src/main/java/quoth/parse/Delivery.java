package quoth.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import quoth.Document;
import quoth.Outcome;
import quoth.SourceDocument;

/// Hands on what a reader finds and keeps count, so that the report is true even when the reader stops half-way.
final class Delivery {

    private final SourceDocument source;
    private final Finisher finisher;
    private final Consumer<Document> sink;
    private final List<Rejection> rejections = new ArrayList<>();
    private int rejected;
    private int documents;
    private String incomplete = "";

    Delivery(SourceDocument source, Finisher finisher, Consumer<Document> sink) {
        this.source = source;
        this.finisher = finisher;
        this.sink = sink;
    }

    SourceDocument source() {
        return source;
    }

    /// Hands on a document that a reader found, if it has words.
    void draft(Draft draft) {
        if (draft.prose().length() > 0) {
            document(finisher.finish(source, draft));
        }
    }

    /// Hands on a document that needs nothing more.
    void document(Document document) {
        try {
            sink.accept(document);
        } catch (RuntimeException e) {
            throw new SinkException(e);
        }
        documents++;
    }

    void rejection(String where, String reason) {
        rejected++;
        if (rejections.size() < ParseReport.KEPT_REJECTIONS) {
            rejections.add(new Rejection(where, reason));
        }
    }

    /// What was taken is not all there is; the first reason counts.
    void incomplete(String reason) {
        if (incomplete.isEmpty()) {
            incomplete = reason;
        }
    }

    /// The report when the reader came to the end of the file.
    ParseReport report() {
        if (documents == 0 && rejected > 0) {
            return new ParseReport(Outcome.PARSE_ERROR, rejections.getFirst().where() + ": "
                    + rejections.getFirst().reason(), 0, rejections);
        }
        if (documents == 0) {
            return ParseReport.refused(Outcome.EMPTY, "no words in it");
        }
        if (!incomplete.isEmpty()) {
            return new ParseReport(Outcome.PARTIAL, incomplete, documents, rejections);
        }
        if (rejected > 0) {
            return new ParseReport(Outcome.PARTIAL,
                    "%d part%s left out, the first at %s: %s".formatted(rejected, rejected == 1 ? "" : "s",
                            rejections.getFirst().where(), rejections.getFirst().reason()),
                    documents, rejections);
        }
        return new ParseReport(Outcome.INDEXED, "", documents, rejections);
    }

    /// The report when the reader had to stop.
    ParseReport stopped(Outcome outcome, String reason) {
        return documents == 0
                ? new ParseReport(outcome, reason, 0, rejections)
                : new ParseReport(Outcome.PARTIAL, reason, documents, rejections);
    }
}
