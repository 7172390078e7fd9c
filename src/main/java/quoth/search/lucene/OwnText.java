package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import quoth.ArchivedDocument;
import quoth.TextSpan;

/// A document's text as bytes and back, without what the statements of the block keep: whoever needs the whole text
/// fills the gaps from these.
///
/// @param length     of the whole text
/// @param covered    the stretches that are statements, merged, ascending
/// @param own        the text between them, joined
/// @param statements how many statements the document has
record OwnText(int length, List<TextSpan> covered, String own, int statements) {

    OwnText {
        covered = List.copyOf(covered);
    }

    static OwnText of(ArchivedDocument archived) {
        var text = archived.document().text();
        var covered = covered(archived);
        var own = new StringBuilder();
        int end = 0;
        for (var span : covered) {
            own.append(text, end, span.begin());
            end = span.end();
        }
        own.append(text, end, text.length());
        return new OwnText(text.length(), covered, own.toString(), archived.statements().size());
    }

    private static List<TextSpan> covered(ArchivedDocument archived) {
        var spans = archived.statements().stream().flatMap(s -> s.statement().segments().stream()).sorted()
                .toList();
        var merged = new ArrayList<TextSpan>();
        for (var span : spans) {
            if (!merged.isEmpty() && span.begin() <= merged.getLast().end()) {
                var last = merged.removeLast();
                merged.add(new TextSpan(last.begin(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /// The text with its statements blanked out, every other character at its place.
    char[] blanked() {
        var text = new char[length];
        Arrays.fill(text, ' ');
        int from = 0;
        int end = 0;
        for (var span : covered) {
            own.getChars(from, from + span.begin() - end, text, end);
            from += span.begin() - end;
            end = span.end();
        }
        own.getChars(from, own.length(), text, end);
        return text;
    }

    byte[] write() throws IOException {
        var out = new RecordOutput();
        out.number(statements);
        out.number(length);
        out.spans(covered);
        out.string(own);
        return out.bytes();
    }

    static OwnText read(BytesRef bytes) throws IOException {
        var in = new RecordInput(bytes);
        int statements = in.number();
        return new OwnText(in.number(), in.spans(), in.string(), statements);
    }
}
