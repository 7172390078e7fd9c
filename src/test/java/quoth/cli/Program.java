package quoth.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Quoth as a process of its own, for what only a process can show: signals, permissions, memory. Compiled for a quick
/// start: it never lives long.
final class Program {

    private static final int PATIENCE_SECONDS = 120;

    private Program() {}

    /// @param before what runs the program, such as `env` and its arguments
    /// @param home   personal folder
    static ProcessBuilder of(List<String> before, List<String> options, Path home, String... arguments) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "quoth.cli.Main"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        return builder;
    }

    /// @return the exit code
    static int end(Process process) throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the program did not end within " + PATIENCE_SECONDS + " s");
        }
        return process.exitValue();
    }
}
