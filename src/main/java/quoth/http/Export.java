package quoth.http;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Base64;
import quoth.Sha256;
import quoth.search.Hit;
import quoth.search.HitSink;
import quoth.search.SearchRequest.Target;

/// Writes hits out as they come, and what they hash to at the end. For one export, by one thread.
final class Export implements HitSink {

    /// `sha-256=:` and the hash of the body before it is compressed, as in RFC 9530.
    static final String DIGEST = "Quoth-Digest";
    static final String ROWS = "Quoth-Rows";

    private final ExportFormat format;
    private final Target target;
    private final boolean publicly;
    private final Outgoing to;
    private final ExportRows rows;
    private final MessageDigest digest = Sha256.digest();
    private BufferedWriter out = new BufferedWriter(BufferedWriter.nullWriter());
    private long count;

    /// @param site     where this archive is reached
    /// @param publicly for everybody: without who corrected what
    Export(ExportFormat format, Target target, String site, boolean publicly, Outgoing to) {
        this.format = format;
        this.target = target;
        this.publicly = publicly;
        this.to = to;
        this.rows = new ExportRows(site);
    }

    @Override
    public void begin(String generation, long total) {
        to.header("Quoth-Generation", generation);
        to.header("Quoth-Total", Long.toString(total));
        var name = "quoth-%s-%s%s".formatted(target == Target.STATEMENTS ? "statements" : "documents",
                generation, format.extension());
        to.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
        out = new BufferedWriter(
                new OutputStreamWriter(new DigestOutputStream(to.body(), digest), StandardCharsets.UTF_8));
        if (format == ExportFormat.CSV) {
            write(Csv.MARK + Csv.row(ExportRows.head(target)));
        }
    }

    @Override
    public boolean accept(Hit hit) {
        write(switch (format) {
            case CSV -> Csv.row(rows.row(hit));
            case NDJSON -> Json.text(SearchView.view(hit, publicly)) + "\n";
        });
        count++;
        return true;
    }

    /// After the last hit.
    void finish() {
        try {
            out.flush();
            to.trailer(ROWS, Long.toString(count));
            to.trailer(DIGEST, "sha-256=:" + Base64.getEncoder().encodeToString(digest.digest()) + ":");
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
