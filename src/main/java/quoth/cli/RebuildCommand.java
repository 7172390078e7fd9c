package quoth.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "rebuild", description = "Finds all statements anew in the texts that are kept, and makes the index anew.", footer = {
        "",
        "After a change of cues, names or rules: 'bin/quoth status' counts the documents",
        "that older rules looked at, and --stale goes through these only. Ids that change",
        "lead on to the new ones, or tell the words as once cited. Searches go on",
        "meanwhile; the index in use serves until the new one is whole.",
        "--originals has every file parsed again too, also those that could not be read",
        "before; what is there stays until it is replaced."})
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--stale", description = "Only documents that older rules looked at, in the index that is there.")
    private boolean stale;

    @Option(names = "--originals", description = "Everything, parsed again from its original.")
    private boolean originals;

    @Option(names = "--json", description = "Print the API's answer as it is.")
    private boolean json;

    private final Environment environment;

    RebuildCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (var door = Door.toExisting(common.settings(environment), environment)) {
            return new UpkeepRun(environment, json)
                    .of(door, Map.of("task", "rebuild", "stale", stale, "originals", originals))
                    .number();
        }
    }
}
