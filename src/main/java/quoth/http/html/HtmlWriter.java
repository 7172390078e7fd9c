package quoth.http.html;

/// Writes pieces out as markup.
final class HtmlWriter {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out;

    HtmlWriter(StringBuilder out) {
        this.out = out;
    }

    void write(Html piece) {
        switch (piece) {
            case Html.Text(var text) -> escaped(text);
            case Html.Several(var pieces) -> pieces.forEach(this::write);
            case Html.Data(var json) -> data(json);
            case Element element -> write(element);
        }
    }

    private void write(Element element) {
        out.append('<').append(element.tag());
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            escaped(value);
            out.append('"');
        });
        out.append('>');
        if (!element.isVoid()) {
            element.children().forEach(this::write);
            out.append("</").append(element.tag()).append('>');
        }
    }

    /// The same five characters are escaped in text and in attributes. What no page may hold is replaced: control
    /// characters and halves of surrogate pairs.
    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(holdable(text, i) ? c : REPLACEMENT);
            }
        }
    }

    private static boolean holdable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' && c != 0x7F || c == '\n' || c == '\t';
    }

    /// Inside `<script>` nothing is unescaped, so that what could end it is written as JSON's own escapes.
    private void data(String json) {
        out.append("<script type=\"application/ld+json\">");
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '<', '>', '&', '\u2028', '\u2029' -> out.append("\\u%04x".formatted((int) c));
                default -> out.append(c);
            }
        }
        out.append("</script>");
    }
}
