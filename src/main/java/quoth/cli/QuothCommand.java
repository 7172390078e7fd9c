package quoth.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The command line as a whole.
@Command(name = "quoth", version = "quoth 0.1.0", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", description = "A full-text archive of statements: who said what, when, and from which country.", footerHeading = "%nFirst steps:%n", footer = {
        "  bin/quoth demo                            a sample archive in your browser",
        "  bin/quoth serve --ingest ~/Documents      the same with a folder of your own",
        "  bin/quoth search 'grain deal' --country UA",
        "",
        "Exit codes: 0 good, 1 failed, 2 wrong usage, 3 finished with some files not",
        "indexed. 'bin/quoth COMMAND --help' tells the rest."})
final class QuothCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    private QuothCommand() {}

    /// Without a command: which there are.
    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec, "picocli fills it in").commandLine();
        line.usage(line.getErr());
        return ExitCode.USAGE.number();
    }

    static CommandLine in(Environment environment) {
        var line = new CommandLine(new QuothCommand());
        line.addSubcommand(new DemoCommand(environment));
        line.addSubcommand(new ServeCommand(environment));
        line.addSubcommand(new IngestCommand(environment));
        line.addSubcommand(new SearchCommand(environment));
        line.addSubcommand(new ExtractCommand(environment));
        line.addSubcommand(new StatusCommand(environment));
        line.addSubcommand(new VerifyCommand(environment));
        line.addSubcommand(new RepairCommand(environment));
        line.addSubcommand(new RebuildCommand(environment));
        line.addSubcommand(new BackupCommand(environment));
        line.addSubcommand(new DeleteCommand(environment));
        line.addSubcommand(new KeysCommand(environment));
        line.addSubcommand(new CorrectCommand(environment));
        line.addSubcommand(new CorrectionsCommand(environment));
        line.addSubcommand(new UndoCommand(environment));
        line.addSubcommand(new MergeCommand(environment));
        line.addSubcommand(new SplitCommand(environment));
        line.addSubcommand(new SampleCommand(environment,
                () -> new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))));
        line.addSubcommand(new ConfigCommand(environment));
        line.addSubcommand(new EvaluateCommand(environment));
        line.addSubcommand(new TrainCommand(environment));
        line.getSubcommands().values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true)
                        .version(line.getCommandSpec().version()));
        line.setOut(environment.out());
        line.setErr(environment.err());
        var errors = new SpokenErrors(environment);
        line.setExecutionExceptionHandler(errors);
        line.setParameterExceptionHandler(errors);
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }
}
