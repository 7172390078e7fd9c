package quoth.quotation;

import java.util.List;

/// What came out for one [Selection].
///
/// @param f1       interval of [Counts#f1()]
/// @param endToEnd interval of [Counts#endToEnd()]
public record Figures(Counts counts, Interval f1, Interval endToEnd) {

    static Figures of(List<Counts> texts) {
        var sum = texts.stream().reduce(Counts.NONE, Counts::plus);
        return new Figures(sum, Interval.of(texts, Counts::f1), Interval.of(texts, Counts::endToEnd));
    }
}
