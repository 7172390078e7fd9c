package quoth.parse;

import java.util.ArrayList;
import java.util.List;

/// Cuts a CSV text (RFC 4180) into rows: commas, quotation marks doubled inside quoted values, line breaks allowed
/// in them.
final class CsvRows {

    /// @param line the row begins on, from 1
    record Row(int line, List<String> values) {}

    private final String text;
    private int at;
    private int line = 1;

    private CsvRows(String text) {
        this.text = text;
    }

    /// All rows that are not blank.
    ///
    /// @throws IllegalArgumentException naming the line of a quotation mark that never closes
    static List<Row> of(String text) {
        var reader = new CsvRows(text);
        var rows = new ArrayList<Row>();
        while (reader.at < text.length()) {
            var row = reader.row();
            if (row.values().size() > 1 || !row.values().getFirst().isBlank()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int begin = line;
        var values = new ArrayList<String>();
        while (true) {
            values.add(value());
            if (at >= text.length()) {
                return new Row(begin, values);
            }
            char end = text.charAt(at++);
            if (end == '\n') {
                line++;
                return new Row(begin, values);
            }
        }
    }

    private String value() {
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            return quoted();
        }
        int begin = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(begin, at).strip();
    }

    private String quoted() {
        int opened = line;
        boolean closed = false;
        var value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n') {
                line++;
            }
            if (c != '"') {
                value.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else {
                closed = true;
                break;
            }
        }
        if (!closed) {
            throw new IllegalArgumentException(String.valueOf(opened));
        }
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '\n') {
            at++;
        }
        return value.toString();
    }
}
