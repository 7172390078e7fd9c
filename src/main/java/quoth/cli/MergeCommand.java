package quoth.cli;

import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import quoth.QuothException;

@Command(name = "merge", description = "Makes two speakers one: whatever the first said, the second said.", footer = {
        "",
        "It holds for what is taken in later too. The rules never guess this; 'quoth undo NUMBER' takes it back.",
        "",
        "  quoth merge sergey-lavrov~RU Q58217 --why 'the foreign minister, by another register'"})
final class MergeCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WhoOptions who = new WhoOptions();

    @Parameters(index = "0", paramLabel = "FROM", description = "Id of the speaker that is given up.")
    private String from = "";

    @Parameters(index = "1", paramLabel = "INTO", description = "Id or name of the one who stays.")
    private String into = "";

    private final Environment environment;

    MergeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var body = new LinkedHashMap<String, Object>();
        body.put("into", into);
        who.into(body, environment);
        try (var door = Door.toExisting(common.settings(environment), environment)) {
            var made = door.api().post("/speakers/" + Api.part(from) + "/merge", body);
            environment.out().println(CorrectionsCommand.line(made));
        } catch (QuothException e) {
            throw WhoOptions.told(e);
        }
        environment.out().flush();
        return ExitCode.GOOD.number();
    }
}
