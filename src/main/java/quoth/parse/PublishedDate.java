package quoth.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.TextSpan;

/// Reads dates as publishers write them: ISO 8601 with or without a time, RFC 1123, *March 3, 2024*,
/// *3 March 2024*, the same in French, German, Spanish and more, a month and a year, a year. A day that does
/// not exist, such as 31 February, is no date; all-digit dates whose day and month could be swapped are none
/// either. The day is the one written, in the zone it was written in.
final class PublishedDate {

    private static final String MONTHS = String.join("|",
            MonthNames.all().stream().map(Pattern::quote).toList());
    private static final String FOUR_DIGITS = "([12]\\d{3})(?!\\d)";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern ISO_DAY = Pattern
            .compile("(?<![\\d-])([12]\\d{3})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(
            "(?<!\\p{L})(" + MONTHS + ")\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + FOUR_DIGITS, FLAGS);
    private static final Pattern DAY_MONTH_YEAR = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s+(?:de\\s+|of\\s+|d[’'])?(" + MONTHS
                    + ")\\.?,?\\s+(?:de\\s+|del\\s+)?" + FOUR_DIGITS,
            FLAGS);
    private static final Pattern DOTTED = Pattern
            .compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\." + FOUR_DIGITS);
    private static final Pattern COMPACT = Pattern.compile("([12]\\d{3})(\\d{2})(\\d{2})(?:T\\d{4,6}Z?)?");
    private static final Pattern ISO_MONTH = Pattern.compile("([12]\\d{3})-(\\d{1,2})");
    private static final Pattern MONTH_YEAR = Pattern.compile(
            "(" + MONTHS + ")\\.?,?\\s+(?:de\\s+|del\\s+)?" + FOUR_DIGITS, FLAGS);
    private static final Pattern YEAR = Pattern.compile("([12]\\d{3})");
    /// What may stand around a day without making it something else: a weekday, a time, a zone.
    private static final Pattern COMPANY = Pattern.compile(
            "[\\s,.|()]*|(?:the|le|den|el|on)\\s+|[\\s,]*\\p{L}+\\.?,?\\s*(?:(?:the|le|den|el)\\s+)?", FLAGS);
    private static final Pattern TIME = Pattern.compile(
            "[\\s,.|()–-]*|[T\\s,]+(?:at\\s+)?\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:[.,]\\d+)?\\s*(?:[ap]\\.?m\\.?)?"
                    + "\\s*(?:Z|\\(?[A-Z]{2,5}\\)?|[+-]\\d{2}:?\\d{2})?\\s*(?:\\([A-Z]+\\))?[\\s.]*",
            FLAGS);

    private PublishedDate() {}

    /// A date inside a longer text.
    record Found(PartialDate date, TextSpan span) {}

    /// The date that the whole of a value is.
    static Optional<PartialDate> parse(String value, Basis basis) {
        var text = value.strip();
        var day = findIn(text, basis);
        if (day.isPresent()) {
            var span = day.get().span();
            boolean alone = COMPANY.matcher(text.substring(0, span.begin())).matches()
                    && TIME.matcher(text.substring(span.end())).matches();
            return alone ? day.map(Found::date) : Optional.empty();
        }
        return compact(text, basis).or(() -> month(text, basis)).or(() -> year(text, basis));
    }

    /// The first date in a text that is precise to the day.
    static Optional<Found> findIn(String text, Basis basis) {
        return Stream.of(
                first(ISO_DAY, text, basis, m -> day(m.group(1), m.group(2), m.group(3))),
                first(MONTH_DAY_YEAR, text, basis, m -> named(m.group(3), m.group(1), m.group(2))),
                first(DAY_MONTH_YEAR, text, basis, m -> named(m.group(3), m.group(2), m.group(1))),
                first(DOTTED, text, basis, m -> day(m.group(3), m.group(2), m.group(1))))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Found::span));
    }

    private static Optional<Found> first(Pattern pattern, String text, Basis basis,
            Function<MatchResult, Optional<LocalDate>> reading) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var day = reading.apply(matcher.toMatchResult());
            if (day.isPresent()) {
                return Optional.of(new Found(PartialDate.day(day.get(), basis),
                        new TextSpan(matcher.start(), matcher.end())));
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> compact(String text, Basis basis) {
        var matcher = COMPACT.matcher(text);
        return matcher.matches()
                ? day(matcher.group(1), matcher.group(2), matcher.group(3))
                        .map(day -> PartialDate.day(day, basis))
                : Optional.empty();
    }

    private static Optional<PartialDate> month(String text, Basis basis) {
        var iso = ISO_MONTH.matcher(text);
        if (iso.matches()) {
            int number = Integer.parseInt(iso.group(2));
            return number >= 1 && number <= 12
                    ? Optional.of(month(iso.group(1), Month.of(number), basis))
                    : Optional.empty();
        }
        var named = MONTH_YEAR.matcher(text);
        return named.matches()
                ? MonthNames.month(named.group(1)).map(month -> month(named.group(2), month, basis))
                : Optional.empty();
    }

    private static PartialDate month(String year, Month month, Basis basis) {
        return PartialDate.month(YearMonth.of(Integer.parseInt(year), month), basis);
    }

    private static Optional<PartialDate> year(String text, Basis basis) {
        return YEAR.matcher(text).matches()
                ? Optional.of(PartialDate.year(Year.of(Integer.parseInt(text)), basis))
                : Optional.empty();
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        return MonthNames.month(month).flatMap(m -> day(year, String.valueOf(m.getValue()), day));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional
                    .of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
