package quoth.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import quoth.PartialDate.Basis;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a web page says of itself: JSON-LD first, then OpenGraph and other `meta` elements, then marks in the
/// page.
final class PageMetadata {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int JSON_LIMIT = 1_000_000;
    private static final Set<String> ARTICLES = Set.of("NewsArticle", "ReportageNewsArticle", "Article",
            "BlogPosting", "OpinionNewsArticle", "AnalysisNewsArticle", "Report", "LiveBlogPosting",
            "BackgroundNewsArticle", "SpeechArticle", "GovernmentDocument");
    private static final List<String> DATE_NAMES = List.of("article:published_time", "og:published_time",
            "og:article:published_time", "datePublished", "date", "pubdate", "publishdate", "publish-date",
            "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dc.date",
            "dcterms.date",
            "dcterms.created", "dc.date.created", "citation_publication_date", "article.published");
    private static final Pattern SITE_SEPARATOR = Pattern.compile("\\s+[-–—|·»:]+\\s+");

    private final Document page;
    private final Draft draft;

    private PageMetadata(Document page, Draft draft) {
        this.page = page;
        this.draft = draft;
    }

    static void into(Draft draft, Document page) {
        var metadata = new PageMetadata(page, draft);
        metadata.linkedData();
        metadata.metaElements();
        metadata.marks();
    }

    private void linkedData() {
        for (var script : page.select("script[type=application/ld+json]")) {
            var data = script.data();
            if (data.length() > JSON_LIMIT) {
                continue;
            }
            try {
                var node = JSON.readTree(data);
                article(node, true);
                article(node, false);
            } catch (JacksonException e) {
                // a page with broken JSON-LD still has its other metadata
            }
        }
    }

    /// @param exact only what calls itself an article; else also pages, of which only the date is believed
    private void article(JsonNode node, boolean exact) {
        if (node.isArray()) {
            node.forEach(each -> article(each, exact));
            return;
        }
        if (node.has("@graph")) {
            article(node.get("@graph"), exact);
        }
        boolean isArticle = types(node).stream().anyMatch(ARTICLES::contains);
        if (exact && isArticle) {
            draft.title(text(node, "headline"), "json-ld headline");
            names(node.path("author")).forEach(name -> draft.author(name, "json-ld author"));
            names(node.path("publisher")).forEach(name -> draft.publisher(name, "json-ld publisher"));
            draft.language(text(node, "inLanguage"), "json-ld inLanguage");
            draft.url(text(node, "url"), "json-ld url");
        }
        if (isArticle == exact && (isArticle || types(node).contains("WebPage"))) {
            draft.published(PublishedDate.parse(text(node, "datePublished"), Basis.METADATA),
                    "json-ld datePublished");
        }
    }

    private static List<String> types(JsonNode node) {
        var type = node.path("@type");
        return type.isArray()
                ? type.valueStream().map(each -> each.asString("")).toList()
                : List.of(type.asString(""));
    }

    private static List<String> names(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(each -> names(each).stream()).toList();
        }
        return List.of(node.isObject() ? text(node, "name") : node.asString(""));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private void metaElements() {
        for (var name : DATE_NAMES) {
            draft.published(PublishedDate.parse(meta(name), Basis.METADATA), "meta " + name);
        }
        draft.publisher(meta("og:site_name"), "og:site_name");
        draft.publisher(meta("dc.publisher"), "meta dc.publisher");
        draft.publisher(meta("dcterms.publisher"), "meta dcterms.publisher");
        for (var name : List.of("article:author", "author", "dc.creator", "parsely-author", "byl")) {
            for (var element : page.select("meta")) {
                if (nameOf(element).equals(name) && !element.attr("content").startsWith("http")) {
                    draft.author(element.attr("content"), "meta " + name);
                }
            }
        }
        draft.language(page.select("html").attr("lang"), "html lang");
        draft.language(meta("og:locale"), "og:locale");
        draft.url(page.select("link[rel=canonical]").attr("href"), "link canonical");
        draft.url(meta("og:url"), "og:url");
    }

    private void marks() {
        title();
        draft.published(PublishedDate.parse(page.select("[itemprop=datePublished]").attr("content"),
                Basis.METADATA), "itemprop datePublished");
        var times = page.select("article time[datetime], main time[datetime], time[pubdate]");
        if (!times.isEmpty()) {
            draft.published(PublishedDate.parse(times.getFirst().attr("datetime"), Basis.METADATA),
                    "time datetime");
        }
        draft.published(PublishedDate.parse(meta("article:modified_time"), Basis.METADATA),
                "meta article:modified_time");
    }

    /// The heading, when it is the page's own and not the site's, else the title without the site's name.
    private void title() {
        var site = draft.publisher().orElse("");
        var headings = page.select("h1");
        var heading = headings.isEmpty() ? "" : Characters.normalised(headings.getFirst().text());
        var openGraph = withoutSite(meta("og:title"), site, heading);
        var title = withoutSite(page.title(), site, heading);
        for (var candidate : List.of(openGraph, title)) {
            if (!heading.isEmpty() && !candidate.isEmpty() && heading.contains(candidate)) {
                draft.title(heading, "h1");
            }
        }
        draft.title(openGraph, "og:title");
        draft.title(title, "title");
        draft.title(heading, "h1");
    }

    private String withoutSite(String raw, String site, String heading) {
        var title = Characters.normalised(raw);
        var separator = SITE_SEPARATOR.matcher(title);
        int cut = -1;
        while (separator.find()) {
            var before = title.substring(0, separator.start());
            var after = title.substring(separator.end());
            if (after.equalsIgnoreCase(site) || before.equalsIgnoreCase(heading)) {
                draft.publisher(after, "title");
                return before;
            }
            cut = separator.start();
        }
        return site.isEmpty() || cut < 0 || !title.substring(cut).contains(site) ? title
                : title.substring(0, cut);
    }

    private String meta(String name) {
        for (var element : page.select("meta[content]")) {
            if (nameOf(element).equalsIgnoreCase(name)) {
                return element.attr("content");
            }
        }
        return "";
    }

    private static String nameOf(org.jsoup.nodes.Element element) {
        if (element.hasAttr("property")) {
            return element.attr("property");
        }
        return element.hasAttr("name") ? element.attr("name") : element.attr("itemprop");
    }
}
