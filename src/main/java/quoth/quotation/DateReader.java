package quoth.quotation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.TextSpan;

/// The dates that stretches of a text name, each with what it is counted from; what cannot be counted is left out.
final class DateReader {

    private final String text;
    private final Anchors anchors;

    /// A date and the words that name it.
    ///
    /// @param bare whether they name no day, and so tell less surely when something was said
    record Dated(TextSpan span, PartialDate date, boolean bare) {}

    /// Words of a stretch, looked at one after the other.
    private record Words(List<Word> all, String text) {

        String at(int i) {
            return i >= 0 && i < all.size() ? all.get(i).in(text) : "";
        }

        boolean is(int i, String... forms) {
            for (var form : forms) {
                if (at(i).equalsIgnoreCase(form)) {
                    return true;
                }
            }
            return false;
        }

        /// The word before, without articles and what parts a month or year.
        int before(int i) {
            int at = i - 1;
            while (is(at, "the") || DateWords.isPart(at(at)) || is(at, "of") && DateWords.isPart(at(at - 1))
                    || DateWords.weekday(at(at)).isPresent()) {
                at--;
            }
            return at;
        }
    }

    DateReader(String text, Anchors anchors) {
        this.text = text;
        this.anchors = anchors;
    }

    /// The dates named in `[begin, end)`, in order.
    List<Dated> in(int begin, int end) {
        return in(begin, end, true);
    }

    private List<Dated> in(int begin, int end, boolean relative) {
        var words = new Words(Word.in(text, begin, end).stream().filter(Word::word).toList(), text);
        var found = new ArrayList<Dated>();
        for (int i = 0; i < words.all().size(); i++) {
            var dated = at(words, i, relative);
            if (dated.isPresent()) {
                found.add(dated.get());
                while (i + 1 < words.all().size()
                        && words.all().get(i + 1).begin() < dated.get().span().end()) {
                    i++;
                }
            }
        }
        return found;
    }

    private Optional<Dated> at(Words words, int i, boolean relative) {
        var word = words.at(i);
        char first = word.charAt(0);
        if (Character.isDigit(first)) {
            return year(words, i);
        }
        var month = DateWords.month(word);
        if (month.isPresent()) {
            return month(words, i, month.get(), relative);
        }
        var day = DateWords.weekday(word);
        if (day.isPresent()) {
            boolean dated = DateWords.month(words.at(i + 1)).isPresent()
                    || DateWords.number(words.at(i + 1), 1, 31).isPresent()
                            && DateWords.month(words.at(i + 2)).isPresent();
            boolean last = words.is(i - 1, "last");
            return dated || DateWords.isNotThen(words.at(i - 1)) ? Optional.empty()
                    : anchors.day()
                            .map(d -> d.with(last ? TemporalAdjusters.previous(day.get())
                                    : TemporalAdjusters.previousOrSame(day.get())))
                            .map(d -> dated(words, i, i, PartialDate.day(d, Basis.TEXT)));
        }
        return RelativeDates.isLast(word) ? relative(words, i, relative) : Optional.empty();
    }

    /// *yesterday*, *earlier this month*, *two weeks ago*, *the following day*.
    private Optional<Dated> relative(Words words, int i, boolean relative) {
        boolean ago = words.is(i, "today") && words.is(i - 1, "ago")
                || words.is(i - 2, "ago") && words.is(i - 3, "years", "year")
                || words.is(i, "ago") && words.is(i - 1, "years", "year")
                        && (words.is(i + 1, "today") || words.is(i + 1, "this") && words.is(i + 2, "month"));
        var told = ago ? Optional.<PartialDate>empty()
                : anchors.day().flatMap(day -> RelativeDates.toDay(day, words.at(i - 2), words.at(i - 1),
                        words.at(i)));
        if (told.isPresent()) {
            return told.map(d -> dated(words, Math.max(0, i - 1), i, d));
        }
        var years = yearsAgo(words, i);
        if (years.isPresent()) {
            return years;
        }
        boolean refers = relative && RelativeDates.refersBack(words.at(i - 2), words.at(i - 1), words.at(i),
                words.at(i + 1));
        return refers ? before(words.all().get(i).begin())
                .flatMap(d -> RelativeDates.toDate(d, words.at(i - 2), words.at(i - 1), words.at(i)))
                .map(d -> dated(words, Math.max(0, i - 1), i, d)) : Optional.empty();
    }

    /// *40 years ago this month*, *a year ago today*.
    private Optional<Dated> yearsAgo(Words words, int i) {
        boolean today = words.is(i, "today") && words.is(i - 1, "ago");
        int ago = today ? i - 1 : i - 2;
        boolean month = words.is(i, "month") && words.is(i - 1, "this");
        if (!words.is(ago, "ago") || !words.is(ago - 1, "year", "years") || !today && !month) {
            return Optional.empty();
        }
        return anchors.day().flatMap(day -> DateWords.count(words.at(ago - 2)).map(n -> day.minusYears(n)))
                .map(then -> month ? PartialDate.month(YearMonth.from(then), Basis.TEXT)
                        : PartialDate.day(then, Basis.TEXT))
                .map(d -> dated(words, ago - 2, i, d));
    }

    /// The last day or month that the text names before an offset.
    private Optional<PartialDate> before(int offset) {
        int from = Math.max(0, offset - 1200);
        var named = in(text.indexOf(' ', from) < offset ? Math.max(0, text.indexOf(' ', from)) : from, offset,
                false);
        return named.reversed().stream()
                .filter(d -> d.date().precision() != PartialDate.Precision.YEAR).map(Dated::date).findFirst();
    }

    /// *24 July*, *July 24, 2022*, *5 and 6 April*, *late March 2019*, *in March*.
    ///
    /// @param then whether it must be when something was said: not *by March*
    private Optional<Dated> month(Words words, int i, int month, boolean then) {
        var after = DateWords.number(words.at(i + 1), 1, 31);
        var before = after.isPresent() ? Optional.<Integer>empty() : DateWords.number(words.at(i - 1), 1, 31);
        int dayEnd = after.isPresent() ? i + 1 : i;
        var year = DateWords.number(words.at(dayEnd + 1), 1000, 2999);
        int last = year.isPresent() ? dayEnd + 1 : dayEnd;
        int first = before.isPresent() ? i - 1 : i;
        if (then && isNotThen(words, first)) {
            return Optional.empty();
        }
        var day = after.or(() -> before);
        try {
            if (day.isPresent()) {
                var dayOf = MonthDay.of(month, day.get());
                int behind = last + 1;
                var of = year.or(() -> told(words, behind, first));
                return of.or(() -> anchors.yearOf(dayOf, words.all().get(i).begin()))
                        .map(y -> LocalDate.of(y, month, day.get()))
                        .map(d -> PartialDate.day(d, Basis.TEXT))
                        .map(d -> dated(words, first, behind - 1, d));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        boolean named = year.isPresent() || !isName(words, i)
                && (words.is(i - 1, "in", "last", "this") || DateWords.isPart(words.at(i - 1))
                        || DateWords.isSpeech(words.at(i + 1)));
        return named ? year.or(() -> anchors.yearOf(month, words.all().get(i).begin()))
                .map(y -> PartialDate.month(YearMonth.of(y, month), Basis.TEXT))
                .map(d -> dated(words, first, last, d)) : Optional.empty();
    }

    /// *April 24 of last year*, *8 September of the same year*.
    private Optional<Integer> told(Words words, int i, int first) {
        if (!words.is(i, "of", "that", "last")) {
            return Optional.empty();
        }
        int from = words.is(i, "of") ? i + 1 : i;
        if (words.is(from, "last", "this") && words.is(from + 1, "year")) {
            int back = words.is(from, "last") ? 1 : 0;
            return anchors.day().map(d -> d.getYear() - back);
        }
        boolean same = words.is(from, "that") && words.is(from + 1, "year")
                || words.is(from, "the") && words.is(from + 1, "same") && words.is(from + 2, "year");
        return same ? before(words.all().get(first).begin()).map(d -> d.earliest().getYear())
                : Optional.empty();
    }

    /// *in April Smith's office*.
    private boolean isName(Words words, int i) {
        var next = words.at(i + 1);
        return DateWords.isAlsoName(words.at(i)) && !next.isEmpty() && Character.isUpperCase(next.charAt(0))
                && text.startsWith(" ", words.all().get(i).end());
    }

    private boolean isNotThen(Words words, int first) {
        int at = words.before(first);
        if (DateWords.isNotThen(words.at(at))) {
            return true;
        }
        return words.is(at, "of") && !isOfSpeech(words, at) && !words.is(at - 1, "evening",
                "morning", "night", "afternoon", "day", "beginning", "end", "middle", "month");
    }

    /// *his letter of*, *a letter to the prime minister of*.
    private static boolean isOfSpeech(Words words, int of) {
        for (int i = of - 1; i >= Math.max(0, of - 6); i--) {
            if (DateWords.isSpeech(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    /// *in 1956*, *in the spring of 1919*, *a 2019 speech*, *2022-03-09*.
    private Optional<Dated> year(Words words, int i) {
        var word = words.at(i);
        if (word.length() == 10 && word.charAt(4) == '-' && word.charAt(7) == '-') {
            try {
                return Optional.of(
                        dated(words, i, i, PartialDate.day(LocalDate.parse(word), Basis.TEXT)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
        int year = Anchors.yearAt(text, words.all().get(i).begin());
        if (year == 0 || word.length() != 4 || DateWords.month(words.at(i - 1)).isPresent()) {
            return Optional.empty();
        }
        int before = words.before(i);
        boolean in = words.is(before, "in", "during") || before < i - 1 && words.is(before, "of");
        boolean speech = DateWords.isSpeech(words.at(i + 1));
        int end = words.all().get(i).end();
        boolean ends = end >= text.length() || text.charAt(end) != ' ' || !words.at(i + 1).endsWith("s");
        return speech || in && ends
                ? Optional.of(new Dated(words.all().get(i).span(),
                        PartialDate.year(Year.of(year), Basis.TEXT), !speech))
                : Optional.empty();
    }

    private static Dated dated(Words words, int first, int last, PartialDate date) {
        return new Dated(new TextSpan(words.all().get(first).begin(), words.all().get(last).end()), date,
                date.precision() != PartialDate.Precision.DAY);
    }
}
