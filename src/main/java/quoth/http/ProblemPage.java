package quoth.http;

import java.util.ArrayList;
import java.util.List;
import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Html;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.ARTICLE;
import static quoth.http.html.Element.BDI;
import static quoth.http.html.Element.BLOCKQUOTE;
import static quoth.http.html.Element.CODE;
import static quoth.http.html.Element.DIV;
import static quoth.http.html.Element.H1;
import static quoth.http.html.Element.H2;
import static quoth.http.html.Element.LI;
import static quoth.http.html.Element.P;
import static quoth.http.html.Element.UL;

/// What a person reads who came to an address where something is not there, not any more, or wrong: what it is, and the
/// ways on.
final class ProblemPage {

    private static final int LONGEST = 100;

    private ProblemPage() {}

    /// @param path that was asked for
    static Page of(Problem problem, String path) {
        var inside = new ArrayList<Html>();
        inside.add(H1.of(problem.title()));
        inside.add(DIV.classed("problem").of(P.of(sentence(problem.detail()))));
        problem.words().ifPresent(words -> inside
                .add(BLOCKQUOTE.of(P.with(Attribute.DIR, "auto").of(words))));
        problem.candidates().ifPresent(all -> inside.add(UL.classed("links").of(all.stream()
                .map(c -> LI.of(A.to(Address.of("speaker", c.id())).of(BDI.of(c.name())),
                        Html.text(", " + Spoken.counted(c.statements(), Words.STATEMENT, Words.STATEMENTS))))
                .toList())));
        if (problem.status() == 404 || problem.status() == 410) {
            inside.addAll(waysOn(path));
        }
        problem.instance().ifPresent(instance -> inside
                .add(P.classed("source").of(CODE.of(instance))));
        return Page.of(problem.title(), problem.detail(), Address.of(), ARTICLE.of(inside));
    }

    private static List<Html> waysOn(String path) {
        var last = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        var ways = new ArrayList<Html>();
        if (!last.isEmpty() && last.length() <= LONGEST) {
            ways.add(LI.of(A.to(Address.of().with("q", last)).of("Search for “" + last + "”")));
        }
        ways.add(LI.of(A.to(Address.of()).of(Words.NEWEST)));
        ways.add(LI.of(Html.text(Words.LASTING), CODE.of("/s/s-erdy38bkcf3eg15z"),
                Html.text(Words.A_STATEMENT), CODE.of("/d/d-y5mzph5whnyddwae"), Html.text(Words.A_DOCUMENT),
                CODE.of("/speaker/Q9696"),
                Html.text(Words.A_SPEAKER)));
        return List.of(H2.of(Words.WAYS_ON), UL.classed("links").of(ways));
    }

    private static String sentence(String detail) {
        var first = detail.isEmpty() ? detail
                : detail.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + detail.substring(1);
        return first.endsWith(".") ? first : first + ".";
    }
}
