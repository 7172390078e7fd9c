package quoth.http;

import java.util.ArrayList;
import java.util.List;
import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Element;
import quoth.http.html.Html;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.BODY;
import static quoth.http.html.Element.BUTTON;
import static quoth.http.html.Element.DIV;
import static quoth.http.html.Element.FOOTER;
import static quoth.http.html.Element.FORM;
import static quoth.http.html.Element.HEAD;
import static quoth.http.html.Element.HEADER;
import static quoth.http.html.Element.HTML;
import static quoth.http.html.Element.INPUT;
import static quoth.http.html.Element.LABEL;
import static quoth.http.html.Element.LINK;
import static quoth.http.html.Element.MAIN;
import static quoth.http.html.Element.META;
import static quoth.http.html.Element.NAV;
import static quoth.http.html.Element.P;
import static quoth.http.html.Element.SCRIPT;
import static quoth.http.html.Element.TITLE;

/// What all pages that are written here share: the head with its card, the masthead with the search box, the foot.
/// Safe for use by many threads.
final class Layout {

    private static final List<String> SHEETS = List.of("tokens", "base", "box", "results", "timeline",
            "reader",
            "pages", "curate", "print");

    /// Scripts for which one needs a key.
    private static final String CURATING = "curate/";

    private final boolean publicly;

    /// @param publicly for everybody: leads nowhere that only holders of a key come
    Layout(boolean publicly) {
        this.publicly = publicly;
    }

    Answer show(Page page, Call call) {
        return show(page, call, 200);
    }

    Answer show(Page page, Call call, int status) {
        return Answer.page(status, markup(page, call.site()));
    }

    /// @param site scheme and authority by which the reader came, such as `https://quoth.example`
    String markup(Page page, String site) {
        return Html.page(HTML.with(Attribute.LANG, "en").of(HEAD.of(head(page, site)),
                BODY.classed(page.kind()).of(
                        A.classed("skip").to(Address.within("main")).of(Words.SKIP), masthead(page),
                        MAIN.id("main").with(Attribute.TABINDEX, "-1").of(page.main()), footer())));
    }

    private List<Html> head(Page page, String site) {
        var head = new ArrayList<Html>();
        head.add(META.with(Attribute.CHARSET, "utf-8"));
        head.add(meta("viewport", "width=device-width, initial-scale=1"));
        head.add(meta("color-scheme", "light dark"));
        head.add(TITLE.of(page.title() + " · Quoth"));
        head.add(meta("description", page.description()));
        head.add(LINK.with(Attribute.REL, "canonical")
                .to(Address.elsewhere(site + page.address()).orElse(page.address())));
        head.addAll(card(page, site));
        head.addAll(page.alternates());
        head.add(LINK.with(Attribute.REL, "icon").with(Attribute.TYPE, "image/svg+xml")
                .to(Address.here("/icon.svg")));
        SHEETS.forEach(name -> head.add(sheet("/style/" + name + ".css")));
        page.scripts().stream().filter(name -> !publicly || !name.startsWith(CURATING)).forEach(name -> head
                .add(SCRIPT.with(Attribute.TYPE, "module").to(Address.here("/app/" + name))));
        head.addAll(page.data());
        return head;
    }

    /// What others show where somebody passes the link on.
    private static List<Html> card(Page page, String site) {
        return List.of(property("og:site_name", Words.SITE), property("og:type", "article"),
                property("og:title", page.title()), property("og:description", page.description()),
                property("og:url", site + page.address()), meta("twitter:card", "summary"));
    }

    private Element masthead(Page page) {
        return HEADER.classed("masthead").of(DIV.of(A.classed("wordmark").to(Address.of()).of(Words.SITE),
                FORM.id("box").with(Attribute.ROLE, "search").to(Address.of()).with(Attribute.METHOD, "get")
                        .of(LABEL.classed("unseen").with(Attribute.FOR, "q").of(Words.SEARCH_LABEL),
                                INPUT.id("q").with(Attribute.NAME, "q").with(Attribute.TYPE, "search")
                                        .with(Attribute.AUTOCOMPLETE, "off")
                                        .with(Attribute.SPELLCHECK, "false")
                                        .with(Attribute.ENTERKEYHINT, "search")
                                        .with(Attribute.PLACEHOLDER,
                                                Words.BOX_HINT)
                                        .with(Attribute.ARIA_KEYSHORTCUTS, "/"),
                                BUTTON.with(Attribute.TYPE, "submit").of(Words.SEARCH)),
                places(page)));
    }

    /// What only holders of a key come to; nothing where everybody reads.
    private Html places(Page page) {
        return publicly ? Html.NOTHING
                : NAV.classed("places").with(Attribute.ARIA_LABEL, Words.PLACES).of(
                        place("not-indexed", Words.NOT_INDEXED, page), place("curate", Words.CURATE, page));
    }

    private static Element place(String path, String name, Page page) {
        var link = A.to(Address.of(path)).of(name);
        return page.address().toString().equals("/" + path) ? link.with(Attribute.ARIA_CURRENT, "page")
                : link;
    }

    private static Element footer() {
        return FOOTER.classed("colophon").of(DIV.of(P.of(A.to(Address.of()).of(Words.SEARCH_HERE)),
                P.of(A.to(Address.of("openapi.json")).of(Words.API))));
    }

    private static Element sheet(String path) {
        return LINK.with(Attribute.REL, "stylesheet").to(Address.here(path));
    }

    private static Element meta(String name, String content) {
        return META.with(Attribute.NAME, name).with(Attribute.CONTENT, content);
    }

    private static Element property(String name, String content) {
        return META.with(Attribute.PROPERTY, name).with(Attribute.CONTENT, content);
    }
}
