package quoth.http.html;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/// An element with its attributes and what is in it. The tags there are, are the constants here; each `with`, `to`,
/// `of` gives another element and leaves the old one as it is.
///
/// ```java
/// P.classed("source").of(A.to(Address.of("d", id)).of(title))
/// ```
public final class Element implements Html {

    public static final Element HTML = tag("html");
    public static final Element HEAD = tag("head");
    public static final Element TITLE = tag("title");
    public static final Element META = tag("meta");
    public static final Element LINK = tag("link");
    /// Always a file of ours: it takes an address, and no text.
    public static final Element SCRIPT = tag("script");
    public static final Element BODY = tag("body");
    public static final Element HEADER = tag("header");
    public static final Element MAIN = tag("main");
    public static final Element ARTICLE = tag("article");
    public static final Element ASIDE = tag("aside");
    public static final Element SECTION = tag("section");
    public static final Element NAV = tag("nav");
    public static final Element FOOTER = tag("footer");
    public static final Element DIV = tag("div");
    public static final Element H1 = tag("h1");
    public static final Element H2 = tag("h2");
    public static final Element H3 = tag("h3");
    public static final Element P = tag("p");
    public static final Element FIGURE = tag("figure");
    public static final Element FIGCAPTION = tag("figcaption");
    public static final Element BLOCKQUOTE = tag("blockquote");
    public static final Element OL = tag("ol");
    public static final Element UL = tag("ul");
    public static final Element LI = tag("li");
    public static final Element DL = tag("dl");
    public static final Element DT = tag("dt");
    public static final Element DD = tag("dd");
    public static final Element DETAILS = tag("details");
    public static final Element SUMMARY = tag("summary");
    public static final Element TABLE = tag("table");
    public static final Element CAPTION = tag("caption");
    public static final Element THEAD = tag("thead");
    public static final Element TBODY = tag("tbody");
    public static final Element TR = tag("tr");
    public static final Element TH = tag("th");
    public static final Element TD = tag("td");
    public static final Element A = tag("a");
    public static final Element B = tag("b");
    /// Keeps the direction of what is in it to itself: for every name and title out of an archive.
    public static final Element BDI = tag("bdi");
    public static final Element CITE = tag("cite");
    public static final Element CODE = tag("code");
    public static final Element DEL = tag("del");
    public static final Element EM = tag("em");
    public static final Element MARK = tag("mark");
    public static final Element SPAN = tag("span");
    public static final Element STRONG = tag("strong");
    public static final Element TIME = tag("time");
    public static final Element FORM = tag("form");
    public static final Element LABEL = tag("label");
    public static final Element INPUT = tag("input");
    public static final Element BUTTON = tag("button");
    public static final Element NOSCRIPT = tag("noscript");

    public static final Element SVG = tag("svg");
    public static final Element RECT = tag("rect");

    private static final Set<String> VOID = Set.of("meta", "link", "input");

    private final String tag;
    private final SequencedMap<String, String> attributes;
    private final List<Html> children;

    private Element(String tag, SequencedMap<String, String> attributes, List<Html> children) {
        this.tag = tag;
        this.attributes = attributes;
        this.children = children;
    }

    private static Element tag(String name) {
        return new Element(name, new LinkedHashMap<>(), List.of());
    }

    public Element with(Attribute attribute, String value) {
        return with(attribute.written(), value);
    }

    /// An attribute that is there or is not.
    public Element with(Attribute attribute) {
        return with(attribute, "");
    }

    public Element classed(String name) {
        return with(Attribute.CLASS, name);
    }

    public Element id(String id) {
        return with(Attribute.ID, id);
    }

    /// Where it leads, what it loads or where it sends its form.
    public Element to(Address address) {
        return with(switch (tag) {
            case "script" -> "src";
            case "form" -> "action";
            case "blockquote" -> "cite";
            default -> "href";
        }, address.toString());
    }

    public Element of(Html... inside) {
        return of(Arrays.asList(inside));
    }

    public Element of(String text) {
        return of(List.of(new Text(text)));
    }

    /// @throws IllegalArgumentException for an element that never has anything in it
    public Element of(List<? extends Html> inside) {
        if (isVoid() || tag.equals("script")) {
            throw new IllegalArgumentException("'%s' has nothing in it".formatted(tag));
        }
        return new Element(tag, attributes, List.copyOf(inside));
    }

    private Element with(String name, String value) {
        var more = new LinkedHashMap<>(attributes);
        more.put(name, value);
        return new Element(tag, more, children);
    }

    boolean isVoid() {
        return VOID.contains(tag);
    }

    String tag() {
        return tag;
    }

    SequencedMap<String, String> attributes() {
        return attributes;
    }

    List<Html> children() {
        return children;
    }
}
