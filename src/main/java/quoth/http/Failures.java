package quoth.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quoth.QuothException;
import quoth.Sha256;

/// Turns failures into problems and writes them out. Each gets an instance of its own; where the fault is ours the
/// log has it with the cause, which the answer does not show.
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final InstantSource clock;
    private final Layout layout;

    Failures(InstantSource clock, Layout layout) {
        this.clock = clock;
        this.layout = layout;
    }

    static Problem noSuchPath(String path) {
        return Problem.plain("not-found", "There is no such thing", 404,
                "nothing is served at '%s'; /openapi.json lists what is".formatted(path));
    }

    static Problem otherMethod(String method, Set<String> allowed) {
        return Problem.plain("other-method", "This cannot be done here", 405,
                "method '%s' does nothing here; expected one of %s".formatted(method,
                        String.join(", ", allowed)));
    }

    Problem problem(QuothException e, Request request) {
        var problem = Problem.of(e);
        return problem.status() == 500 ? unexpected(e, request) : problem;
    }

    Problem unexpected(Throwable e, Request request) {
        var problem = Problem.internal().withInstance(instance(request));
        LOG.error("{} {} {}", problem.instance().orElseThrow(), request.getMethod(),
                request.getHttpURI().getPath(), e);
        return problem;
    }

    void write(Problem problem, Request request, Response response, Callback callback) {
        var named = problem.instance().isPresent() ? problem : problem.withInstance(instance(request));
        boolean page = isForReading(request);
        var body = (page ? page(named, request) : Json.text(named)).getBytes(StandardCharsets.UTF_8);
        SecurityHeaders.put(response);
        response.setStatus(named.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE,
                page ? "text/html; charset=utf-8" : "application/problem+json");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    /// Whether a browser asks in order to show the answer to somebody. The API speaks JSON to everybody.
    private static boolean isForReading(Request request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeader.ACCEPT)).orElse("")
                .contains("text/html")
                && !path(request).startsWith("/api/");
    }

    private String page(Problem problem, Request request) {
        return layout.markup(ProblemPage.of(problem, path(request)), "");
    }

    private static String path(Request request) {
        return Optional.ofNullable(request.getHttpURI().getDecodedPath()).orElse("/");
    }

    /// A name for this failure, without the query: what people look for is nobody else's business.
    private String instance(Request request) {
        var seen = clock.instant() + " " + request.getMethod() + " " + request.getHttpURI().getPathQuery();
        return "urn:quoth:failure:" + Sha256.ofText(seen).hex().substring(0, 16);
    }
}
