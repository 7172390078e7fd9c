package quoth.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Reads web pages.
final class HtmlReader implements FormatReader {

    static final int SIZE_LIMIT = 50_000_000;

    @Override
    public void read(Input input, Delivery delivery) throws UnusableException, IOException {
        var bytes = input.bytes(SIZE_LIMIT);
        var draft = input.draft();
        into(draft, Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
        delivery.draft(draft);
    }

    static void into(Draft draft, Document page) {
        PageMetadata.into(draft, page);
        MainText.into(draft.prose(), page);
        page.select("body > pre a[href]").stream().limit(3).forEach(link -> draft.imprint(link.attr("href")));
    }

    /// The words of a piece of HTML that is all content, such as the body of a mail or of a feed's item.
    static void fragment(Prose prose, String html) {
        HtmlBlocks.into(prose, Jsoup.parseBodyFragment(html).body(), element -> false);
    }
}
