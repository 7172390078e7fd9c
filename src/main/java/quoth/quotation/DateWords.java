package quoth.quotation;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words that dates are made of.
final class DateWords {

    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("january", 1),
            Map.entry("february", 2), Map.entry("march", 3), Map.entry("april", 4), Map.entry("may", 5),
            Map.entry("june", 6), Map.entry("july", 7), Map.entry("august", 8), Map.entry("september", 9),
            Map.entry("october", 10), Map.entry("november", 11), Map.entry("december", 12),
            Map.entry("jan.", 1), Map.entry("feb.", 2), Map.entry("mar.", 3), Map.entry("apr.", 4),
            Map.entry("jun.", 6), Map.entry("jul.", 7), Map.entry("aug.", 8), Map.entry("sept.", 9),
            Map.entry("sep.", 9), Map.entry("oct.", 10), Map.entry("nov.", 11), Map.entry("dec.", 12));
    private static final Set<String> NAMES = Set.of("april", "may", "june", "august", "march");
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of("monday", DayOfWeek.MONDAY, "tuesday",
            DayOfWeek.TUESDAY, "wednesday", DayOfWeek.WEDNESDAY, "thursday", DayOfWeek.THURSDAY, "friday",
            DayOfWeek.FRIDAY, "saturday", DayOfWeek.SATURDAY, "sunday", DayOfWeek.SUNDAY);
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("a", 1), Map.entry("an", 1),
            Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3), Map.entry("four", 4),
            Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8),
            Map.entry("nine", 9), Map.entry("ten", 10));
    /// Before a date these say that something lasted from it or to it, or will come, not when it was said.
    private static final Set<String> NOT_THEN = Set.of("since", "until", "till", "by", "before", "after",
            "between", "to", "for", "through", "than", "next", "every", "each", "coming", "against");
    private static final Set<String> SPEECHES = Set.of("speech", "statement", "advice", "letter", "interview",
            "report", "address", "note", "memo", "memorandum", "message", "remarks", "telegram", "article",
            "essay", "column", "briefing", "conference", "meeting", "testimony", "declaration",
            "communiqué", "communique", "press", "book", "memoir", "study", "editorial", "op-ed", "paper",
            "debate", "email", "tweet", "post", "documentary", "lecture", "treaty");
    private static final Set<String> PARTS = Set.of("early", "late", "mid", "spring", "summer", "autumn",
            "fall", "winter", "beginning", "end", "middle");

    private DateWords() {}

    /// The month that a word with a capital names.
    static Optional<Integer> month(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0))
                ? Optional.ofNullable(MONTHS.get(lower(word)))
                : Optional.empty();
    }

    /// Whether a month is also what people are called.
    static boolean isAlsoName(String month) {
        return NAMES.contains(lower(month));
    }

    /// The day that a word names: *Tuesday*, *Tuesday's*.
    static Optional<DayOfWeek> weekday(String word) {
        var lower = lower(word);
        int apostrophe = Math.max(lower.indexOf('\''), lower.indexOf('’'));
        return Optional.ofNullable(WEEKDAYS.get(apostrophe < 0 ? lower : lower.substring(0, apostrophe)));
    }

    /// *3*, *3rd*, *three*.
    static Optional<Integer> count(String word) {
        return number(word, 1, 99).or(() -> Optional.ofNullable(NUMBERS.get(lower(word))));
    }

    static Optional<Integer> number(String word, int least, int most) {
        int end = word.length();
        if (end > 2 && Set.of("st", "nd", "rd", "th").contains(word.substring(end - 2))) {
            end -= 2;
        }
        if (end > 4) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = 0; i < end; i++) {
            char c = word.charAt(i);
            if (c < '0' || c > '9') {
                return Optional.empty();
            }
            value = 10 * value + c - '0';
        }
        return value >= least && value <= most ? Optional.of(value) : Optional.empty();
    }

    static boolean isNotThen(String word) {
        return NOT_THEN.contains(lower(word));
    }

    /// *a 2019 speech*, *his statement of 3 May*.
    static boolean isSpeech(String word) {
        return SPEECHES.contains(lower(word));
    }

    /// *in early 1919*.
    static boolean isPart(String word) {
        return PARTS.contains(lower(word));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
