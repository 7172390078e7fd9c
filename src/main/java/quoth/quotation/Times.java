package quoth.quotation;

import java.util.Locale;
import java.util.Set;

/// Words that tell when, and so stand beside a cue without being its subject or its content.
final class Times {

    private static final Set<String> WORDS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday",
            "sunday", "today", "yesterday", "tomorrow", "tonight", "week", "month", "year", "night",
            "morning", "afternoon",
            "evening", "january", "february", "march", "april", "june", "july", "august", "september",
            "october", "november",
            "december", "last", "earlier", "later", "recently");

    private static final Set<String> NAMED = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december");

    private Times() {}

    /// Whether a word is the name of a month or of a day of the week.
    static boolean isDay(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0))
                && NAMED.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isTime(Tree tree, int token) {
        return tree.isOneOf(token, WORDS);
    }
}
