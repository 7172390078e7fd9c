package quoth.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Element;
import quoth.http.html.Html;
import quoth.search.Facet;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.CAPTION;
import static quoth.http.html.Element.DETAILS;
import static quoth.http.html.Element.FIGCAPTION;
import static quoth.http.html.Element.FIGURE;
import static quoth.http.html.Element.RECT;
import static quoth.http.html.Element.SPAN;
import static quoth.http.html.Element.SUMMARY;
import static quoth.http.html.Element.SVG;
import static quoth.http.html.Element.TABLE;
import static quoth.http.html.Element.TBODY;
import static quoth.http.html.Element.TD;
import static quoth.http.html.Element.TH;
import static quoth.http.html.Element.THEAD;
import static quoth.http.html.Element.TITLE;
import static quoth.http.html.Element.TR;

/// Statements by year as bars, each of which leads to its statements, with the same as a table behind.
final class YearBars {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 76;
    private static final int LONGEST = 400;

    private final Facet.OfDates dates;
    private final Address all;

    /// @param all where the statements of all years are
    YearBars(Facet.OfDates dates, Address all) {
        this.dates = dates;
        this.all = all;
    }

    Element figure() {
        return FIGURE.classed("timeline").with(Attribute.ARIA_LABEL, Words.BY_YEAR).of(
                years() > 1 && years() <= LONGEST ? chart() : Html.NOTHING,
                FIGCAPTION.of(SPAN.of(Integer.toString(first())), SPAN.of(note()),
                        SPAN.of(Integer.toString(last()))),
                DETAILS.of(SUMMARY.of(Words.AS_TABLE), table()));
    }

    private Element chart() {
        Map<Integer, Long> counts = dates.bars().stream()
                .collect(Collectors.toMap(bar -> Integer.parseInt(bar.value()), Facet.Bar::count));
        long most = dates.bars().stream().mapToLong(Facet.Bar::count).max().orElse(1);
        double step = (double) WIDTH / years();
        var columns = new ArrayList<Html>();
        for (int year = first(); year <= last(); year++) {
            long count = counts.getOrDefault(year, 0L);
            if (count > 0) {
                columns.add(column(year, count, (year - first()) * step, step, most));
            }
        }
        return SVG.with(Attribute.VIEWBOX, "0 0 %d %d".formatted(WIDTH, HEIGHT))
                .with(Attribute.PRESERVEASPECTRATIO, "none").with(Attribute.ROLE, "group")
                .with(Attribute.ARIA_LABEL, Words.BY_YEAR).of(columns);
    }

    private Element column(int year, long count, double x, double step, long most) {
        double height = Math.max(2, (HEIGHT - 4.0) * count / most);
        var said = year + ": " + Spoken.counted(count, Words.STATEMENT, Words.STATEMENTS);
        return A.classed("column").to(in(year)).with(Attribute.ARIA_LABEL, said).of(TITLE.of(said),
                bar(x, 0, step, HEIGHT).classed("hold"),
                bar(x + step * 0.08, HEIGHT - height, step * 0.84, height));
    }

    private static Element bar(double x, double y, double width, double height) {
        return RECT.with(Attribute.X, number(x)).with(Attribute.Y, number(y))
                .with(Attribute.WIDTH, number(width))
                .with(Attribute.HEIGHT, number(height));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private Address in(int year) {
        return all.with("from", year(year) + "-01-01").with("to", year(year) + "-12-31");
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private Element table() {
        List<Element> rows = dates.bars().stream().map(bar -> TR.of(
                TH.with(Attribute.SCOPE, "row").of(A.to(in(Integer.parseInt(bar.value()))).of(bar.value())),
                TD.classed("number").of(Long.toString(bar.count())))).toList();
        return TABLE.of(CAPTION.classed("unseen").of(Words.BY_YEAR),
                THEAD.of(TR.of(TH.with(Attribute.SCOPE, "col").of(Words.YEAR),
                        TH.classed("number").with(Attribute.SCOPE, "col").of(Words.ITS_STATEMENTS))),
                TBODY.of(rows));
    }

    private String note() {
        var parts = new ArrayList<String>();
        if (dates.coarser() > 0) {
            parts.add(Words.COARSER.formatted(dates.coarser()));
        }
        if (dates.missing() > 0) {
            parts.add(Words.UNDATED.formatted(dates.missing()));
        }
        return String.join(" · ", parts);
    }

    private int first() {
        return Integer.parseInt(dates.bars().getFirst().value());
    }

    private int last() {
        return Integer.parseInt(dates.bars().getLast().value());
    }

    private int years() {
        return last() - first() + 1;
    }
}
