package quoth.gazetteer;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import quoth.QuothException;

import static quoth.QuothException.Kind.BAD_CONFIG;

/// One tab-separated file with a header line. Lines are cut by hand: this is on the way to the first answer.
final class Table {

    private final Path file;
    private final List<String> columns;

    Table(Path file, String... columns) {
        this.file = file;
        this.columns = List.of(columns);
    }

    /// Hands every line below the header to `reader`, in order. Blank lines and lines that begin with `#` are
    /// skipped.
    void read(Consumer<Row> reader) {
        String text = text();
        int number = 0;
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            int last = end > begin && text.charAt(end - 1) == '\r' ? end - 1 : end;
            number++;
            if (number == 1) {
                checkHeader(text.substring(begin, last));
            } else if (last > begin && text.charAt(begin) != '#') {
                reader.accept(row(text, begin, last, number));
            }
            begin = end + 1;
        }
        if (number == 0) {
            checkHeader("");
        }
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new QuothException(BAD_CONFIG, "%s: not UTF-8".formatted(file), e);
        } catch (IOException e) {
            throw new QuothException(BAD_CONFIG, "%s: no readable file there; expected the columns %s"
                    .formatted(file, String.join(", ", columns)), e);
        }
    }

    private void checkHeader(String header) {
        var expected = String.join("\t", columns);
        if (!header.equals(expected)) {
            throw new QuothException(BAD_CONFIG, "%s:1: header is '%s'; expected '%s', separated by tabs"
                    .formatted(file, header.replace('\t', ' '), expected.replace('\t', ' ')));
        }
    }

    private Row row(String text, int begin, int end, int number) {
        var cells = new String[columns.size()];
        int count = 0;
        int from = begin;
        while (from <= end) {
            int tab = text.indexOf('\t', from);
            int to = tab < 0 || tab > end ? end : tab;
            if (count < cells.length) {
                cells[count] = text.substring(from, to);
            }
            count++;
            from = to + 1;
        }
        if (count != cells.length) {
            throw new QuothException(BAD_CONFIG, "%s:%d: %d columns; expected %d: %s"
                    .formatted(file, number, count, cells.length, String.join(", ", columns)));
        }
        return new Row(file, number, columns, cells);
    }
}
