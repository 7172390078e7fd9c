package quoth.quotation;

import java.util.Set;

/// What a quotation looks like from outside: a sentence of its own, a few words of the sentence around it, a title.
///
/// @param isSentence whether it stands as a sentence of its own
/// @param isTitle    whether it is a few capitalised words, as titles are
/// @param isEnded    whether it ends with a mark of punctuation, inside or right behind its marks
/// @param words      how many words, counted to 100
record QuotationShape(boolean isSentence, boolean isTitle, boolean isEnded, int words) {

    private static final Set<String> SMALL = Set.of("of", "and", "the", "in", "a", "an", "to", "for", "on");
    private static final int MOST_WORDS = 100;
    private static final int LONG = 120;

    static QuotationShape of(String text, Quotation quotation) {
        boolean title = quotation.inner().length() < LONG && isTitle(text, quotation);
        int words = words(text, quotation);
        return new QuotationShape(!title && isSentence(text, quotation, words), title,
                isEnded(text, quotation), words);
    }

    private static boolean isSentence(String text, Quotation quotation, int words) {
        var inner = quotation.inner();
        int before = quotation.begin() - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00a0')) {
            before--;
        }
        boolean free = before < 0 || ",:;.?!\n”\"—–-…)".indexOf(text.charAt(before)) >= 0;
        char first = text.charAt(inner.begin());
        boolean upper = Character.isUpperCase(first);
        boolean ended = isEnded(text, quotation);
        boolean alone = free && (upper || ended) || upper && ended && words > 5;
        return alone && !(Character.isLetterOrDigit(text.charAt(inner.end() - 1)) && goesOn(text, quotation));
    }

    private static boolean isEnded(String text, Quotation quotation) {
        return ",.?!…—-".indexOf(text.charAt(quotation.inner().end() - 1)) >= 0
                || quotation.end() < text.length() && text.charAt(quotation.end()) == ',';
    }

    /// Whether the sentence goes on behind the marks with something else than a cue.
    private static boolean goesOn(String text, Quotation quotation) {
        int at = quotation.end();
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at >= text.length() || !Character.isLowerCase(text.charAt(at))) {
            return false;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return !Set.of("said", "says", "he", "she", "they", "it", "wrote", "added", "asked", "told")
                .contains(text.substring(at, Math.min(end, at + 12)));
    }

    /// A few words in capitals without an end: the title of a book, the name of a ship.
    private static boolean isTitle(String text, Quotation quotation) {
        var inner = quotation.inner();
        var words = Word.in(text, inner.begin(), inner.end());
        long all = words.stream().filter(w -> w.word() && !SMALL.contains(w.in(text))).count();
        long upper = words.stream().filter(w -> w.word() && w.isUpper(text)).count();
        int before = quotation.begin() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean announced = before >= 0 && text.charAt(before) == ':';
        boolean open = !words.isEmpty()
                && (words.getLast().word() || ".,".indexOf(text.charAt(words.getLast().begin())) >= 0);
        return all > 0 && all <= 6 && upper >= 0.7 * all && open && !announced;
    }

    private static int words(String text, Quotation quotation) {
        int words = 0;
        boolean inside = false;
        for (int i = quotation.begin(); i < quotation.end() && words < MOST_WORDS; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
