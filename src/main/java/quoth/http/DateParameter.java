package quoth.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import quoth.QuothException;

/// Reads a parameter that is a day, a month or a year: `2022-07-24`, `2022-07`, `2022`.
final class DateParameter {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final String EXPECTED = "a day, month or year such as 2022-07-24, 2022-07 or 2022";

    private DateParameter() {}

    /// The first day of what is given; [LocalDate#MIN] when nothing is.
    static LocalDate first(String name, Parameters parameters) {
        return parameters.one(name).map(given -> read(name, given, false)).orElse(LocalDate.MIN);
    }

    /// The last day of what is given; [LocalDate#MAX] when nothing is.
    static LocalDate last(String name, Parameters parameters) {
        return parameters.one(name).map(given -> read(name, given, true)).orElse(LocalDate.MAX);
    }

    private static LocalDate read(String name, String given, boolean last) {
        var date = DATE.matcher(given.strip());
        if (!date.matches()) {
            throw Parameters.wrong(name, given, EXPECTED, Optional.empty());
        }
        var year = Year.of(Integer.parseInt(date.group(1)));
        if (date.group(2) == null) {
            return last ? year.atMonth(12).atEndOfMonth() : year.atDay(1);
        }
        var month = month(name, given, year, Integer.parseInt(date.group(2)));
        if (date.group(3) == null) {
            return last ? month.atEndOfMonth() : month.atDay(1);
        }
        return day(name, given, month, Integer.parseInt(date.group(3)));
    }

    private static YearMonth month(String name, String given, Year year, int month) {
        try {
            return year.atMonth(month);
        } catch (DateTimeException e) {
            throw Parameters.wrong(name, given, "a month from 01 to 12", Optional.empty());
        }
    }

    private static LocalDate day(String name, String given, YearMonth month, int day) {
        if (month.isValidDay(day)) {
            return month.atDay(day);
        }
        throw wrongDay(name, given, month);
    }

    private static QuothException wrongDay(String name, String given, YearMonth month) {
        var expected = "a day that exists: %s has days 01 to %02d"
                .formatted(month, month.lengthOfMonth());
        return Parameters.wrong(name, given, expected, Optional.of(month.atEndOfMonth().toString()));
    }
}
