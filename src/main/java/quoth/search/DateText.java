package quoth.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import quoth.QuothException;
import quoth.QuothException.Kind;

/// A year, month or day as the query language writes it, and the days it stands for.
///
/// @param first its first day
/// @param last  its last day
public record DateText(LocalDate first, LocalDate last) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    /// @param text `2022`, `2022-07` or `2022-07-24`
    /// @throws QuothException `BAD_QUERY` for anything else, such as 31 February
    public static DateText parse(String text) {
        var shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            throw wrong(text);
        }
        try {
            int year = Integer.parseInt(shape.group(1));
            if (shape.group(2) == null) {
                return new DateText(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            }
            var month = YearMonth.of(year, Integer.parseInt(shape.group(2)));
            if (shape.group(3) == null) {
                return new DateText(month.atDay(1), month.atEndOfMonth());
            }
            var day = month.atDay(Integer.parseInt(shape.group(3)));
            return new DateText(day, day);
        } catch (DateTimeException e) {
            throw wrong(text);
        }
    }

    private static QuothException wrong(String text) {
        return new QuothException(Kind.BAD_QUERY,
                "'%s' is no date; expected a year, month or day such as 2022, 2022-07 or 2022-07-24"
                        .formatted(text));
    }
}
