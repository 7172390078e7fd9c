package quoth.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Types commands, in this process: with the real configuration, a personal folder and an archive of the test's
/// own, and nobody at the terminal.
final class Shell {

    static final Path HOME = Path.of("").toAbsolutePath();

    private final Path folder;

    /// @param folder for the archive and the personal files
    Shell(Path folder) {
        this.folder = folder;
    }

    /// What a command came to.
    record Ran(int code, String out, String err) {}

    Path archive() {
        return folder.resolve("archive");
    }

    /// Runs a command as it is.
    Ran run(String... arguments) {
        return run(Map.of(), arguments);
    }

    Ran run(Map<String, String> variables, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var environment = environment(variables, out, err);
        int code = QuothCommand.in(environment).execute(arguments);
        environment.out().flush();
        environment.err().flush();
        return new Ran(code, out.toString(), err.toString());
    }

    /// Runs a command on this shell's archive.
    Ran onArchive(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--archive");
        all.add(archive().toString());
        return run(all.toArray(String[]::new));
    }

    /// The archive held open by this process, as a server has it.
    Wiring wiring() {
        var settings = Settings.of(Map.of(), variables(Map.of()), folder.resolve("quoth.yaml"), HOME);
        return Wiring.open(archive(), settings, InstantSource.system());
    }

    private Environment environment(Map<String, String> more, StringWriter out, StringWriter err) {
        return new Environment(variables(more), HOME, new PrintWriter(out), new PrintWriter(err), false,
                InstantSource.system());
    }

    private Map<String, String> variables(Map<String, String> more) {
        var all = new java.util.HashMap<String, String>(more);
        all.put("HOME", folder.toString());
        return all;
    }
}
