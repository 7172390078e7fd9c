package quoth.gazetteer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

import quoth.PartialDate;
import quoth.PartialDate.Basis;

/// The two dates of a term as `holders.tsv` writes them: `2016`, `2016-07` or `2016-07-13`, the first perhaps after
/// `<=`, the second perhaps after `>=`.
final class Bounds {

    /// Each text once: there are few years, and many a term ends on the day that the next begins.
    private final Map<String, PartialDate> dates = HashMap.newHashMap(16_384);

    Tenure tenure(Row row, int startColumn, int endColumn) {
        var start = row.text(startColumn);
        var end = row.text(endColumn);
        boolean startKnown = !start.startsWith("<=");
        boolean endKnown = !end.startsWith(">=");
        var from = date(row, startColumn, startKnown ? start : start.substring(2));
        var until = date(row, endColumn, endKnown ? end : end.substring(2));
        if (until.latest().isBefore(from.earliest())) {
            throw row.wrong(endColumn, "a date not before the start, '%s'".formatted(start));
        }
        return new Tenure(from, until, startKnown, endKnown);
    }

    private PartialDate date(Row row, int column, String text) {
        var known = dates.get(text);
        if (known != null) {
            return known;
        }
        var date = parsed(row, column, text);
        dates.put(text, date);
        return date;
    }

    private static PartialDate parsed(Row row, int column, String text) {
        try {
            return switch (text.length()) {
                case 4 -> PartialDate.year(Year.of(number(text, 0, 4)), Basis.METADATA);
                case 7 ->
                    PartialDate.month(YearMonth.of(number(text, 0, 4), number(text, 5, 7)), Basis.METADATA);
                case 10 -> PartialDate.day(
                        LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)),
                        Basis.METADATA);
                default -> throw new DateTimeException(text);
            };
        } catch (DateTimeException | NumberFormatException _) {
            throw row.wrong(column, "a date like 2016, 2016-07 or 2016-07-13");
        }
    }

    private static int number(String text, int begin, int end) {
        if (end < text.length() && text.charAt(end) != '-') {
            throw new DateTimeException(text);
        }
        return Integer.parseInt(text, begin, end, 10);
    }
}
