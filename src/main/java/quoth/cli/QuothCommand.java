package quoth.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line as a whole.
@Command(name = "quoth", version = "quoth 0.1.0", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", description = "A full-text archive of statements: who said what, when, and from which country.", footerHeading = "%nFirst steps:%n", footer = {
        "  bin/quoth demo                            a sample archive in your browser",
        "  bin/quoth serve --ingest ~/Documents      the same with a folder of your own",
        "  bin/quoth search 'grain deal' --country UA",
        "",
        "Exit codes: 0 good, 1 failed, 2 wrong usage, 3 finished with some files not indexed."})
final class QuothCommand {

    private QuothCommand() {}

    static CommandLine in(Environment environment) {
        var line = new CommandLine(new QuothCommand());
        line.addSubcommand(new DemoCommand(environment));
        line.addSubcommand(new ServeCommand(environment));
        line.addSubcommand(new IngestCommand(environment));
        line.addSubcommand(new SearchCommand(environment));
        line.addSubcommand(new ExtractCommand(environment));
        line.addSubcommand(new StatusCommand(environment));
        line.addSubcommand(new ConfigCommand(environment));
        line.addSubcommand(new EvaluateCommand(environment));
        line.addSubcommand(new TrainCommand(environment));
        line.getSubcommands().values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        line.setOut(environment.out());
        line.setErr(environment.err());
        line.setExecutionExceptionHandler(new SpokenErrors(environment));
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }
}
