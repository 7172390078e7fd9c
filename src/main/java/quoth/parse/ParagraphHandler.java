package quoth.parse;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Turns Tika's XHTML events into paragraphs and pages, up to the limit on text.
final class ParagraphHandler extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li",
            "tr",
            "ul", "ol", "table", "blockquote", "pre", "body", "dt", "dd", "section", "article", "title");

    private final Consumer<String> paragraphs;
    private final Runnable pages;
    private final Runnable progress;
    private final StringBuilder paragraph = new StringBuilder();
    private boolean inBody;
    private int wordless;
    private int characters;
    private boolean full;

    private ParagraphHandler(Consumer<String> paragraphs, Runnable pages, Runnable progress) {
        this.paragraphs = paragraphs;
        this.pages = pages;
        this.progress = progress;
    }

    /// For formats that know their paragraphs.
    static ParagraphHandler into(Prose prose, Runnable progress) {
        return new ParagraphHandler(prose::paragraph, prose::page, progress);
    }

    /// For formats that know only where words stand on a page: every line, an empty one between paragraphs, a
    /// form feed where a page begins.
    static ParagraphHandler intoLines(List<String> lines, Runnable progress) {
        return new ParagraphHandler(paragraph -> {
            lines.add("");
            lines.addAll(paragraph.strip().lines().toList());
        }, () -> lines.add("\f"), progress);
    }

    /// Whether there was more text than is taken.
    boolean isFull() {
        return full;
    }

    int characters() {
        return characters;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (BLOCKS.contains(name)) {
            flush();
        }
        switch (name) {
            case "body" -> inBody = true;
            case "script", "style", "head" -> wordless++;
            case "td", "th" -> paragraph.append(' ');
            case "br" -> paragraph.append('\n');
            case "div" -> {
                if ("page".equals(attributes.getValue("class"))) {
                    pages.run();
                }
            }
            default -> {
                // inline markup carries no words
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) {
        if (BLOCKS.contains(name)) {
            flush();
        }
        if (Set.of("script", "style", "head").contains(name)) {
            wordless--;
        }
    }

    @Override
    public void characters(char[] from, int start, int length) throws SAXException {
        if (!inBody || wordless > 0) {
            return;
        }
        characters += length;
        if (characters > Limits.CHARACTERS) {
            flush();
            full = true;
            throw new SAXException(Limits.tooMuchText());
        }
        paragraph.append(from, start, length);
        progress.run();
    }

    @Override
    public void ignorableWhitespace(char[] from, int start, int length) throws SAXException {
        characters(from, start, length);
    }

    @Override
    public void endDocument() {
        flush();
    }

    private void flush() {
        paragraphs.accept(paragraph.toString());
        paragraph.setLength(0);
    }
}
