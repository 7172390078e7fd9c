package quoth.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import quoth.quotation.Answers;
import quoth.quotation.Calibration;
import quoth.quotation.Confidences;
import quoth.quotation.Evaluation;
import quoth.quotation.Figures;
import quoth.quotation.GoldSet;
import quoth.quotation.Interval;
import quoth.quotation.MarkedSegment;
import quoth.quotation.Mistake;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// An evaluation for programs; shares are 0 to 1, to four decimals.
final class EvaluationJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final boolean withMistakes;

    EvaluationJson(boolean withMistakes) {
        this.withMistakes = withMistakes;
    }

    String of(List<GoldSet> golds, List<Evaluation> evaluations) {
        var sets = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < golds.size(); i++) {
            var set = of(evaluations.get(i));
            if (withMistakes) {
                set.put("errors", evaluations.get(i).mistakes().stream().map(EvaluationJson::of).toList());
            }
            sets.add(set);
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("sets", sets);
        all.put("confidence", of(Calibration.of(Evaluation.verdicts(evaluations))));
        all.put("confidenceOnUnseen", of(Calibration.onUnseen(Evaluation.verdictsByText(evaluations))));
        all.put("rules", rules(Confidences.fit(Evaluation.verdicts(evaluations))));
        return JSON.writeValueAsString(all);
    }

    private static Map<String, Object> of(Calibration calibration) {
        var values = new LinkedHashMap<String, Object>();
        values.put("claims", calibration.verdicts());
        values.put("brier", share(calibration.brier()));
        values.put("error", share(calibration.error()));
        values.put("bins", calibration.bins().stream().map(bin -> {
            var of = new LinkedHashMap<String, Object>();
            of.put("from", share(bin.from()));
            of.put("claims", bin.verdicts());
            of.put("claimed", share(bin.claimed()));
            of.put("right", share(bin.right()));
            return of;
        }).toList());
        return values;
    }

    private static Map<String, Object> rules(Confidences confidences) {
        var rules = new LinkedHashMap<String, Object>();
        confidences.byRule().forEach((rule, fitted) -> {
            var of = new LinkedHashMap<String, Object>();
            of.put("found", fitted.found());
            of.put("right", fitted.right());
            of.put("confidence", share(fitted.confidence()));
            rules.put(rule, of);
        });
        return rules;
    }

    private static Map<String, Object> of(Mistake mistake) {
        var values = new LinkedHashMap<String, Object>();
        values.put("type", mistake.type().name().toLowerCase(Locale.ROOT));
        values.put("doc", mistake.text());
        mistake.gold().ifPresent(gold -> values.put("gold", of(gold)));
        mistake.found().ifPresent(found -> values.put("found", of(found)));
        return values;
    }

    private static Map<String, Object> of(MarkedSegment segment) {
        var values = new LinkedHashMap<String, Object>();
        values.put("start", segment.span().begin());
        values.put("end", segment.span().end());
        values.put("kind", segment.kind().name().toLowerCase(Locale.ROOT));
        values.put("speaker_text", segment.mention());
        segment.claim().ifPresent(claim -> values.put("rule", claim.rule()));
        return values;
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
