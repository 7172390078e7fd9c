package quoth.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import quoth.ArchivedDocument;
import quoth.TextSpan;
import quoth.http.html.Attribute;
import quoth.http.html.Element;
import quoth.http.html.Html;

import static quoth.http.html.Element.MARK;
import static quoth.http.html.Element.P;
import static quoth.http.html.Element.SPAN;

/// A document's text in paragraphs, with its pages numbered and its statements marked. A mark says in `data-s` whose
/// statements it is of, and the first of each statement has the statement's id, so that links to it arrive. Takes time
/// in proportion to the text, however many marks there are.
final class DocumentText {

    private static final Pattern GAP = Pattern.compile("\n\\s*\n");

    private final String text;
    private final List<Integer> pageStarts;
    private final List<MarkedText.Mark<String>> marks;
    private final String open;
    private final Set<String> named = new HashSet<>();

    /// @param open id of the statement for which the reader came; empty for none
    DocumentText(ArchivedDocument archived, String open) {
        this.text = archived.document().text();
        this.pageStarts = archived.document().pageStarts();
        this.open = open;
        this.marks = archived.statements().stream()
                .flatMap(s -> s.statement().segments().stream()
                        .map(span -> new MarkedText.Mark<>(span, s.statement().id().value())))
                .sorted(Comparator.comparing(MarkedText.Mark::span)).toList();
    }

    List<Html> paragraphs() {
        var marked = new MarkedText<>(text, this::show);
        var out = new ArrayList<Html>();
        var reaching = new ArrayList<MarkedText.Mark<String>>();
        int next = 0;
        int page = 0;
        for (var block : blocks()) {
            while (next < marks.size() && marks.get(next).span().begin() < block.end()) {
                reaching.add(marks.get(next++));
            }
            reaching.removeIf(mark -> mark.span().end() <= block.begin());
            for (; page < pageStarts.size() && pageStarts.get(page) <= block.begin(); page++) {
                out.addAll(pageNumber(page + 1));
            }
            out.add(P.with(Attribute.DIR, "auto").of(marked.in(block, reaching)));
        }
        return out;
    }

    private List<Element> pageNumber(int number) {
        return pageStarts.size() < 2 ? List.of()
                : List.of(P.classed("page").with(Attribute.DATA_AT, Integer.toString(number))
                        .of(Words.PAGE + number));
    }

    private List<TextSpan> blocks() {
        var blocks = new ArrayList<TextSpan>();
        var gap = GAP.matcher(text);
        int begin = 0;
        while (gap.find()) {
            if (gap.start() > begin) {
                blocks.add(new TextSpan(begin, gap.start()));
            }
            begin = gap.end();
        }
        if (begin < text.length()) {
            blocks.add(new TextSpan(begin, text.length()));
        }
        return blocks;
    }

    private Html show(List<String> statements, String piece) {
        var mark = MARK.classed(statements.contains(open) ? "statement target" : "statement")
                .with(Attribute.DATA_S, String.join(" ", statements));
        var first = statements.stream().filter(named::add).toList();
        var inside = new ArrayList<Html>();
        first.stream().skip(1).forEach(id -> inside.add(SPAN.id(id)));
        inside.add(Html.text(piece));
        return (first.isEmpty() ? mark : mark.id(first.getFirst())).of(inside);
    }
}
