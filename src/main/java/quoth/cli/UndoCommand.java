package quoth.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import quoth.QuothException;

@Command(name = "undo", description = "Takes a correction back; it stays in the history.", footer = {"",
        "'quoth corrections' lists them with their numbers."})
final class UndoCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WhoOptions who = new WhoOptions();

    @Parameters(paramLabel = "NUMBER", description = "The correction's number.")
    private long number;

    private final Environment environment;

    UndoCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var body = new LinkedHashMap<String, Object>();
        who.into(body, environment);
        try (var door = Door.toExisting(common.settings(environment), environment)) {
            var undone = door.api().post("/corrections/" + number + "/undo", body);
            environment.out().println("taken back: " + CorrectionsCommand.line(undone));
        } catch (QuothException e) {
            throw WhoOptions.told(e);
        }
        environment.out().flush();
        return ExitCode.GOOD.number();
    }
}
