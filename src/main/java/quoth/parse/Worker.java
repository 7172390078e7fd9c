package quoth.parse;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import quoth.gazetteer.Gazetteer;

/// A process that parses: tasks come in by stdin, one at a time, what is found goes out by stdout. It ends when
/// stdin does or when its parent is gone, and takes its temporary folder with it. Nothing that a file does to it
/// reaches further than its own memory and that folder.
public final class Worker {

    private static final long STACK_BYTES = 8L << 20;
    private static final int LOOK_MILLIS = 1_000;
    private static final int BROKEN = 1;

    private final Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    private final SynchronousQueue<WorkerTask> tasks = new SynchronousQueue<>();
    private final FrameSink sink;
    private final Parser parser;

    private Worker(FrameSink sink, Parser parser) {
        this.sink = sink;
        this.parser = parser;
    }

    /// @param arguments the folder `index-config`, and the parent's process id
    public static void main(String[] arguments) {
        // what a library prints must not get between the frames
        var silence = new PrintStream(OutputStream.nullOutputStream());
        System.setOut(silence);
        System.setErr(silence);
        var config = Path.of(arguments[0]);
        var parser = Parser.load(config, Gazetteer.load(config));
        parser.warm();
        var sink = new FrameSink(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        var worker = new Worker(sink, parser);
        worker.watch("parent", () -> worker.endWith(Long.parseLong(arguments[1])));
        worker.watch("progress", sink::tellProgress);
        start("tasks", worker::listen);
        sink.ready(parser.version());
        new Thread(null, worker::work, "parse", STACK_BYTES).start();
    }

    /// Reads tasks even while one is worked on, so that the end of the parent is noticed at once.
    private void listen() {
        try (var in = new DataInputStream(new FileInputStream(FileDescriptor.in))) {
            for (var task = WorkerLink.task(in); task.isPresent(); task = WorkerLink.task(in)) {
                tasks.put(task.get());
            }
        } catch (IOException | InterruptedException e) {
            // as good as the end
        }
        end();
    }

    private void work() {
        try {
            while (true) {
                var task = tasks.take();
                var report = parser.parse(task.source(), task.bytes(), task.room(), sink);
                Leftovers.sweep(temporary);
                sink.report(report);
            }
        } catch (InterruptedException | UncheckedIOException e) {
            end();
        } catch (Throwable e) {
            // at once: a worker that says nothing would be waited for
            Leftovers.remove(temporary);
            Runtime.getRuntime().halt(BROKEN);
        }
    }

    private void endWith(long parent) {
        if (Optional.of(ProcessHandle.current()).flatMap(ProcessHandle::parent).map(ProcessHandle::pid)
                .filter(pid -> pid == parent).isEmpty()) {
            end();
        }
    }

    private void end() {
        Leftovers.remove(temporary);
        Runtime.getRuntime().halt(0);
    }

    private void watch(String name, Runnable look) {
        start(name, () -> {
            try {
                while (true) {
                    Thread.sleep(LOOK_MILLIS);
                    look.run();
                }
            } catch (InterruptedException | UncheckedIOException e) {
                end();
            }
        });
    }

    private static void start(String name, Runnable work) {
        Thread.ofPlatform().daemon().name(name).start(work);
    }
}
