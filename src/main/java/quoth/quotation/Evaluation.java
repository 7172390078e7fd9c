package quoth.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a program finds, held against a gold set.
///
/// Two segments are the same one when, [Trimmed], they share at least 0.8 of the characters that either covers; one
/// to one, the most alike first. Speakers, names, countries and dates are compared on segments that are the same.
///
/// @param set       the gold set's name
/// @param texts     how many it has
/// @param figures   for each selection
/// @param names     who the speaker is, on all speech
/// @param countries the speaker's countries, all of them, on all speech
/// @param dates     when it was said, on all speech; a day of publication that stands in for an unknown date is no
///                  answer, unless it is the right one
/// @param resolution names by sort of mention, and what is right as far as the country
/// @param verdicts  of each text, on each claim about speech that is right or wrong
/// @param mistakes  on speech, in the order of the texts
public record Evaluation(String set, int texts, Map<Selection, Figures> figures, Answers names,
        Answers countries, Answers dates, Resolution resolution, List<List<Verdict>> verdicts,
        List<Mistake> mistakes) {

    public Evaluation {
        verdicts = List.copyOf(verdicts);
        mistakes = List.copyOf(mistakes);
        figures = Collections.unmodifiableMap(new EnumMap<>(figures));
    }

    /// @param found what the program says of each text, by the text's name; none for a text that is not there
    public static Evaluation of(GoldSet gold, Map<String, List<MarkedSegment>> found) {
        var comparisons = new ArrayList<Comparison>();
        for (var text : gold.texts()) {
            comparisons.add(Comparison.of(text, found.getOrDefault(text.name(), List.of())));
        }
        var figures = new EnumMap<Selection, Figures>(Selection.class);
        for (var selection : Selection.values()) {
            figures.put(selection, Figures.of(comparisons.stream().map(c -> c.counts(selection)).toList()));
        }
        return new Evaluation(gold.name(), gold.texts().size(), figures,
                comparisons.stream().map(Comparison::names).reduce(Answers.NONE, Answers::plus),
                comparisons.stream().map(Comparison::countries).reduce(Answers.NONE, Answers::plus),
                comparisons.stream().map(Comparison::dates).reduce(Answers.NONE, Answers::plus),
                Resolution.of(comparisons),
                comparisons.stream().map(Comparison::verdicts).toList(),
                comparisons.stream().flatMap(c -> c.mistakes().stream()).toList());
    }

    /// The verdicts on all texts of several sets, text by text.
    public static List<List<Verdict>> verdictsByText(List<Evaluation> evaluations) {
        return evaluations.stream().flatMap(evaluation -> evaluation.verdicts().stream()).toList();
    }

    /// The verdicts on all texts of several sets.
    public static List<Verdict> verdicts(List<Evaluation> evaluations) {
        return verdictsByText(evaluations).stream().flatMap(List::stream).toList();
    }

    /// The counts of one selection.
    public Counts counts(Selection selection) {
        var of = figures.get(selection);
        return of == null ? Counts.NONE : of.counts();
    }
}
