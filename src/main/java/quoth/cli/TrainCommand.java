package quoth.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.syntax.Trainer;

/// Makes the syntax model again.
@Command(name = "train", description = "Trains the model that reads English grammar on a folder of treebanks.", footer = {
        "",
        "For those who work on Quoth itself: its model is shipped. The same treebanks",
        "give the same model, byte for byte; the shipped one is made of the files that",
        "match the default of --treebanks. It takes some ten minutes and 4 GB of memory."})
final class TrainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TREEBANKS", description = "A folder of CoNLL-U files, plain or compressed (.xz).")
    private Path folder = Path.of(".");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the model.")
    private Path out = Path.of("en.model");

    @Option(names = "--treebanks", paramLabel = "GLOB", description = "Which files of the folder to learn from (default: ${DEFAULT-VALUE}).")
    private String treebanks = Trainer.DEFAULT_TREEBANKS;

    private final Environment environment;

    TrainCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var trainer = new Trainer(Trainer.Settings.standard(), environment::say);
        var report = trainer.train(Trainer.treebanks(folder, treebanks), out);
        environment.out().printf("sentences    %d%ntokens       %d%nfingerprint  %s%nheld out     %s%n",
                report.sentences(), report.tokens(), report.fingerprint(), report.heldOut());
        environment.out().flush();
        return ExitCode.GOOD.number();
    }
}
