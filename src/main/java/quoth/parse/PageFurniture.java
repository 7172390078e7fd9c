package quoth.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Drops what belongs to the pages and not to the text: running heads and feet, page numbers, the dotted lines
/// of a table of contents.
final class PageFurniture {

    private static final int EDGE_LINES = 3;
    private static final int FEWEST_REPEATS = 3;
    /// Two are enough for as many words with another number on each page: a short file's head.
    private static final int WORDS_OF_A_SURE_HEAD = 5;
    /// A running head is the title when it stands in the file's first lines.
    private static final int FIRST_LINES = 3;
    private static final int LONGEST_HEAD = 160;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-–—|\\s]*(?:[Pp]age|[Ss]eite|[Pp]ágina)?\\s*(?:\\d{1,5}|[ivxlc]{1,7})(?:\\s*(?:/|of|von|sur|de)\\s*\\d{1,5})?[-–—|\\s]*");
    private static final Pattern CONTENTS_LINE = Pattern.compile(".*(?:\\.\\s?){6,}\\s*\\d*\\s*");
    private static final Pattern PAGE_MARK = Pattern.compile("\\s*\\[\\[Page\\s+[A-Z]*\\d+\\]\\]\\s*");

    private PageFurniture() {}

    /// @param lines one that starts with a form feed begins a page; so does a line such as `[[Page S720]]`
    static List<String> removed(List<String> lines) {
        var marked = lines.stream().map(line -> PAGE_MARK.matcher(line).matches() ? "\f" : line).toList();
        var edges = edges(marked);
        var repeated = repeated(marked, edges);
        var kept = new ArrayList<String>(marked.size());
        var firstSeen = new HashSet<String>();
        for (int i = 0; i < marked.size(); i++) {
            var line = marked.get(i);
            boolean page = line.startsWith("\f");
            var words = line.strip();
            boolean furniture = CONTENTS_LINE.matcher(words).matches()
                    || edges.contains(i) && (PAGE_NUMBER.matcher(words).matches()
                            || repeated.contains(shape(words)) && !(i < FIRST_LINES && firstSeen.add(words)));
            if (!furniture) {
                kept.add(line);
            } else if (page) {
                kept.add("\f");
            }
        }
        return kept;
    }

    /// The numbers of the first and last lines with words of each page; none when there are no pages.
    private static Set<Integer> edges(List<String> lines) {
        var edges = new HashSet<Integer>();
        var page = new ArrayList<Integer>();
        boolean pages = false;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("\f")) {
                addEnds(page, edges);
                page.clear();
                pages = true;
            }
            if (!lines.get(i).isBlank()) {
                page.add(i);
            }
        }
        addEnds(page, edges);
        return pages ? edges : Set.of();
    }

    private static void addEnds(List<Integer> page, Set<Integer> edges) {
        edges.addAll(page.subList(0, Math.min(EDGE_LINES, page.size())));
        edges.addAll(page.subList(Math.max(0, page.size() - EDGE_LINES), page.size()));
    }

    private static Set<String> repeated(List<String> lines, Set<Integer> edges) {
        Map<String, List<String>> byShape = new HashMap<>();
        for (int i : edges) {
            var words = lines.get(i).strip();
            var shape = shape(words);
            if (shape.length() <= LONGEST_HEAD) {
                byShape.computeIfAbsent(shape, _ -> new ArrayList<>()).add(words);
            }
        }
        var repeated = new HashSet<String>();
        byShape.forEach((shape, seen) -> {
            boolean sure = shape.split("\\s+").length >= WORDS_OF_A_SURE_HEAD && Set.copyOf(seen).size() > 1;
            if (seen.size() >= (sure ? 2 : FEWEST_REPEATS)) {
                repeated.add(shape);
            }
        });
        return repeated;
    }

    /// A line with its numbers made equal, as a page number changes from page to page.
    private static String shape(String line) {
        return DIGITS.matcher(line).replaceAll("#");
    }
}
