package quoth.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.CountryCode;
import quoth.QuothException;

import static quoth.QuothException.Kind.BAD_CONFIG;

/// One line of a [Table]. Each reading of a cell checks it and names file, line and column when it is wrong.
final class Row {

    private final Path file;
    private final int line;
    private final List<String> columns;
    private final String[] cells;

    Row(Path file, int line, List<String> columns, String[] cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    int line() {
        return line;
    }

    /// The cell, which must not be empty.
    String text(int column) {
        if (cells[column].isBlank()) {
            throw wrong(column, "something");
        }
        return cells[column];
    }

    Optional<String> optional(int column) {
        return cells[column].isEmpty() ? Optional.empty() : Optional.of(cells[column]);
    }

    /// The parts of a cell between `|`; none when it is empty.
    List<String> list(int column) {
        return split(cells[column]);
    }

    private static List<String> split(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        int from = 0;
        for (int bar = cell.indexOf('|'); bar >= 0; bar = cell.indexOf('|', from)) {
            parts.add(cell.substring(from, bar));
            from = bar + 1;
        }
        parts.add(cell.substring(from));
        return List.copyOf(parts);
    }

    /// `yes` or empty.
    boolean yes(int column) {
        if (!cells[column].isEmpty() && !cells[column].equals("yes")) {
            throw wrong(column, "yes, or nothing");
        }
        return !cells[column].isEmpty();
    }

    /// A country that `countries` knows.
    CountryCode country(int column, Countries countries) {
        return countries.country(cells[column]).map(Country::code)
                .orElseThrow(() -> wrong(column, "a code of countries.tsv"));
    }

    Optional<CountryCode> optionalCountry(int column, Countries countries) {
        return cells[column].isEmpty() ? Optional.empty() : Optional.of(country(column, countries));
    }

    QuothException wrong(int column, String expected) {
        return new QuothException(BAD_CONFIG, "%s:%d: %s is '%s'; expected %s"
                .formatted(file, line, columns.get(column), cells[column], expected));
    }

    QuothException twice(int column, int firstLine) {
        return new QuothException(BAD_CONFIG, "%s:%d: %s '%s' stands in line %d already; expected it once"
                .formatted(file, line, columns.get(column), cells[column], firstLine));
    }

    QuothException wrong(String message) {
        return new QuothException(BAD_CONFIG, "%s:%d: %s".formatted(file, line, message));
    }
}
