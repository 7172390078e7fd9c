package quoth.quotation;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import quoth.Document;
import quoth.Statement;
import quoth.TextSpan;
import quoth.Turn;

/// The stretches of a text that are somebody's own words: turns, and paragraphs with their speaker's name before them.
final class OwnStretches {

    private final TreeMap<Integer, TextSpan> byBegin = new TreeMap<>();

    static OwnStretches of(Document document) {
        var stretches = new OwnStretches();
        document.turns().stream().map(Turn::span).forEach(stretches::add);
        return stretches;
    }

    private void add(TextSpan stretch) {
        byBegin.merge(stretch.begin(), stretch, (one, other) -> one.end() < other.end() ? other : one);
    }

    /// Takes labelled paragraphs in; those that lie in a turn are that turn's, and are not given back.
    List<Found> take(List<Found> labelled) {
        var own = labelled.stream().filter(p -> at(p.begin()).isEmpty() && at(p.end() - 1).isEmpty())
                .toList();
        own.stream().filter(p -> p.kind() == Statement.Kind.TURN)
                .forEach(p -> add(new TextSpan(p.begin(), p.end())));
        return own;
    }

    /// The stretch around an offset.
    Optional<TextSpan> at(int offset) {
        return Optional.ofNullable(byBegin.floorEntry(offset)).map(e -> e.getValue())
                .filter(s -> offset < s.end());
    }
}
