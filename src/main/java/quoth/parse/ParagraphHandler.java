package quoth.parse;

import java.util.Set;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Turns Tika's XHTML events into paragraphs and pages.
final class ParagraphHandler extends DefaultHandler {

    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li",
            "tr",
            "ul", "ol", "table", "title", "blockquote", "pre", "body", "dt", "dd");

    private final Prose prose;
    private final int characterLimit;
    private final StringBuilder paragraph = new StringBuilder();
    private boolean inBody;
    private int characters;

    ParagraphHandler(Prose prose, int characterLimit) {
        this.prose = prose;
        this.characterLimit = characterLimit;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (BLOCKS.contains(name)) {
            flush();
        }
        switch (name) {
            case "body" -> inBody = true;
            case "td", "th" -> paragraph.append(' ');
            case "br" -> paragraph.append('\n');
            case "div" -> {
                if ("page".equals(attributes.getValue("class"))) {
                    prose.page();
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
    }

    @Override
    public void characters(char[] from, int start, int length) throws SAXException {
        if (!inBody) {
            return;
        }
        characters += length;
        if (characters > characterLimit) {
            flush();
            throw new TextLimitException(characterLimit);
        }
        paragraph.append(from, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] from, int start, int length) throws SAXException {
        characters(from, start, length);
    }

    private void flush() {
        prose.paragraph(paragraph.toString());
        paragraph.setLength(0);
    }

    /// More text than is taken from one file.
    static final class TextLimitException extends SAXException {

        private static final long serialVersionUID = 1;

        TextLimitException(int limit) {
            super("more than %d characters of text".formatted(limit));
        }
    }
}
