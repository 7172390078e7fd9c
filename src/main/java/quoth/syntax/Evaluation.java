package quoth.syntax;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/// Holds a model against treebanks: on the treebank's own tokens, with the model's own tags.
public final class Evaluation {
    private int tokens;
    private int tags;
    private int heads;
    private int arcs;
    private int words;
    private int wordHeads;
    private int wordArcs;
    private final SortedMap<String, Counts> byLabel = new TreeMap<>();

    private static final class Counts {
        int gold;
        int heads;
        int found;
        int right;
    }

    /// Parts in percent.
    ///
    /// @param tokens        how many were looked at
    /// @param tags          right tags
    /// @param unlabelled    right heads (UAS)
    /// @param labelled      right heads with the right label (LAS)
    /// @param wordsUnlabelled UAS without punctuation
    /// @param wordsLabelled   LAS without punctuation
    /// @param byLabel       by the treebank's label
    public record Scores(int tokens, double tags, double unlabelled, double labelled, double wordsUnlabelled,
            double wordsLabelled, SortedMap<String, LabelScores> byLabel) {
        /// The scores in one line.
        @Override
        public String toString() {
            return String.format(Locale.ROOT,
                    "%d tokens: tags %.2f, UAS %.2f, LAS %.2f; without punctuation UAS %.2f, LAS %.2f",
                    tokens, tags,
                    unlabelled, labelled, wordsUnlabelled, wordsLabelled);
        }
    }

    /// Parts in percent.
    ///
    /// @param gold      how many arcs have the label in the treebank
    /// @param heads     of those: right heads
    /// @param recall    of those: right heads with the label
    /// @param precision of the arcs that the model gave the label: right ones
    public record LabelScores(int gold, double heads, double recall, double precision) {}

    private Evaluation() {}

    /// @param treebank a CoNLL-U file, `.xz` or not, in the labels of the model
    public static Scores of(EnglishSyntax syntax, Path treebank) {
        Evaluation evaluation = new Evaluation();
        Conllu.read(treebank, tree -> evaluation.add(syntax, tree));
        return evaluation.scores();
    }

    static Scores of(EnglishSyntax syntax, List<Conllu.Tree> trees) {
        Evaluation evaluation = new Evaluation();
        trees.forEach(tree -> evaluation.add(syntax, tree));
        return evaluation.scores();
    }

    private void add(EnglishSyntax syntax, Conllu.Tree tree) {
        Parse parse = syntax.parse(sentence(tree.forms()));
        for (int i = 0; i < parse.size(); i++) {
            String label = tree.labels().get(i);
            boolean head = parse.head(i) == tree.heads().get(i);
            boolean arc = head && parse.hasLabel(i, label);
            tokens++;
            tags += parse.tag(i).equals(tree.tags().get(i)) ? 1 : 0;
            heads += head ? 1 : 0;
            arcs += arc ? 1 : 0;
            if (!label.equals("punct")) {
                words++;
                wordHeads += head ? 1 : 0;
                wordArcs += arc ? 1 : 0;
            }
            Counts counts = byLabel.computeIfAbsent(label, key -> new Counts());
            counts.gold++;
            counts.heads += head ? 1 : 0;
            counts.right += arc ? 1 : 0;
            byLabel.computeIfAbsent(parse.label(i), key -> new Counts()).found++;
        }
    }

    private static Sentence sentence(List<String> forms) {
        StringBuilder text = new StringBuilder();
        int[] begins = new int[forms.size()];
        int[] ends = new int[forms.size()];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = text.length();
            ends[i] = text.append(forms.get(i)).length();
            text.append(' ');
        }
        return new Sentence(text.toString(), begins, ends);
    }

    private Scores scores() {
        SortedMap<String, LabelScores> labels = new TreeMap<>();
        byLabel.forEach((label, counts) -> labels.put(label, new LabelScores(counts.gold,
                percent(counts.heads, counts.gold), percent(counts.right, counts.gold),
                percent(counts.right, counts.found))));
        return new Scores(tokens, percent(tags, tokens), percent(heads, tokens), percent(arcs, tokens),
                percent(wordHeads, words), percent(wordArcs, words), labels);
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /// Right arcs of each label, one a line, most frequent first.
    public static List<String> table(Scores scores) {
        List<String> lines = new ArrayList<>();
        scores.byLabel().entrySet().stream()
                .sorted((a, b) -> b.getValue().gold() - a.getValue().gold())
                .forEach(entry -> lines.add(
                        String.format(Locale.ROOT, "%-12s %6d  head %5.1f  recall %5.1f  precision %5.1f",
                                entry.getKey(), entry.getValue().gold(), entry.getValue().heads(),
                                entry.getValue().recall(),
                                entry.getValue().precision())));
        return lines;
    }
}
