package quoth.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "backup", description = "Copies the archive as it is now into a folder, while it is worked with.", footer = {
        "",
        "The copy holds whatever was acknowledged when the copying began, and is an",
        "archive by itself: put it anywhere, and name it with --archive. Its index is made",
        "anew from the texts when it is first opened. A copy that did not come to its end",
        "is called FOLDER.growing, and can be removed."})
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "FOLDER", description = "Where to; a folder that is not there yet.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Print the API's answer as it is.")
    private boolean json;

    private final Environment environment;

    BackupCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (var door = Door.toExisting(common.settings(environment), environment)) {
            return new UpkeepRun(environment, json).of(door,
                    Map.of("task", "backup", "folder", folder.toAbsolutePath().normalize().toString()))
                    .number();
        }
    }
}
