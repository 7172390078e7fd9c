package quoth.quotation;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.TextSpan;

/// When something was said: by the words around it, held against the day the document was published.
final class SaidDates {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("january", 1),
            Map.entry("february", 2),
            Map.entry("march", 3), Map.entry("april", 4), Map.entry("may", 5), Map.entry("june", 6),
            Map.entry("july", 7), Map.entry("august", 8), Map.entry("september", 9), Map.entry("october", 10),
            Map.entry("november", 11), Map.entry("december", 12), Map.entry("jan.", 1), Map.entry("feb.", 2),
            Map.entry("aug.", 8), Map.entry("sept.", 9), Map.entry("oct.", 10), Map.entry("nov.", 11),
            Map.entry("dec.", 12));
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of("monday", DayOfWeek.MONDAY, "tuesday",
            DayOfWeek.TUESDAY, "wednesday", DayOfWeek.WEDNESDAY, "thursday", DayOfWeek.THURSDAY, "friday",
            DayOfWeek.FRIDAY, "saturday", DayOfWeek.SATURDAY, "sunday", DayOfWeek.SUNDAY);

    private final String text;
    private final Optional<PartialDate> published;

    SaidDates(String text, Optional<PartialDate> published) {
        this.text = text;
        this.published = published;
    }

    /// The date in the sentence outside the statement's own words, else the day of publication, else none.
    Optional<PartialDate> of(Found found) {
        if (found.said().isPresent()) {
            return found.said();
        }
        return found.sentence().flatMap(s -> outside(s, found.segments()))
                .or(() -> published.map(p -> p.withBasis(Basis.PUBLISHED)));
    }

    private Optional<PartialDate> outside(TextSpan sentence, List<TextSpan> segments) {
        int begin = sentence.begin();
        for (var segment : segments) {
            var date = in(begin, Math.min(segment.begin(), sentence.end()));
            if (date.isPresent()) {
                return date;
            }
            begin = Math.max(begin, segment.end());
        }
        return in(begin, sentence.end());
    }

    private Optional<PartialDate> in(int begin, int end) {
        if (end - begin < 3) {
            return Optional.empty();
        }
        var words = Word.in(text, begin, end).stream().filter(Word::word).map(w -> w.in(text)).toList();
        for (int i = 0; i < words.size(); i++) {
            var date = at(words, i);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private Optional<PartialDate> at(List<String> words, int i) {
        var word = words.get(i).toLowerCase(java.util.Locale.ROOT);
        var before = i > 0 ? words.get(i - 1).toLowerCase(java.util.Locale.ROOT) : "";
        var weekday = WEEKDAYS.get(word);
        if (weekday != null && !before.equals("next") && !before.equals("every")) {
            return day().map(d -> d.with(TemporalAdjusters.previousOrSame(weekday))).map(SaidDates::said);
        }
        return switch (word) {
            case "today", "tonight" -> day().map(SaidDates::said);
            case "yesterday" -> day().map(d -> said(d.minusDays(1)));
            default -> MONTHS.containsKey(word) && Character.isUpperCase(words.get(i).charAt(0))
                    ? month(words, i, MONTHS.get(word))
                    : Optional.empty();
        };
    }

    /// *24 July*, *July 24, 2022*, *March 2019*, *in March*.
    private Optional<PartialDate> month(List<String> words, int i, int month) {
        var dayAfter = number(words, i + 1, 1, 31);
        var dayBefore = number(words, i - 1, 1, 31);
        var year = number(words, dayAfter.isPresent() ? i + 2 : i + 1, 1000, 2999);
        var day = dayAfter.or(() -> dayBefore);
        try {
            if (day.isPresent()) {
                return dayOf(year, month, day.get()).map(SaidDates::said);
            }
            boolean in = i > 0 && (words.get(i - 1).equalsIgnoreCase("in") || year.isPresent());
            return in ? monthOf(year, month).map(m -> PartialDate.month(m, Basis.TEXT)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> dayOf(Optional<Integer> year, int month, int day) {
        if (year.isPresent()) {
            return Optional.of(LocalDate.of(year.get(), month, day));
        }
        return published.map(PartialDate::latest).map(latest -> {
            var same = Year.of(latest.getYear()).atMonth(month).atDay(day);
            return same.isAfter(latest.plusDays(1)) ? same.minusYears(1) : same;
        });
    }

    private Optional<YearMonth> monthOf(Optional<Integer> year, int month) {
        if (year.isPresent()) {
            return Optional.of(YearMonth.of(year.get(), month));
        }
        return published.map(PartialDate::latest).map(YearMonth::from).map(latest -> {
            var same = YearMonth.of(latest.getYear(), month);
            return same.isAfter(latest) ? same.minusYears(1) : same;
        });
    }

    private static Optional<Integer> number(List<String> words, int i, int least, int most) {
        if (i < 0 || i >= words.size()) {
            return Optional.empty();
        }
        var digits = words.get(i).replaceFirst("(?<=\\d)(st|nd|rd|th)$", "");
        if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int value = Integer.parseInt(digits);
        return value >= least && value <= most ? Optional.of(value) : Optional.empty();
    }

    private Optional<LocalDate> day() {
        return published.filter(p -> p.precision() == PartialDate.Precision.DAY).map(PartialDate::earliest);
    }

    private static PartialDate said(LocalDate day) {
        return PartialDate.day(day, Basis.TEXT);
    }
}
