package quoth.parse;

import java.util.ArrayList;
import java.util.BitSet;
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
    private final BitSet labelled = new BitSet();
    private int pagesWaiting;
    private boolean headed = true;

    /// Adds a paragraph; one without visible characters is dropped. A form feed inside begins a page there.
    void paragraph(String raw) {
        boolean begun = false;
        int from = 0;
        for (int feed = raw.indexOf('\f'); feed >= 0; feed = raw.indexOf('\f', from)) {
            begun = piece(raw.substring(from, feed), begun);
            page();
            from = feed + 1;
        }
        piece(from == 0 ? raw : raw.substring(from), begun);
    }

    /// Adds a paragraph that opens with a label in bold, as interviews do.
    void labelledParagraph(String raw) {
        int before = paragraphs.size();
        paragraph(raw);
        labelled.set(before, paragraphs.size());
    }

    /// Says that no blank line parts the first line from the rest.
    void withoutHeading() {
        headed = false;
    }

    /// Whether the first paragraph stands apart, as a heading would.
    boolean isHeaded() {
        return headed;
    }

    boolean isLabelled(int paragraph) {
        return labelled.get(paragraph);
    }

    private boolean piece(String raw, boolean goesOn) {
        var words = Characters.normalised(raw);
        if (words.isEmpty()) {
            return goesOn;
        }
        if (!text.isEmpty()) {
            text.append(goesOn ? " " : BLANK_LINE);
        }
        int begin = text.length();
        for (; pagesWaiting > 0; pagesWaiting--) {
            pageStarts.add(begin);
        }
        text.append(words);
        int first = goesOn ? paragraphs.removeLast().begin() : begin;
        paragraphs.add(new TextSpan(first, text.length()));
        return true;
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
        headed = paragraphs.size() > 1;
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
