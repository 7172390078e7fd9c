package quoth.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quoth.quotation.Answers;
import quoth.quotation.Evaluation;
import quoth.quotation.Figures;
import quoth.quotation.Interval;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// An evaluation for programs; shares are 0 to 1, to four decimals.
final class EvaluationJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private EvaluationJson() {}

    static String of(List<Evaluation> evaluations) {
        return JSON.writeValueAsString(evaluations.stream().map(EvaluationJson::of).toList());
    }

    private static Map<String, Object> of(Evaluation evaluation) {
        var figures = new LinkedHashMap<String, Object>();
        evaluation.figures()
                .forEach((selection, of) -> figures.put(selection.name().toLowerCase(Locale.ROOT), of(of)));
        var all = new LinkedHashMap<String, Object>();
        all.put("set", evaluation.set());
        all.put("texts", evaluation.texts());
        all.put("figures", figures);
        all.put("names", of(evaluation.names()));
        all.put("countries", of(evaluation.countries()));
        all.put("dates", of(evaluation.dates()));
        var names = new LinkedHashMap<String, Object>();
        evaluation.resolution().names()
                .forEach((sort, of) -> names.put(sort.name().toLowerCase(Locale.ROOT), of(of)));
        all.put("namesBySort", names);
        var reached = new LinkedHashMap<String, Object>();
        evaluation.resolution().endToEnd()
                .forEach((reach, of) -> reached.put(reach.name().toLowerCase(Locale.ROOT), of(of)));
        all.put("endToEndByReach", reached);
        return all;
    }

    private static Map<String, Object> of(Figures figures) {
        var counts = figures.counts();
        var values = new LinkedHashMap<String, Object>();
        values.put("gold", counts.gold());
        values.put("found", counts.found());
        values.put("both", counts.matched());
        values.put("precision", share(counts.precision()));
        values.put("recall", share(counts.recall()));
        values.put("f1", share(counts.f1()));
        values.put("f1Interval", of(figures.f1()));
        values.put("speaker", share(counts.speaker()));
        values.put("endToEnd", share(counts.endToEnd()));
        values.put("endToEndInterval", of(figures.endToEnd()));
        return values;
    }

    private static Map<String, Object> of(Answers answers) {
        var values = new LinkedHashMap<String, Object>();
        values.put("known", answers.known());
        values.put("given", answers.given());
        values.put("right", answers.right());
        values.put("precision", share(answers.precision()));
        values.put("recall", share(answers.recall()));
        return values;
    }

    private static List<Double> of(Interval interval) {
        return List.of(share(interval.low()), share(interval.high()));
    }

    private static double share(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
