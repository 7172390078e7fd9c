package quoth.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import quoth.Document;
import quoth.Outcome;
import quoth.SourceDocument;

/// Hands on what a reader finds and keeps count, so that the report is true even when the reader stops half-way.
final class Delivery {

    private final SourceDocument source;
    private final Finisher finisher;
    private final ParseSink sink;
    private final List<Rejection> rejections = new ArrayList<>();
    private int rejected;
    private int documents;
    private int entries;
    private String incomplete = "";

    Delivery(SourceDocument source, Finisher finisher, ParseSink sink) {
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
            document(finisher.finish(source, draft), draft.recordKey());
        }
    }

    /// Hands on a document that needs nothing more.
    ///
    /// @param recordKey what names it inside its collection, when its bytes do not
    void document(Document document, Optional<String> recordKey) {
        try {
            sink.document(document, recordKey);
        } catch (RuntimeException e) {
            throw new SinkException(e);
        }
        documents++;
    }

    /// Hands on a file inside the file.
    void entry(String name, InputStream bytes) throws IOException {
        entries++;
        sink.entry(name, bytes);
    }

    /// Tells of a file inside the file that cannot be handed on.
    void refused(String name, Outcome outcome, String reason) {
        entries++;
        sink.refused(name, outcome, reason);
    }

    /// Says that work goes on.
    void advanced() {
        sink.advanced();
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
        if (documents == 0 && entries == 0) {
            return ParseReport.refused(Outcome.EMPTY, incomplete.isEmpty() ? "no words in it" : incomplete);
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
        return new ParseReport(Outcome.INDEXED, documents > 0 ? "" : files(), documents, rejections);
    }

    private String files() {
        return entries == 1 ? "1 file inside it" : entries + " files inside it";
    }

    /// The report when the reader had to stop.
    ParseReport stopped(Outcome outcome, String reason) {
        return documents == 0 && entries == 0
                ? new ParseReport(outcome, reason, 0, rejections)
                : new ParseReport(Outcome.PARTIAL, reason, documents, rejections);
    }
}
