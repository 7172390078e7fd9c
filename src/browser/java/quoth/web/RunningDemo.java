package quoth.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// The program as a process of its own, on a free port, with an archive in a folder of the test's.
final class RunningDemo implements AutoCloseable {

    private static final String ADDRESS = "Quoth is at ";

    private final Process process;
    private final String address;

    private RunningDemo(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /// `quoth demo`. Returns when everything is ingested.
    static RunningDemo start(Path archive) throws IOException {
        return start(archive, "demo");
    }

    /// `quoth serve --ingest`, over files of the test's. Returns when they are ingested.
    static RunningDemo serving(Path archive, Path files) throws IOException {
        return start(archive, "serve", "--ingest", files.toString());
    }

    private static RunningDemo start(Path archive, String... command) throws IOException {
        var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                "quoth.cli.Main"));
        line.addAll(List.of(command));
        line.addAll(List.of("--port", "0", "--archive", archive.toString()));
        var process = new ProcessBuilder(line).start();
        var said = new ArrayList<String>();
        var messages = new BufferedReader(process.errorReader(StandardCharsets.UTF_8));
        String address = "";
        for (String told = messages.readLine(); told != null; told = messages.readLine()) {
            said.add(told);
            if (told.startsWith(ADDRESS)) {
                address = told.substring(ADDRESS.length()).strip();
            }
            if (told.contains("Ctrl-C ends it")) {
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
