package quoth.http;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import quoth.QuothException;
import quoth.ingest.Upload;

import static quoth.QuothException.Kind.BAD_CONFIG;

/// Where and for whom to serve.
///
/// @param host           address to listen on
/// @param port           0 for any free one
/// @param behindProxy    a proxy in front takes care of TLS and of who may come; without it only loopback addresses
///                       are listened on
/// @param names          host names that requests may ask for besides the loopback ones; a page elsewhere that
///                       points its own name at this machine is turned away
/// @param publicly       for everybody: no write route, no originals, no paths
/// @param searchesAtOnce searches that run at the same time; what comes on top is told to try again
/// @param uploads        how much is taken in one go
public record HttpSettings(String host, int port, boolean behindProxy, Set<String> names, boolean publicly,
        int searchesAtOnce, Upload.Limits uploads) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");

    private static final Set<String> EVERYWHERE = Set.of("0.0.0.0", "::", "[::]");

    public HttpSettings {
        names = Set.copyOf(names);
        if (port < 0 || port > 65535) {
            throw new QuothException(BAD_CONFIG, "port is %d; expected 0 to 65535".formatted(port));
        }
        if (searchesAtOnce < 1) {
            throw new QuothException(BAD_CONFIG,
                    "searches at once is %d; expected 1 or more".formatted(searchesAtOnce));
        }
        if (!behindProxy && !LOOPBACK.contains(host)) {
            throw new QuothException(BAD_CONFIG,
                    "host is '%s', which other machines can reach; expected 127.0.0.1, or a proxy in front and --behind-proxy"
                            .formatted(host));
        }
    }

    /// For this machine's own user.
    public static HttpSettings local(int port) {
        return new HttpSettings("127.0.0.1", port, false, Set.of(), false, 16, Upload.Limits.USUAL);
    }

    public HttpSettings withHost(String other, boolean proxied, Collection<String> served) {
        return new HttpSettings(other, port, proxied, Set.copyOf(served), publicly, searchesAtOnce, uploads);
    }

    public HttpSettings withPublicly(boolean other) {
        return new HttpSettings(host, port, behindProxy, names, other, searchesAtOnce, uploads);
    }

    HttpSettings withUploads(Upload.Limits other) {
        return new HttpSettings(host, port, behindProxy, names, publicly, searchesAtOnce, other);
    }

    /// Where one on this machine reaches a server with these settings, as a URL has it: `127.0.0.1:8080`, `[::1]:8080`.
    ///
    /// @param listening the port it came to listen on
    public String authority(int listening) {
        var name = EVERYWHERE.contains(host) ? "127.0.0.1" : host;
        return (name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name) + ":" + listening;
    }

    /// Whether a request's `Host`, without its port, means this server.
    boolean serves(String name) {
        var folded = name.toLowerCase(Locale.ROOT);
        return LOOPBACK.contains(folded) || folded.equals(host) || folded.equals("[" + host + "]")
                || names.contains(folded);
    }

    /// The names that [#serves] knows, for a message.
    Set<String> served() {
        var all = new TreeSet<>(LOOPBACK);
        all.add(host);
        all.addAll(names);
        return all;
    }
}
