package quoth.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import quoth.QuothException;

/// Comma-separated values as in RFC 4180: fields in double quotes may hold commas, line ends and doubled quotes.
final class Csv {

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private int at;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
    }

    /// @param line number, from 1, on which the record begins
    record Line(int line, List<String> fields) {}

    /// Reads all records; blank lines are none.
    static List<Line> read(String text, Path file) {
        var csv = new Csv(text.replace("\r\n", "\n"));
        while (csv.at < csv.text.length()) {
            csv.record(file);
        }
        return csv.lines;
    }

    private void record(Path file) {
        int begin = line;
        fields = new ArrayList<>();
        do {
            fields.add(at < text.length() && text.charAt(at) == '"' ? quoted(file) : plain());
        } while (at < text.length() && text.charAt(at++) == ',');
        line++;
        if (fields.size() > 1 || !fields.getFirst().isBlank()) {
            lines.add(new Line(begin, fields));
        }
    }

    private String plain() {
        int begin = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(begin, at);
    }

    private String quoted(Path file) {
        int begin = line;
        var out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"' && (at + 1 >= text.length() || text.charAt(at + 1) != '"')) {
                at++;
                return out + plain();
            }
            at += c == '"' ? 1 : 0;
            line += c == '\n' ? 1 : 0;
            out.append(c);
        }
        throw new QuothException(QuothException.Kind.BAD_CONFIG,
                "%s:%d: a quotation mark is opened and never closed".formatted(file, begin));
    }
}
