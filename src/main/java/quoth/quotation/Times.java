package quoth.quotation;

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

    private Times() {}

    static boolean isTime(Tree tree, int token) {
        return tree.isOneOf(token, WORDS);
    }
}
