package quoth.quotation;

import java.util.Locale;
import java.util.Set;

/// Words that are capitalised because a sentence begins with them: never the first word of a name.
final class FirstWords {

    private static final Set<String> WORDS = Set.of("the", "a", "an", "and", "but", "or", "if", "when",
            "while", "as", "in",
            "on", "at", "by", "for", "from", "to", "of", "with", "after", "before", "since", "until",
            "although", "though",
            "because", "that", "this", "these", "those", "it", "he", "she", "they", "we", "you", "i", "his",
            "her", "their",
            "its", "our", "my", "your", "what", "who", "why", "how", "where", "which", "there", "here",
            "then", "now",
            "yet", "so", "not", "no", "yes", "also", "even", "still", "once", "both", "all", "some", "many",
            "most",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
            "february", "march",
            "april", "may", "june", "july", "august", "september", "october", "november", "december", "last",
            "former",
            "republican", "democratic", "democrat", "said", "asked", "le", "la", "les", "un", "une", "der",
            "die", "das",
            "ein", "eine", "im", "am", "und", "aber", "mais", "et", "dans", "en", "earlier", "later",
            "meanwhile",
            "however", "during", "under", "over", "about", "according", "did", "does", "do", "is", "are",
            "was",
            "were", "has", "have", "had", "will", "would", "can", "could", "should", "like", "unlike", "only",
            "one", "regarding", "today", "perhaps", "taking", "hit", "official", "concerning", "certainly",
            "such", "neither", "every", "certain");

    private FirstWords() {}

    static boolean contains(String word) {
        return !word.equals("UN") && WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
