package quoth.quotation;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// Where a figure lies in 95 of 100 draws of as many texts, with repetition, from those that were measured: how much
/// it depends on which texts they happened to be.
public record Interval(double low, double high) {

    private static final int DRAWS = 1000;
    private static final long SEED = 20240101;

    static Interval of(List<Counts> texts, ToDoubleFunction<Counts> figure) {
        if (texts.isEmpty()) {
            return new Interval(0, 0);
        }
        var random = new Random(SEED);
        var figures = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            var sum = Counts.NONE;
            for (int i = 0; i < texts.size(); i++) {
                sum = sum.plus(texts.get(random.nextInt(texts.size())));
            }
            figures[draw] = figure.applyAsDouble(sum);
        }
        Arrays.sort(figures);
        return new Interval(figures[DRAWS / 40], figures[DRAWS - 1 - DRAWS / 40]);
    }
}
