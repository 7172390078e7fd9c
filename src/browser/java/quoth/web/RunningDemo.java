package quoth.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// `quoth demo` as a process of its own, on a free port, with an archive in a folder of the test's.
final class RunningDemo implements AutoCloseable {

    private static final String ADDRESS = "Quoth is at ";

    private final Process process;
    private final String address;

    private RunningDemo(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// Returns when everything is ingested.
    static RunningDemo start(Path archive) throws IOException {
        var process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "quoth.cli.Main", "demo", "--port", "0", "--archive", archive.toString())).start();
        var said = new ArrayList<String>();
        var messages = new BufferedReader(process.errorReader(StandardCharsets.UTF_8));
        String address = "";
        for (String line = messages.readLine(); line != null; line = messages.readLine()) {
            said.add(line);
            if (line.startsWith(ADDRESS)) {
                address = line.substring(ADDRESS.length()).strip();
            }
            if (line.contains("Ctrl-C ends it")) {
                Thread.ofVirtual().start(() -> messages.lines().forEach(rest -> {}));
                return new RunningDemo(process, address);
            }
        }
        throw new IOException("the demo ended before it served; it said " + said);
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
