package quoth.http.html;

import java.util.Arrays;
import java.util.List;

/// A piece of a page. Immutable.
public sealed interface Html permits Element, Html.Text, Html.Several, Html.Data {

    /// Nothing at all.
    Html NOTHING = new Several(List.of());

    /// Words, shown as they are.
    record Text(String text) implements Html {}

    /// Pieces one after the other.
    record Several(List<Html> pieces) implements Html {

        public Several {
            pieces = List.copyOf(pieces);
        }
    }

    /// Data that machines read in the page, which no browser runs.
    ///
    /// @param json JSON-LD
    record Data(String json) implements Html {}

    static Html text(String text) {
        return new Text(text);
    }

    static Html of(Html... pieces) {
        return new Several(Arrays.asList(pieces));
    }

    static Html of(List<? extends Html> pieces) {
        return new Several(List.copyOf(pieces));
    }

    /// The markup of a whole page.
    static String page(Element html) {
        var out = new StringBuilder(8192).append("<!doctype html>\n");
        new HtmlWriter(out).write(html);
        return out.append('\n').toString();
    }
}
