package quoth.parse;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the article in a page: what is left when navigation, notices, share bars, link lists, comments and
/// related articles are gone.
final class MainText {

    private static final Set<String> CHROME_ELEMENTS = Set.of("nav", "aside", "footer", "form", "dialog",
            "menu",
            "details");
    private static final Set<String> CHROME_ROLES = Set.of("navigation", "complementary", "banner",
            "contentinfo",
            "dialog", "alertdialog", "search", "menu", "menubar", "toolbar");
    private static final Pattern CHROME_NAMES = Pattern.compile("(?:^|[\\s_-])(?:"
            + "cookies?|consent|gdpr|cmplz|onetrust|share|sharing|sharedaddy|social|related|recommended|recirc"
            + "|comments?|disqus|respond|breadcrumbs?|newsletter|subscri(?:be|ption)|signup|paywall|sidebar|widget"
            + "|promo|advert(?:isement)?|ads?|ad-slot|sponsor(?:ed)?|outbrain|taboola|nav(?:bar|igation)?|menu|toc"
            + "|skip(?:-?link)?|screen-reader(?:-text)?|sr-only|visually-hidden|hidden|modal|popup|overlay|masthead"
            + "|footer|tags?|taglist|byline-social|print|pagination|pager|more-from|most-read|trending|byline-bio"
            + "|author-bio|report-builder|toolbar|announcement|usa-banner"
            + ")(?:$|[\\s_-])", Pattern.CASE_INSENSITIVE);
    private static final double BULK = 0.5;
    private static final double NEARLY_ALL = 0.8;
    private static final int LONG_TEXT = 400;

    private MainText() {}

    /// Adds the page's main text.
    static void into(Prose prose, Document page) {
        int all = page.body().text().length();
        Predicate<Element> chrome = element -> isChrome(element, all);
        HtmlBlocks.into(prose, article(page), chrome);
        if (prose.length() == 0) {
            HtmlBlocks.into(prose, page.body(), element -> false);
        }
    }

    /// The marked article when the page marks exactly one and it holds most of the main part, else the
    /// smallest element that holds nearly all of the words in paragraphs.
    private static Element article(Document page) {
        var start = page.body();
        for (var marked : new String[]{"[itemprop=articleBody]", "article", "main", "[role=main]"}) {
            var found = page.select(marked);
            if (found.size() == 1 && found.getFirst().text().length() > LONG_TEXT) {
                start = found.getFirst();
                break;
            }
        }
        return narrowed(start);
    }

    private static Element narrowed(Element start) {
        var current = start;
        int words = paragraphText(current);
        while (true) {
            Element inner = null;
            for (var child : current.children()) {
                if (!child.normalName().equals("p") && words > 0
                        && paragraphText(child) >= NEARLY_ALL * words) {
                    inner = child;
                }
            }
            if (inner == null) {
                return current;
            }
            current = inner;
        }
    }

    private static int paragraphText(Element element) {
        int length = 0;
        for (var paragraph : element.select("p, pre, blockquote, li")) {
            length += paragraph.ownText().length();
        }
        return length;
    }

    private static boolean isChrome(Element element, int all) {
        if (element.hasAttr("hidden") || "true".equals(element.attr("aria-hidden"))
                || element.attr("style").replace(" ", "").contains("display:none")) {
            return true;
        }
        if (CHROME_ELEMENTS.contains(element.normalName())
                || CHROME_ROLES.contains(element.attr("role"))
                || CHROME_NAMES.matcher(element.className() + " " + element.id()).find()) {
            return element.text().length() < BULK * all;
        }
        return element.isBlock() && isLinkList(element);
    }

    private static boolean isLinkList(Element element) {
        var links = element.select("a[href]");
        if (links.isEmpty()) {
            return false;
        }
        boolean list = Set.of("ul", "ol", "div", "section", "table", "li").contains(element.normalName());
        int text = element.text().length();
        int linked = 0;
        for (var link : links) {
            linked += link.text().length();
        }
        return list && linked > 0.7 * text && text < 5 * LONG_TEXT && element.select("p").stream()
                .noneMatch(p -> p.ownText().length() > 80);
    }
}
