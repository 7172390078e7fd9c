package quoth.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes paragraphs of lines: of a plain text, of a page of a PDF, of preformatted HTML. Where lines are as long
/// as paragraphs, each is one; where they are cut at a width, they are joined again as far as it is safe.
///
/// A form feed begins a page.
final class Lines {

    /// Lines wider than this are not cut by hand.
    private static final int WIDEST_CUT = 160;
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n|[\\n\\r\\u0085\\u2028\\u2029]");
    private static final Pattern ITEM = Pattern
            .compile("(?:[•▪◦*–—-]|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,4})[.)])\\s+\\S.*");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;…][\"”’»)\\]]*\\d{0,3}");
    private static final Pattern CUT_WORD = Pattern.compile(".*\\p{Ll}-");
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");

    private final Prose prose;
    private final int width;
    private final Set<String> words;
    private final StringBuilder paragraph = new StringBuilder();
    private String previous = "";
    private int previousIndent;
    private boolean firstLine;
    private boolean pageWaiting;
    private boolean blankWaiting;

    private Lines(Prose prose, int width, Set<String> words) {
        this.prose = prose;
        this.width = width;
        this.words = words;
    }

    static void into(Prose prose, String text) {
        into(prose, split(text));
    }

    /// @param lines without line ends; one that starts with a form feed begins a page
    static void into(Prose prose, List<String> lines) {
        var kept = PageFurniture.removed(lines);
        int first = 0;
        while (first < kept.size() && kept.get(first).isBlank()) {
            first++;
        }
        if (first + 1 < kept.size() && !kept.get(first + 1).isBlank()) {
            prose.withoutHeading();
        }
        int width = width(kept);
        boolean cut = width <= WIDEST_CUT;
        var joiner = new Lines(prose, cut ? width : 0, cut ? words(kept) : Set.of());
        kept.forEach(joiner::line);
        joiner.flush();
    }

    static List<String> split(String text) {
        var lines = new ArrayList<String>();
        for (var line : LINE_ENDS.split(text, -1)) {
            int from = 0;
            for (int feed = line.indexOf('\f', 1); feed >= 0; feed = line.indexOf('\f', feed + 1)) {
                lines.add(line.substring(from, feed));
                from = feed;
            }
            lines.add(line.substring(from));
        }
        return lines;
    }

    private void line(String raw) {
        boolean page = raw.startsWith("\f");
        var line = (page ? raw.substring(1) : raw).stripTrailing();
        if (page) {
            pageWaiting = true;
        }
        var words = line.strip();
        if (words.isEmpty()) {
            blankWaiting = true;
            return;
        }
        if (blankWaiting && !pageWaiting) {
            flush();
        }
        blankWaiting = false;
        int indent = line.length() - line.stripLeading().length();
        boolean goesOn = !paragraph.isEmpty()
                && (pageWaiting ? goesOnOverPage(words) : goesOn(words, indent));
        if (!goesOn) {
            flush();
        }
        append(words);
        firstLine = !goesOn;
        previous = words;
        previousIndent = indent;
    }

    private boolean goesOn(String line, int indent) {
        if (width == 0 || ITEM.matcher(line).matches() || TurnLabel.of(line).isPresent()) {
            return false;
        }
        if (indent > previousIndent + 1 || indent < previousIndent - 1 && !firstLine) {
            return false;
        }
        boolean full = previousIndent + previous.length() >= 0.7 * width;
        boolean ended = SENTENCE_END.matcher(previous).matches();
        boolean capital = Character.isUpperCase(line.codePointAt(0))
                || !Character.isLetter(line.codePointAt(0));
        return full || !ended && !capital;
    }

    private boolean goesOnOverPage(String line) {
        boolean lower = Character.isLowerCase(line.codePointAt(0));
        boolean full = previous.length() >= 0.7 * width && line.length() >= 0.7 * width;
        return width > 0 && !SENTENCE_END.matcher(previous).matches() && (lower || full)
                && !ITEM.matcher(line).matches() && TurnLabel.of(line).isEmpty();
    }

    private void append(String line) {
        if (pageWaiting) {
            if (paragraph.isEmpty()) {
                prose.page();
            } else {
                paragraph.append('\f');
            }
            pageWaiting = false;
            paragraph.append(line);
            return;
        }
        if (!paragraph.isEmpty() && !joinedCutWord(line)) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }

    /// Undoes the hyphenation of a word over two lines: when the whole word stands elsewhere in the text, or its
    /// hyphenated form does not. A hyphen that is not to be broken at stays, without a space.
    private boolean joinedCutWord(String line) {
        char last = paragraph.charAt(paragraph.length() - 1);
        if (last == '\u00AD' || last == '\u2011'
                || last == '\u2010' && Character.isLowerCase(line.charAt(0))) {
            return true;
        }
        if (!CUT_WORD.matcher(previous).matches() || !Character.isLowerCase(line.charAt(0))) {
            return false;
        }
        var head = previous.substring(previous.lastIndexOf(' ') + 1, previous.length() - 1);
        var tail = WORD.matcher(line);
        var rest = tail.lookingAt() ? tail.group() : "";
        if (words.contains(head + rest) || !words.contains(head + "-" + rest)) {
            paragraph.setLength(paragraph.length() - 1);
        }
        return true;
    }

    private void flush() {
        prose.paragraph(paragraph.toString());
        paragraph.setLength(0);
        previous = "";
    }

    /// The length that nine of ten lines with words keep to.
    private static int width(List<String> lines) {
        var lengths = lines.stream().filter(line -> !line.isBlank()).mapToInt(String::length).sorted()
                .toArray();
        return lengths.length == 0 ? 0 : Math.max(1, lengths[(int) (0.9 * (lengths.length - 1))]);
    }

    /// The words that stand inside lines, where nothing cut them.
    private static Set<String> words(List<String> lines) {
        var words = new HashSet<String>();
        for (var line : lines) {
            var matcher = WORD.matcher(line);
            while (matcher.find()) {
                if (!matcher.group().endsWith("-")) {
                    words.add(matcher.group());
                }
            }
        }
        return words;
    }
}
