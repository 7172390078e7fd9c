package quoth.http;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import quoth.TextSpan;
import quoth.http.html.Html;

/// A stretch of text with marks laid over it. The text is cut at every border of a mark, so that marks may nest, cross
/// each other and reach beyond the stretch.
///
/// @param <M> what a mark says besides where it is
final class MarkedText<M> {

    record Mark<M>(TextSpan span, M what) {}

    private final String text;
    private final BiFunction<List<M>, String, Html> show;

    /// @param show makes a piece of the page of the marks that lie over a piece of text, in their order, and the text
    MarkedText(String text, BiFunction<List<M>, String, Html> show) {
        this.text = text;
        this.show = show;
    }

    List<Html> in(TextSpan stretch, List<Mark<M>> marks) {
        var borders = new TreeSet<Integer>(List.of(stretch.begin(), stretch.end()));
        for (var mark : marks) {
            borders.add(inside(mark.span().begin(), stretch));
            borders.add(inside(mark.span().end(), stretch));
        }
        var pieces = new ArrayList<Html>();
        int begin = borders.removeFirst();
        for (int end : borders) {
            var piece = new TextSpan(begin, end);
            var over = marks.stream().filter(m -> m.span().contains(piece)).map(Mark::what).distinct()
                    .toList();
            pieces.add(over.isEmpty() ? Html.text(piece.in(text)) : show.apply(over, piece.in(text)));
            begin = end;
        }
        return pieces;
    }

    private static int inside(int offset, TextSpan stretch) {
        return Math.clamp(offset, stretch.begin(), stretch.end());
    }
}
