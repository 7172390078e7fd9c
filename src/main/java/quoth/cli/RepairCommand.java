package quoth.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import quoth.archive.ArchiveFolder;
import quoth.archive.ServerTicket;

@Command(name = "repair", description = "Does what can be done about what verify finds.", footer = {
        "",
        "An original comes back from the file it was taken from, a text from its",
        "original, statements from their text, the index from all texts, the catalogue",
        "from its spare copy. What nothing needs or nothing can bring back is moved into",
        "the archive's folder 'quarantine', never away. Ids stay as they are.",
        "",
        "The exit code is 1 when something is lost: then restore a backup, or ingest the",
        "files that are named again."})
final class RepairCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(names = "--json", description = "Print the API's answer as it is.")
    private boolean json;

    private final Environment environment;

    RepairCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var settings = common.settings(environment);
        mend(settings.path(Setting.ARCHIVE));
        try (var door = Door.toExisting(settings, environment)) {
            return new UpkeepRun(environment, json).of(door, Map.of("task", "repair")).number();
        }
    }

    /// What is spoilt in the catalogue keeps the archive from being opened at all.
    private void mend(Path archive) {
        if (ArchiveFolder.isArchive(archive) && ServerTicket.read(archive).isEmpty()) {
            ArchiveFolder.mend(archive, environment.clock()).forEach(environment::say);
        }
    }
}
