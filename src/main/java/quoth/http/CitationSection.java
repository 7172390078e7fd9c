package quoth.http;

import java.util.ArrayList;
import java.util.List;
import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Element;
import quoth.http.html.Html;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.DD;
import static quoth.http.html.Element.DL;
import static quoth.http.html.Element.DT;
import static quoth.http.html.Element.P;

/// How to cite a statement: a line in each style, to copy, and files for programs that keep literature.
final class CitationSection {

    private CitationSection() {}

    static Element of(Citation citation) {
        var plain = PlainCitation.of(citation);
        var styles = new ArrayList<Html>();
        style(styles, Words.ADDRESS, citation.address());
        style(styles, "APA", plain.apa());
        style(styles, "Chicago", plain.chicago());
        style(styles, "MLA", plain.mla());
        return StatementArticle.section("cite", Words.CITE, DL.classed("citations").of(styles),
                P.classed("forms").of(files(citation)));
    }

    private static void style(List<Html> styles, String name, String text) {
        styles.add(DT.of(name));
        styles.add(DD.of(P.classed("citation").with(Attribute.DIR, "auto").of(text)));
    }

    private static Html files(Citation citation) {
        var links = new ArrayList<Html>();
        links.add(Html.text(Words.AS_FILE));
        for (var format : CitationFormat.values()) {
            links.add(A.to(Address.of("api", "v1", "statements", citation.id() + format.extension()))
                    .with(Attribute.DOWNLOAD).of(name(format)));
            links.add(Html.text(" "));
        }
        return Html.of(links);
    }

    private static String name(CitationFormat format) {
        return switch (format) {
            case BIBTEX -> "BibTeX";
            case RIS -> "RIS";
            case CSL -> "CSL-JSON";
            case JSON_LD -> "JSON-LD";
        };
    }
}
