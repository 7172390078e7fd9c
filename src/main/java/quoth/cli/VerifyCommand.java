package quoth.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "verify", description = "Looks at everything the archive holds, and tells what is not as it should be.", footer = {
        "",
        "Every original is held against its hash; every text, page of the catalogue and",
        "file of the index against its checksum; every row of the ledger against the",
        "chain; and every file against the catalogue. Nothing is changed, and searches",
        "go on meanwhile. What is found is named, and the exit code is 1;",
        "'bin/quoth repair' does what can be done."})
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "Print the API's answer as it is.")
    private boolean json;

    private final Environment environment;

    VerifyCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (var door = Door.toExisting(common.settings(environment), environment)) {
            return new UpkeepRun(environment, json).of(door, Map.of("task", "verify")).number();
        }
    }
}
