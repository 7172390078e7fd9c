package quoth.http;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import quoth.PartialDate;

/// A date as citations write it, no more precise than it is known.
final class CitedDate {

    private final PartialDate date;

    CitedDate(PartialDate date) {
        this.date = date;
    }

    /// `2022-07-24`, `2022-07`, `2022`, or two days with a slash between.
    String iso() {
        var day = date.earliest().toString();
        return switch (date.precision()) {
            case DAY -> day;
            case MONTH -> day.substring(0, 7);
            case YEAR -> day.substring(0, 4);
            case RANGE -> day + "/" + date.latest();
        };
    }

    /// `July 24, 2022`
    String american() {
        return switch (date.precision()) {
            case DAY -> american(date.earliest());
            case MONTH -> month(date.earliest()) + " " + date.earliest().getYear();
            case YEAR -> String.valueOf(date.earliest().getYear());
            case RANGE -> american(date.earliest()) + " – " + american(date.latest());
        };
    }

    /// `24 July 2022`
    String dayFirst() {
        return switch (date.precision()) {
            case DAY -> dayFirst(date.earliest());
            case MONTH, YEAR -> american();
            case RANGE -> dayFirst(date.earliest()) + " – " + dayFirst(date.latest());
        };
    }

    /// `2022, July 24`
    String yearFirst() {
        return switch (date.precision()) {
            case DAY -> yearFirst(date.earliest());
            case MONTH -> date.earliest().getYear() + ", " + month(date.earliest());
            case YEAR -> american();
            case RANGE -> yearFirst(date.earliest()) + " – " + yearFirst(date.latest());
        };
    }

    /// Year, month, day, as far as known; two of these for a range.
    List<List<Integer>> parts() {
        var day = date.earliest();
        return switch (date.precision()) {
            case DAY -> List.of(parts(day));
            case MONTH -> List.of(parts(day).subList(0, 2));
            case YEAR -> List.of(parts(day).subList(0, 1));
            case RANGE -> List.of(parts(day), parts(date.latest()));
        };
    }

    private static List<Integer> parts(LocalDate day) {
        return List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String american(LocalDate day) {
        return month(day) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }

    private static String dayFirst(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    private static String yearFirst(LocalDate day) {
        return day.getYear() + ", " + month(day) + " " + day.getDayOfMonth();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
