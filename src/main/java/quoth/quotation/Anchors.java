package quoth.quotation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import quoth.PartialDate;

/// What dates without a year, and words such as *today*, are counted from: the day of publication; in a text that tells of
/// the past the year that it last named. A year is never guessed: without either there is none.
final class Anchors {

    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2199;
    /// How many years must lie before the publication to make a text one of the past.
    private static final int FEW = 3;
    /// How many make it a history, in which *on Tuesday* is no day of the week of its publication.
    private static final int MANY = 10;
    /// From how many years on a year lies in the past.
    private static final int PAST = 2;
    private static final int REACH = 4000;
    /// How many years with a month are looked at.
    private static final int LOOK_BACK = 3;
    private static final int LONGEST_MONTH = "September 30, ".length();

    private final boolean speech;
    private final String title;
    private final String text;
    private final Optional<PartialDate> published;
    private int before;
    private final boolean past;
    private final Optional<Integer> reported;

    /// @param speech whether the text is somebody's own words of the day of publication
    Anchors(String title, String text, Optional<PartialDate> published, boolean speech) {
        this.speech = speech;
        this.title = title;
        this.text = text;
        this.published = published;
        this.past = tellsOfThePast();
        this.reported = yearReported();
    }

    /// Whether the years that the text names lie well before its publication, but for one in five.
    boolean past() {
        return past;
    }

    /// The day of publication, where it is known to the day and the text is no history.
    Optional<LocalDate> day() {
        return published.filter(p -> p.precision() == PartialDate.Precision.DAY && !(past && before >= MANY))
                .map(PartialDate::earliest);
    }

    /// The year of a day and month at an offset of the text.
    Optional<Integer> yearOf(MonthDay day, int at) {
        if (past && !isOfToday(at)) {
            return yearBefore(at);
        }
        if (reported.isPresent() || isReport()) {
            return reported.or(() -> yearBefore(at));
        }
        return published.map(PartialDate::latest).map(latest -> {
            boolean later = day.atYear(latest.getYear()).isAfter(latest.plusDays(1));
            return later ? latest.getYear() - 1 : latest.getYear();
        });
    }

    /// The year of a month at an offset of the text.
    Optional<Integer> yearOf(int month, int at) {
        if (past && !isOfToday(at)) {
            return yearBefore(at);
        }
        if (reported.isPresent()) {
            return reported;
        }
        return published.map(PartialDate::latest).map(YearMonth::from)
                .map(latest -> month > latest.getMonthValue() ? latest.getYear() - 1 : latest.getYear());
    }

    /// Whether a speaker who tells of the past speaks of the present year: none is named in the paragraph before.
    private boolean isOfToday(int at) {
        if (!speech || published.isEmpty()) {
            return false;
        }
        for (int i = at - 4; i >= 0 && !text.startsWith("\n\n", i); i--) {
            if (yearAt(text, i) > 0) {
                return false;
            }
        }
        return true;
    }

    /// The latest of the last years named with a month before an offset: what looks back from there names an earlier one.
    private Optional<Integer> yearBefore(int at) {
        int latest = 0;
        int bare = 0;
        int seen = 0;
        for (int i = at - 4; i >= Math.max(0, at - REACH) && seen < LOOK_BACK; i--) {
            int year = yearAt(text, i);
            if (year > 0 && hasMonth(i)) {
                latest = Math.max(latest, year);
                seen++;
            } else if (year > 0 && bare == 0) {
                bare = year;
            }
        }
        int found = latest > 0 ? latest : bare;
        return found > 0 ? Optional.of(found) : yearInTitle();
    }

    /// Whether a month stands before a year: *July 24, 2022*, *late March 2002*.
    private boolean hasMonth(int year) {
        int from = Math.max(0, year - LONGEST_MONTH);
        return Word.in(text, from, year).stream().filter(Word::word)
                .anyMatch(w -> DateWords.month(w.in(text)).isPresent());
    }

    /// The only year in the title.
    private Optional<Integer> yearInTitle() {
        int found = 0;
        for (int i = 0; i + 4 <= title.length(); i++) {
            int year = yearAt(title, i);
            if (year > 0 && found > 0 && found != year) {
                return Optional.empty();
            }
            found = Math.max(found, year);
        }
        return found > 0 ? Optional.of(found) : Optional.empty();
    }

    /// A day without a year in a report on things past is hardly of the year in which it came out.
    private boolean isReport() {
        return title.startsWith("The Report of") || title.startsWith("Report of");
    }

    /// The year that a report is on, when it is the one before its publication: *2024 Country Reports*.
    private Optional<Integer> yearReported() {
        boolean report = title.toLowerCase(Locale.ROOT).contains("report");
        return report ? yearInTitle().filter(y -> published.isPresent()
                && published.get().earliest().getYear() == y + 1) : Optional.empty();
    }

    /// The year whose four digits stand at an offset by themselves; 0 for none.
    static int yearAt(String words, int at) {
        char first = words.charAt(at);
        if (first != '1' && first != '2' || at + 4 > words.length()
                || at > 0 && isPartOfNumber(words.charAt(at - 1))) {
            return 0;
        }
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            char c = words.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            year = 10 * year + c - '0';
        }
        boolean ends = at + 4 == words.length() || !Character.isLetterOrDigit(words.charAt(at + 4))
                && !(at + 5 < words.length() && ",.".indexOf(words.charAt(at + 4)) >= 0
                        && Character.isDigit(words.charAt(at + 5)));
        return ends && year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    private static boolean isPartOfNumber(char c) {
        return Character.isLetterOrDigit(c) || c == '$' || c == '€' || c == '£' || c == '.' || c == '/';
    }

    private boolean tellsOfThePast() {
        if (published.isEmpty()) {
            return true;
        }
        int of = published.get().earliest().getYear();
        int all = 0;
        for (int i = 0; i + 4 <= text.length(); i++) {
            int year = yearAt(text, i);
            if (year > 0) {
                all++;
                before += year + PAST <= of ? 1 : 0;
                i += 3;
            }
        }
        return before >= FEW && 5 * before >= 4 * all;
    }
}
