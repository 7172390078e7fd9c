package opensearch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Loads statements, as Quoth exports them, into a fresh index: one document each, all fields that Quoth has of a
/// statement, the whole line as what is stored. Quoth indexes more from the same records: each document's whole text,
/// and the same without its statements.
///
/// Bodies of about five megabytes lie ready on disk before the clock starts; as many clients as there are cores send
/// them. The clock stops when all can be searched and is on disk.
///
/// Arguments: the node's address, the settings and mappings, the export, a folder for the bodies.
final class Bulk {

    private static final int BODY = 5_000_000;

    private final Http node;

    private Bulk(Http node) {
        this.node = node;
    }

    public static void main(String[] arguments) throws Exception {
        var bulk = new Bulk(Http.at(arguments[0]));
        bulk.node.send("PUT", "/statements", "application/json", Files.readAllBytes(Path.of(arguments[1])));
        var bodies = bodies(Path.of(arguments[2]), Files.createDirectories(Path.of(arguments[3])));
        long begin = System.nanoTime();
        bulk.load(bodies);
        bulk.node.send("POST", "/statements/_refresh", "application/json", new byte[0]);
        bulk.node.send("POST", "/statements/_flush", "application/json", new byte[0]);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long count = Http.json(bulk.node.get("/statements/_count")).get("count").longValue();
        System.out.printf(Locale.ROOT, "%,d statements in %.1f s, %,.0f a second%n", count, seconds, count / seconds);
    }

    private static List<Path> bodies(Path export, Path folder) throws IOException {
        var bodies = new ArrayList<Path>();
        try (var lines = Files.newBufferedReader(export)) {
            for (var line = lines.readLine(); line != null;) {
                var body = folder.resolve(bodies.size() + ".ndjson");
                long written = 0;
                try (var out = new BufferedOutputStream(Files.newOutputStream(body))) {
                    for (; line != null && written < BODY; line = lines.readLine()) {
                        var action = "{\"index\":{\"_id\":\"%s\"}}%n".formatted(id(line)) + line + "\n";
                        var bytes = action.getBytes(StandardCharsets.UTF_8);
                        out.write(bytes);
                        written += bytes.length;
                    }
                }
                bodies.add(body);
            }
        }
        return bodies;
    }

    /// Every line begins with its statement's id.
    private static String id(String line) {
        int begin = "{\"id\":\"".length();
        return line.substring(begin, line.indexOf('"', begin));
    }

    private void load(List<Path> bodies) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        int clients = Runtime.getRuntime().availableProcessors();
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var sending = new ArrayList<Callable<Void>>();
            for (int i = 0; i < clients; i++) {
                sending.add(() -> {
                    for (int at = next.getAndIncrement(); at < bodies.size(); at = next.getAndIncrement()) {
                        send(bodies.get(at));
                    }
                    return null;
                });
            }
            for (var sent : pool.invokeAll(sending)) {
                sent.get();
            }
        }
    }

    private void send(Path body) throws IOException, InterruptedException {
        var answer = node.send("POST", "/statements/_bulk?filter_path=errors", "application/x-ndjson",
                Files.readAllBytes(body));
        if (Http.json(answer).get("errors").booleanValue()) {
            throw new IOException("%s: some statements were refused".formatted(body));
        }
    }
}
