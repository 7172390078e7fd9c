package quoth.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import quoth.QuothException;
import quoth.archive.ArchiveFolder;
import quoth.archive.ServerTicket;
import quoth.http.HttpServer;
import quoth.http.HttpSettings;

import static quoth.QuothException.Kind.BAD_REQUEST;

/// The way a command reaches an archive: through the server that holds it, else through one of its own that
/// nobody else knows. So every command goes the way that the page goes, and answers the same.
///
/// Asked to end, a command with a server of its own stops what it takes in once the files in hand are finished,
/// tells how far it came, and closes the archive.
final class Door implements AutoCloseable {

    private static final Duration LAST_WORDS = Duration.ofSeconds(10);

    private final Api api;
    private final boolean own;
    private final Runnable closing;

    private Door(Api api, boolean own, Runnable closing) {
        this.api = api;
        this.own = own;
        this.closing = closing;
    }

    /// For a command that only reads, and makes no archive where there is none.
    ///
    /// @throws QuothException `BAD_REQUEST` when there is none
    static Door toExisting(Settings settings, Environment environment) {
        var archive = settings.path(Setting.ARCHIVE);
        if (!ArchiveFolder.isArchive(archive)) {
            throw new QuothException(BAD_REQUEST,
                    "archive is '%s', which holds no archive; expected one made by ingest or serve%s"
                            .formatted(archive, sample(environment)));
        }
        return to(settings, environment);
    }

    /// Whoever has only run `demo` so far means its archive.
    private static String sample(Environment environment) {
        var sample = Setting.sampleArchive(environment.variables());
        return ArchiveFolder.isArchive(sample) ? ", or the sample's: --archive " + sample : "";
    }

    static Door to(Settings settings, Environment environment) {
        var archive = settings.path(Setting.ARCHIVE);
        return ServerTicket.read(archive)
                .map(ticket -> new Door(new Api(ticket.authority(), ticket.token()), false, () -> {}))
                .orElseGet(() -> own(archive, settings, environment));
    }

    private static Door own(Path archive, Settings settings, Environment environment) {
        var wiring = Wiring.open(archive, settings, environment.clock());
        HttpServer server;
        var local = HttpSettings.local(0);
        var token = ServerTicket.fresh(local.authority(0)).token();
        try {
            server = wiring.serve(local, token);
        } catch (RuntimeException e) {
            wiring.close();
            throw e;
        }
        var closed = new CountDownLatch(1);
        var signal = OnSignal.run(() -> {
            wiring.stopIngests();
            await(closed);
        });
        return new Door(new Api(local.authority(server.port()), token), true, () -> {
            server.close();
            wiring.close();
            closed.countDown();
            signal.close();
        });
    }

    /// Lets the command say its last words and close this door.
    static void await(CountDownLatch closed) {
        try {
            closed.await(LAST_WORDS.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    Api api() {
        return api;
    }

    /// Whether the archive is this command's own while it runs; else another process holds and serves it.
    boolean own() {
        return own;
    }

    @Override
    public void close() {
        api.close();
        closing.run();
    }
}
