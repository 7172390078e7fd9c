package quoth.syntax;

import java.util.Set;

/// Words whose full stop belongs to them, and words that show that a sentence starts. All lower case, without the stop.
final class Abbreviations {
    /// Stand before a name or a number: never the end of a sentence.
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "messrs", "mme", "mlle", "dr", "prof",
            "rev", "hon",
            "fr", "st", "mt", "ft", "pres", "gov", "govs", "sen", "sens", "rep", "reps", "del", "amb",
            "sec", "atty",
            "gen", "lt", "col", "maj", "capt", "cmdr", "cpl", "sgt", "adm", "brig", "pvt", "supt", "insp",
            "det", "dist",
            "asst", "dep", "msgr", "vs", "v", "cf", "no", "nos", "fig", "figs", "art", "sect", "para", "vol",
            "pp", "ca",
            "al", "approx", "c");

    /// May end a sentence as well; the word after decides.
    private static final Set<String> OTHERS = Set.of("jr", "sr", "esq", "inc", "corp", "co", "cos", "ltd",
            "llc",
            "plc", "bros",
            "assn", "dept", "univ", "inst", "est", "etc", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sept", "sep",
            "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "ala", "ariz",
            "ark", "calif",
            "colo", "conn", "fla", "ga", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn", "miss", "mo",
            "mont", "neb",
            "nev", "okla", "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "ave",
            "blvd", "rd", "sq",
            "ph", "resp", "dist");

    /// Those that are also words when they do not stand before a number.
    private static final Set<String> BEFORE_NUMBERS = Set.of("no", "nos", "fig", "figs", "art", "sect",
            "para", "vol", "pp",
            "ca", "c", "approx");

    /// Those that need no capital.
    private static final Set<String> SMALL = Set.of("vs", "v", "cf", "etc", "al", "resp", "approx", "ca",
            "pp", "nos", "inc");

    private static final Set<String> STARTERS = Set.of("the", "a", "an", "he", "she", "it", "they", "we", "i",
            "you", "this",
            "that", "these", "those", "in", "on", "at", "and", "but", "or", "so", "if", "when", "while", "as",
            "after", "before",
            "for", "with", "his", "her", "its", "their", "our", "my", "your", "there", "here", "what", "who",
            "why", "how",
            "where", "which", "whether", "not", "now", "then", "one", "two", "three", "some", "many", "most",
            "all", "both",
            "each", "every", "no", "yes", "asked", "according", "still", "yet", "however", "meanwhile",
            "moreover", "also",
            "although", "though", "since", "because", "to", "from", "by", "during", "under", "even", "once",
            "until", "instead",
            "earlier", "later", "last", "today", "yesterday", "mr", "mrs", "ms", "dr", "is", "are", "was",
            "were", "do", "does",
            "did", "can", "could", "will", "would", "should", "have", "has", "let", "more", "other", "others",
            "only", "such",
            "of", "nor", "despite", "among", "another", "between", "over", "through", "about", "it's",
            "we're");

    private Abbreviations() {}

    /// Whether a full stop right after the word belongs to it.
    /// @param word     lower case
    /// @param capital  whether it is written with a capital
    /// @param follower first character after the stop and spaces on the same line, or 0 when there is none
    static boolean ownsStop(String word, boolean capital, int follower) {
        if (BEFORE_NUMBERS.contains(word)) {
            return Characters.isDigit(follower);
        }
        if (!capital && !SMALL.contains(word)) {
            return false;
        }
        if (TITLES.contains(word)) {
            return Characters.isWord(follower) || Characters.isQuotationMark(follower) || follower == ',';
        }
        return OTHERS.contains(word) && follower != 0;
    }

    /// Whether the word, a token that ends in its own full stop, always has its sentence go on after it.
    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /// Whether a capital on this word shows that a sentence starts here: no name begins with it.
    static boolean startsSentence(String word) {
        return STARTERS.contains(word);
    }
}
