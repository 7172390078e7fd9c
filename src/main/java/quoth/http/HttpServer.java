package quoth.http;

import java.io.IOException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.VirtualThreadPool;
import quoth.QuothException;
import quoth.archive.Archive;
import quoth.ingest.Ingests;
import quoth.search.Labels;
import quoth.search.Register;
import quoth.search.Schema;

import static quoth.QuothException.Kind.BAD_CONFIG;
import static quoth.QuothException.Kind.IN_USE;
import static quoth.QuothException.Kind.IO;

/// The running server: HTTP/1.1 on one address, each request on a virtual thread of its own.
///
/// From the outside in: requests in flight are let finish at the end, foreign hosts are turned away, every answer
/// gets its safety headers and is compressed, bodies are limited; then the API's routes, then the files of `web/`.
public final class HttpServer implements AutoCloseable {

    /// A query of the longest allowed kind, nine bytes a character, and the rest; an export's answer repeats it twice.
    private static final int HEADER_BYTES = 32 * 1024;
    private static final int ANSWER_HEADER_BYTES = 64 * 1024;
    private static final long BODY_BYTES = 64 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(15);
    private static final Duration LAST_REQUESTS = Duration.ofSeconds(30);
    private static final int REQUESTS_AT_ONCE = 1000;
    private static final int CONNECTIONS = 1000;

    private final Server server;
    private final ServerConnector connector;

    private HttpServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /// Starts serving. The archive and the ingests stay the caller's to close, after the server.
    ///
    /// @param labels what pages call countries and languages
    /// @param register what pages know of speakers
    /// @param token what a command on this machine must show to have files taken in: the archive's ticket has it
    /// @param web   folder of the pages
    /// @throws QuothException `IN_USE` when the port is; `BAD_CONFIG` for a host that is not this machine's
    public static HttpServer start(HttpSettings settings, Archive archive, Ingests ingests, Schema schema,
            Labels labels, Register register, String token, InstantSource clock, Path web) {
        return start(settings, Api.routes(settings, archive, ingests, schema, labels, register, token, clock),
                clock,
                web);
    }

    static HttpServer start(HttpSettings settings, Routes routes, InstantSource clock, Path web) {
        var failures = new Failures(clock, new Layout(settings.publicly()));
        var server = new Server(threads());
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE.toMillis());
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        Pages.addTypes(server.getMimeTypes());
        server.setErrorHandler(new ProblemErrors(failures));
        server.setStopTimeout(LAST_REQUESTS.toMillis());
        var content = new Handler.Sequence(new ApiHandler(routes, failures), new Pages(web, failures));
        server.setHandler(new GracefulHandler(new SecurityHeaders(new HostCheck(settings, failures,
                new OriginCheck(failures, compressed(new BodyLimit(BODY_BYTES, routes), content))))));
        start(server, settings);
        return new HttpServer(server, connector);
    }

    private static QueuedThreadPool threads() {
        var perRequest = new VirtualThreadPool(REQUESTS_AT_ONCE);
        var selectors = new QueuedThreadPool();
        selectors.setName("http");
        selectors.setVirtualThreadsExecutor(perRequest);
        return selectors;
    }

    private static HttpConfiguration configuration() {
        var configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendXPoweredBy(false);
        configuration.setRequestHeaderSize(HEADER_BYTES);
        configuration.setResponseHeaderSize(ANSWER_HEADER_BYTES);
        return configuration;
    }

    private static Handler compressed(Handler.Singleton limit, Handler content) {
        limit.setHandler(content);
        var compression = new CompressionHandler(limit);
        compression.putCompression(new GzipCompression());
        return compression;
    }

    private static void start(Server server, HttpSettings settings) {
        try {
            server.start();
        } catch (IOException | UnresolvedAddressException e) {
            stop(server);
            throw refused(settings, e);
        } catch (Exception e) {
            stop(server);
            throw new IllegalStateException("server on port %d does not start".formatted(settings.port()), e);
        }
    }

    private static QuothException refused(HttpSettings settings, Exception e) {
        if (e.getCause() instanceof BindException || e instanceof BindException) {
            return new QuothException(IN_USE, "port %d on %s is in use; expected a free one, try --port"
                    .formatted(settings.port(), settings.host()), e);
        }
        if (e instanceof UnresolvedAddressException) {
            return new QuothException(BAD_CONFIG,
                    "host is '%s', which has no address; expected one of this machine"
                            .formatted(settings.host()),
                    e);
        }
        return new QuothException(IO, "port %d on %s cannot be listened on: %s"
                .formatted(settings.port(), settings.host(), e.getMessage()), e);
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("server does not stop", e);
        }
    }

    /// The port it listens on.
    public int port() {
        return connector.getLocalPort();
    }

    /// Takes no new requests, lets those in flight finish for half a minute, then stops. Twice is harmless.
    @Override
    public void close() {
        stop(server);
    }
}
