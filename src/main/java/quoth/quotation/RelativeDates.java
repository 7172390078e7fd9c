package quoth.quotation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import quoth.PartialDate;
import quoth.PartialDate.Basis;

/// Dates told by how far they are from another one: from the day of publication (*yesterday*, *last week*, *two months
/// ago*) or from the one that the text named last (*the following day*).
final class RelativeDates {

    private static final Set<String> LAST_WORDS = Set.of("today", "tonight", "yesterday", "morning",
            "afternoon", "evening", "night", "day", "week", "month", "year", "ago");
    private static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening", "night");

    private RelativeDates() {}

    /// Whether a word ends such an expression.
    static boolean isLast(String word) {
        return word.length() < 10 && LAST_WORDS.contains(DateWords.lower(word));
    }

    /// What the three words say, counted from a day.
    static Optional<PartialDate> toDay(LocalDate day, String two, String one, String word) {
        var before = DateWords.lower(one);
        var last = DateWords.lower(word);
        return switch (last) {
            case "today", "tonight" -> Optional.of(day(day));
            case "yesterday" -> Optional.of(day(day.minusDays(1)));
            case "ago" -> DateWords.count(two).flatMap(n -> ago(day, n, before));
            case "night" -> before.equals("last") ? Optional.of(day(day.minusDays(1))) : today(day, before);
            case "morning", "afternoon", "evening" -> before.equals("yesterday")
                    ? Optional.of(day(day.minusDays(1)))
                    : today(day, before);
            case "week", "month", "year" -> switch (before) {
                case "this" -> Optional.of(since(start(day, last), day));
                case "last" -> Optional.of(whole(start(day, last).minusDays(1), last));
                default -> Optional.empty();
            };
            case "day" -> before.equals("the") && two.equalsIgnoreCase("in") ? Optional.of(day(day))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<PartialDate> today(LocalDate day, String before) {
        return before.equals("this") ? Optional.of(day(day)) : Optional.empty();
    }

    private static Optional<PartialDate> ago(LocalDate day, int count, String unit) {
        return switch (unit) {
            case "day", "days" -> Optional.of(day(day.minusDays(count)));
            case "week", "weeks" -> Optional.of(whole(day.minusWeeks(count), "week"));
            case "month", "months" -> Optional.of(whole(day.minusMonths(count), "month"));
            case "year", "years" -> Optional.of(whole(day.minusYears(count), "year"));
            default -> Optional.empty();
        };
    }

    private static LocalDate start(LocalDate day, String unit) {
        return switch (unit) {
            case "week" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "month" -> day.withDayOfMonth(1);
            default -> day.withDayOfYear(1);
        };
    }

    /// All of the week, month or year in which a day lies.
    private static PartialDate whole(LocalDate day, String unit) {
        return switch (unit) {
            case "week" -> PartialDate.range(start(day, unit), start(day, unit).plusDays(6), Basis.TEXT);
            case "month" -> PartialDate.month(YearMonth.from(day), Basis.TEXT);
            default -> PartialDate.year(Year.from(day), Basis.TEXT);
        };
    }

    private static PartialDate since(LocalDate start, LocalDate day) {
        return start.equals(day) ? day(day) : PartialDate.range(start, day, Basis.TEXT);
    }

    /// Whether the words refer to a date named before: *that same day*, *the next day*, *that evening*.
    static boolean refersBack(String two, String one, String word, String next) {
        var before = DateWords.lower(one);
        var last = DateWords.lower(word);
        if (PARTS_OF_DAY.contains(last)) {
            return before.equals("that") && !DateWords.lower(next).equals("of");
        }
        return switch (last) {
            case "day" -> switch (before) {
                case "that", "next", "following", "previous" -> true;
                case "same" -> !DateWords.lower(two).equals("this");
                default -> false;
            };
            case "month", "year" -> Set.of("that", "same", "following", "next", "previous").contains(before);
            default -> false;
        };
    }

    /// What such words say, counted from the date named before.
    static Optional<PartialDate> toDate(PartialDate named, String two, String one, String word) {
        var before = DateWords.lower(one);
        var last = DateWords.lower(word);
        int steps = switch (before) {
            case "next", "following" -> 1;
            case "previous" -> -1;
            default -> 0;
        };
        var from = named.earliest();
        return switch (last) {
            case "month" -> named.precision() == PartialDate.Precision.YEAR ? Optional.empty()
                    : Optional.of(whole(from.withDayOfMonth(1).plusMonths(steps), last));
            case "year" -> Optional.of(whole(from.withDayOfYear(1).plusYears(steps), last));
            default -> named.precision() == PartialDate.Precision.DAY ? Optional.of(day(from.plusDays(steps)))
                    : Optional.empty();
        };
    }

    private static PartialDate day(LocalDate day) {
        return PartialDate.day(day, Basis.TEXT);
    }
}
