package quoth.parse;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import quoth.Document;
import quoth.Outcome;

/// Hands on documents, and counts the entries of a container that nobody here takes.
final class DocumentsOnly implements ParseSink {

    private final Consumer<Document> sink;
    private int leftOut;

    DocumentsOnly(Consumer<Document> sink) {
        this.sink = sink;
    }

    @Override
    public void document(Document document, Optional<String> recordKey) {
        sink.accept(document);
    }

    @Override
    public void entry(String name, InputStream bytes) {
        leftOut++;
    }

    @Override
    public void refused(String name, Outcome outcome, String reason) {
        leftOut++;
    }

    @Override
    public void advanced() {
        // whoever calls in this process does not watch the clock
    }

    ParseReport told(ParseReport report) {
        if (leftOut == 0 || !report.outcome().searchable()) {
            return report;
        }
        var reason = "%d file%s inside it left out".formatted(leftOut, leftOut == 1 ? "" : "s");
        return new ParseReport(report.documents() == 0 ? Outcome.UNSUPPORTED : Outcome.PARTIAL, reason,
                report.documents(), report.rejections());
    }
}
