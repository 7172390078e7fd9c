package quoth.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import quoth.PartialDate;

import static quoth.PartialDate.Basis.CORRECTION;

/// Reads a date that a person gives: `2022-07-24`, `2022-07`, `2022`, a range `2022-07-20..2022-08-02`, or `unknown`.
final class BodyDates {

    private static final String EXPECTED = "a day, month or year that exists, such as 2022-07-24, 2022-07 or 2022, a range"
            + " such as 2022-07-20..2022-08-02, or unknown";
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final int LONGEST = 40;

    private BodyDates() {}

    /// Absent for `unknown`.
    static Optional<PartialDate> read(Body body, String name) {
        var given = body.text(name, LONGEST);
        if (given.equals("unknown")) {
            return Optional.empty();
        }
        try {
            int dots = given.indexOf("..");
            return Optional.of(dots < 0 ? one(body, name, given)
                    : PartialDate.range(LocalDate.parse(given.substring(0, dots)),
                            LocalDate.parse(given.substring(dots + 2)), CORRECTION));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw body.wrong(name, EXPECTED);
        }
    }

    static Optional<LocalDate> day(Body body, String name) {
        return body.textIfAny(name, LONGEST).map(given -> {
            try {
                return LocalDate.parse(given);
            } catch (DateTimeException e) {
                throw body.wrong(name, "a day that exists, such as 2022-07-24");
            }
        });
    }

    private static PartialDate one(Body body, String name, String given) {
        if (!DATE.matcher(given).matches()) {
            throw body.wrong(name, EXPECTED);
        }
        return switch (given.length()) {
            case 4 -> PartialDate.year(Year.parse(given), CORRECTION);
            case 7 -> PartialDate.month(YearMonth.parse(given), CORRECTION);
            default -> PartialDate.day(LocalDate.parse(given), CORRECTION);
        };
    }
}
