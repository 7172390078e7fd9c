package quoth.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.quotation.Evaluation;
import quoth.quotation.GoldSet;

/// Measures how well statements are found.
@Command(name = "evaluate", description = "Measures who-said-what against texts in which it is marked by hand.", footer = {
        "",
        "Without a folder: the gold sets of corpus/gold. P: how much of what is found is",
        "right. R: how much of what is there is found. speaker: how often the mention is",
        "right where the words are. end to end: F1 of words and mention together.",
        "Intervals: 95 %%, from draws of as many texts. confidence: what statements claim",
        "of themselves beside how often words and mention are right."})
final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "GOLD_FOLDER", arity = "0..*", description = "Folders with docs.jsonl, gold.jsonl and text/.")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(names = "--errors", description = "List what was missed, cut wrongly, given to a wrong speaker, country, name or date, or found where nothing is.")
    private boolean errors;

    @Option(names = "--rules", description = "List how often each rule is right, and the confidence that follows.")
    private boolean rules;

    private final Environment environment;

    EvaluateCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var sets = (folders.isEmpty() ? shipped() : folders).stream().map(GoldSet::read).toList();
        var run = new GoldRun(common.settings(environment).path(Setting.INDEX_CONFIG));
        var evaluations = sets.stream().map(run::evaluate).toList();
        if (json) {
            environment.out().println(new EvaluationJson(errors).of(sets, evaluations));
        } else {
            print(sets, evaluations);
        }
        environment.out().flush();
        return ExitCode.GOOD.number();
    }

    private void print(List<GoldSet> sets, List<Evaluation> evaluations) {
        var table = new EvaluationTable(environment.out());
        evaluations.forEach(table::print);
        var confidence = new ConfidenceTable(environment.out());
        confidence.print(evaluations);
        if (rules) {
            confidence.printRules(evaluations);
        }
        if (errors) {
            for (int i = 0; i < sets.size(); i++) {
                new MistakeList(environment.out()).print(sets.get(i), evaluations.get(i).mistakes());
            }
        }
    }

    private List<Path> shipped() {
        var gold = environment.home().resolve("corpus").resolve("gold");
        return List.of(gold.resolve("gum-news-en"), gold.resolve("own"));
    }
}
