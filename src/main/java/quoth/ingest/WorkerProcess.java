package quoth.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import quoth.Outcome;
import quoth.QuothException;
import quoth.SourceDocument;
import quoth.parse.BrokenFrameException;
import quoth.parse.Worker;
import quoth.parse.WorkerLink;
import quoth.parse.WorkerMessage;
import quoth.parse.WorkerTask;

/// One worker: a Java process with memory of its own, a temporary folder of its own and nothing else to lose.
///
/// One thread hands it tasks and listens; another one may kill it at any time.
final class WorkerProcess implements AutoCloseable {

    /// What the Java machine exits with when `ExitOnOutOfMemoryError` says so.
    private static final int EXIT_OUT_OF_MEMORY = 3;
    private static final int LAST_SECONDS = 5;
    private static final Duration START = Duration.ofMinutes(2);
    private static final int KIB = 1024;
    /// A worker lives for some hundred files. Compiling for speed would cost it more processor time than all of them
    /// do, so it compiles for a quick start and nothing else.
    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    private final Process process;
    private final Path temporary;
    private final WorkerLimits limits;
    private final WorkerLink link;
    private final WorkerClock clock = new WorkerClock();
    private int files;
    private volatile @Nullable Ended killed;

    /// @param outcome that the file gets which the worker had in hand
    record Ended(Outcome outcome, String reason) {}

    private WorkerProcess(Process process, Path temporary, WorkerLimits limits) {
        this.process = process;
        this.temporary = temporary;
        this.limits = limits;
        this.link = new WorkerLink(process.getInputStream(), process.getOutputStream());
    }

    /// Starts a worker. It is not ready yet: see [#awaitReady].
    static WorkerProcess start(Path indexConfig, WorkerLimits limits) {
        var temporary = TemporaryFolders.make();
        try {
            var builder = new ProcessBuilder(command(indexConfig, temporary, limits))
                    .directory(temporary.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            return new WorkerProcess(builder.start(), temporary, limits);
        } catch (IOException e) {
            TemporaryFolders.remove(temporary);
            throw new QuothException(QuothException.Kind.UNAVAILABLE,
                    "no process to parse in can be started: " + e.getMessage(), e);
        }
    }

    private static List<String> command(Path indexConfig, Path temporary, WorkerLimits limits) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx" + limits.heapMegabytes() + "m", "-XX:+UseSerialGC", QUICK,
                "-XX:+ExitOnOutOfMemoryError", "-XX:+DisplayVMOutputToStderr", "-XX:MaxMetaspaceSize=128m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:MaxDirectMemorySize=32m", "-XX:-UsePerfData", "-XX:+DisableAttachMechanism",
                "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null", "-Xlog:disable",
                "-Djava.io.tmpdir=" + temporary, "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
                "-Djdk.serialFilter=!*"));
        Optional.ofNullable(System.getProperty("quoth.worker.cache"))
                .ifPresent(cache -> command.add("-XX:AOTCache=" + cache));
        command.addAll(
                List.of("-cp", classPath(), Worker.class.getName(), indexConfig.toAbsolutePath().toString(),
                        Long.toString(ProcessHandle.current().pid())));
        return command;
    }

    /// The worker runs in a folder of its own, so what is relative here has to be made absolute.
    private static String classPath() {
        var parts = new ArrayList<String>();
        for (var part : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            parts.add(Path.of(part).toAbsolutePath().toString());
        }
        return String.join(java.io.File.pathSeparator, parts);
    }

    /// Waits until the worker can take a task.
    ///
    /// @param parser version that its parser must have
    /// @throws QuothException `UNAVAILABLE` when it ends before, or reads another configuration
    void awaitReady(String parser, SourceDocument nothing) {
        clock.begin(START, START);
        try {
            var said = next(nothing);
            if (!(said.orElse(null) instanceof WorkerMessage.Ready ready)) {
                throw new QuothException(QuothException.Kind.UNAVAILABLE,
                        "a process to parse in ended before it was ready, with exit code %d"
                                .formatted(exit()));
            }
            if (!ready.version().equals(parser)) {
                throw new QuothException(QuothException.Kind.UNAVAILABLE,
                        "index-config has changed since the program was started; start it again");
            }
        } catch (IOException | BrokenFrameException e) {
            throw new QuothException(QuothException.Kind.UNAVAILABLE,
                    "a process to parse in does not speak: " + e.getMessage(), e);
        } finally {
            clock.end();
        }
    }

    /// Has the worker begin; then [#next] tells what it finds.
    void begin(WorkerTask task) throws IOException {
        files++;
        clock.begin(limits.task(), limits.stall());
        link.send(task);
    }

    /// Waits for what the worker says next; nothing when it has ended. Only this wait counts as the worker's time.
    Optional<WorkerMessage> next(SourceDocument source) throws IOException {
        clock.waits();
        try {
            var message = link.next(source);
            message.ifPresent(clock::heard);
            return message;
        } finally {
            clock.rests();
        }
    }

    /// The task is over.
    void finished() {
        clock.end();
    }

    /// Whether it can take another file.
    boolean fresh() {
        return process.isAlive() && killed == null && files < limits.files();
    }

    /// Kills it when it takes too long or too much. For any thread.
    void hold() {
        var late = clock.overdue();
        if (late.isPresent()) {
            kill(new Ended(Outcome.TIMEOUT, late.get()));
            return;
        }
        long memory = memoryKilobytes();
        if (memory > (long) limits.memoryMegabytes() * KIB) {
            kill(new Ended(Outcome.OUT_OF_MEMORY, "parsing took %d MB of memory; at most %d MB are given"
                    .formatted(memory / KIB, limits.memoryMegabytes())));
        }
    }

    void kill(Ended why) {
        if (killed == null) {
            killed = why;
        }
        process.destroyForcibly();
    }

    /// Waits for its end; why it has ended, whatever befalls it afterwards.
    Ended ended() {
        int code = exit();
        var reason = killed;
        if (reason == null) {
            reason = ended(code);
            killed = reason;
        }
        return reason;
    }

    private Ended ended(int code) {
        if (code == EXIT_OUT_OF_MEMORY) {
            return new Ended(Outcome.OUT_OF_MEMORY,
                    "parsing took more than %d MB of memory".formatted(limits.heapMegabytes()));
        }
        return new Ended(Outcome.CRASH, code > 128
                ? "parsing was killed by signal %d".formatted(code - 128)
                : "parsing broke down with exit code %d".formatted(code));
    }

    long pid() {
        return process.pid();
    }

    /// Of the whole process, as the system counts it; 0 where it does not tell.
    private long memoryKilobytes() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:")).findFirst()
                    .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElse(0L);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    private int exit() {
        try {
            if (!process.waitFor(LAST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /// Ends it and removes its folder.
    @Override
    public void close() {
        process.destroyForcibly();
        exit();
        TemporaryFolders.remove(temporary);
    }
}
