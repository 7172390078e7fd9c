package quoth.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import quoth.TextSpan;

/// The text of a document in the making: paragraphs, separated by one blank line, and the pages they stand on.
/// What comes in is normalised on the way, so every offset handed out points into the final text.
final class Prose {

    private static final String BLANK_LINE = "\n\n";
    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*+\\R\\s*+");

    private final StringBuilder text = new StringBuilder();
    private final List<TextSpan> paragraphs = new ArrayList<>();
    private final List<Integer> pageStarts = new ArrayList<>();
    private int pagesWaiting;

    /// Adds a paragraph; one without visible characters is dropped.
    void paragraph(String raw) {
        var words = Characters.normalised(raw);
        if (words.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(BLANK_LINE);
        }
        int begin = text.length();
        for (; pagesWaiting > 0; pagesWaiting--) {
            pageStarts.add(begin);
        }
        text.append(words);
        paragraphs.add(new TextSpan(begin, text.length()));
    }

    /// Takes a whole text as it is, not a character changed. Its paragraphs are its stretches between blank
    /// lines.
    void verbatim(String unchanged) {
        text.append(unchanged);
        var between = BLANK_LINES.matcher(unchanged);
        int begin = 0;
        while (between.find()) {
            verbatimParagraph(begin, between.start());
            begin = between.end();
        }
        verbatimParagraph(begin, unchanged.length());
    }

    private void verbatimParagraph(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Characters.isSpace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            paragraphs.add(new TextSpan(begin, end));
        }
    }

    /// The next paragraph begins a page. An empty page begins where the next full one does, so that pages keep
    /// their numbers.
    void page() {
        pagesWaiting++;
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<TextSpan> paragraphs() {
        return paragraphs;
    }

    List<Integer> pageStarts() {
        var all = new ArrayList<>(pageStarts);
        for (int trailing = 0; trailing < pagesWaiting && !all.isEmpty(); trailing++) {
            all.add(text.length());
        }
        return all;
    }
}
