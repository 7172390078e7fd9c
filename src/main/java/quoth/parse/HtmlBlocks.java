package quoth.parse;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Turns a tree of HTML elements into paragraphs. Walks without recursion, so depth does not matter.
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> WORDLESS = Set.of("script", "style", "noscript", "template", "svg",
            "iframe",
            "object", "select", "button", "input", "textarea", "canvas", "audio", "video", "head",
            "figcaption",
            "math");
    private static final Set<String> BOLD = Set.of("b", "strong");

    private final Prose prose;
    private final Predicate<Element> skipped;
    private final StringBuilder paragraph = new StringBuilder();
    private int bold;
    private int boldEnd = -1;

    private HtmlBlocks(Prose prose, Predicate<Element> skipped) {
        this.prose = prose;
        this.skipped = skipped;
    }

    /// Adds an element's words.
    ///
    /// @param skipped elements that are left out with all they hold
    static void into(Prose prose, Element root, Predicate<Element> skipped) {
        var blocks = new HtmlBlocks(prose, skipped);
        root.filter(blocks);
        blocks.flush();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        var name = element.normalName();
        if (WORDLESS.contains(name) || depth > 0 && skipped.test(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if ("pre".equals(name)) {
            flush();
            Lines.into(prose, element.wholeText());
            return FilterResult.SKIP_ENTIRELY;
        }
        if ("br".equals(name)) {
            lineBreak(element);
        } else if ("td".equals(name) || "th".equals(name)) {
            paragraph.append(' ');
        } else if (element.isBlock()) {
            flush();
        } else if (BOLD.contains(name)) {
            bold++;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (BOLD.contains(element.normalName())) {
                bold = Math.max(0, bold - 1);
            } else if (element.isBlock() && !isCell(element)) {
                flush();
            }
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isCell(Element element) {
        return Set.of("td", "th").contains(element.normalName().toLowerCase(Locale.ROOT));
    }

    private void append(String words) {
        if (bold > 0 && (boldEnd >= 0 || paragraph.toString().isBlank())) {
            boldEnd = paragraph.length() + words.stripTrailing().length();
        }
        paragraph.append(words);
    }

    /// One break is a space, two are a new paragraph.
    private void lineBreak(Element element) {
        var before = element.previousElementSibling();
        boolean second = before != null && "br".equals(before.normalName())
                && paragraph.toString().endsWith("\n");
        if (second) {
            flush();
        } else {
            paragraph.append('\n');
        }
    }

    private void flush() {
        if (startsWithBoldLabel()) {
            prose.labelledParagraph(paragraph.toString());
        } else {
            prose.paragraph(paragraph.toString());
        }
        paragraph.setLength(0);
        boldEnd = -1;
    }

    private boolean startsWithBoldLabel() {
        if (boldEnd < 0) {
            return false;
        }
        int colon = paragraph.indexOf(":");
        return colon >= 0 && colon <= boldEnd + 1 && boldEnd <= colon + 1;
    }
}
