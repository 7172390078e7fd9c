package quoth.cli;

import java.nio.file.Path;
import quoth.archive.ServerTicket;
import quoth.http.HttpServer;
import quoth.http.HttpSettings;

/// The way a command reaches an archive: through the server that holds it, else through one of its own that
/// nobody else knows. So every command goes the way that the page goes, and answers the same.
final class Door implements AutoCloseable {

    private final Api api;
    private final Runnable closing;

    private Door(Api api, Runnable closing) {
        this.api = api;
        this.closing = closing;
    }

    static Door to(Settings settings, Environment environment) {
        var archive = settings.path(Setting.ARCHIVE);
        return ServerTicket.read(archive)
                .map(ticket -> new Door(new Api(ticket.port(), ticket.token()), () -> {}))
                .orElseGet(() -> own(archive, settings, environment));
    }

    private static Door own(Path archive, Settings settings, Environment environment) {
        var wiring = Wiring.open(archive, settings, environment.clock());
        HttpServer server;
        var token = ServerTicket.fresh(0).token();
        try {
            server = wiring.serve(HttpSettings.local(0), token);
        } catch (RuntimeException e) {
            wiring.close();
            throw e;
        }
        return new Door(new Api(server.port(), token), () -> {
            server.close();
            wiring.close();
        });
    }

    Api api() {
        return api;
    }

    @Override
    public void close() {
        api.close();
        closing.run();
    }
}
