package quoth.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.EtagUtils;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;
import quoth.QuothException;

import static quoth.QuothException.Kind.TOO_LARGE;

/// Takes requests to their routes and writes out what comes back. Leaves paths alone that no route knows, unless
/// they begin like the API's.
final class ApiHandler extends Handler.Abstract {

    private static final String BEARER = "Bearer ";

    private final Routes routes;
    private final Failures failures;

    ApiHandler(Routes routes, Failures failures) {
        this.routes = routes;
        this.failures = failures;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var path = path(request);
        return switch (routes.find(request.getMethod(), path)) {
            case Routes.Match.Found(var route, var variables) -> {
                write(answer(route, variables, request), request, response, callback);
                yield true;
            }
            case Routes.Match.OtherMethods(var allowed) -> {
                write(otherMethods(request, allowed), request, response, callback);
                yield true;
            }
            case Routes.Match.Nothing() -> {
                if (path.startsWith("/api/")) {
                    write(Answer.wrong(Failures.noSuchPath(path)), request, response, callback);
                    yield true;
                }
                yield false;
            }
        };
    }

    private Answer answer(Route route, Map<String, String> variables, Request request) {
        try {
            var query = Optional.ofNullable(request.getHttpURI().getQuery()).orElse("");
            return route.answer(new Call(request.getMethod(), site(request), path(request), variables,
                    Parameters.of(query),
                    accept(request),
                    token(request), fromHere(request),
                    new Call.Content(
                            Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)).orElse(""),
                            Math.max(0, request.getLength())),
                    () -> body(request), () -> Content.Source.asInputStream(request), Optional.empty()));
        } catch (QuothException e) {
            return Answer.wrong(failures.problem(e, request));
        } catch (RuntimeException | StackOverflowError e) {
            return Answer.wrong(failures.unexpected(e, request));
        }
    }

    /// The host was looked at before: it is one by which this server is known.
    private static String site(Request request) {
        boolean secure = request.isSecure()
                || "https".equals(request.getHeaders().get(HttpHeader.X_FORWARDED_PROTO));
        return (secure ? "https://" : "http://") + request.getHttpURI().getAuthority();
    }

    private static String accept(Request request) {
        return String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
    }

    private static String path(Request request) {
        return URIUtil.decodePath(Request.getPathInContext(request));
    }

    private static Answer otherMethods(Request request, Set<String> allowed) {
        return Answer.wrong(Failures.otherMethod(request.getMethod(), allowed), "Allow",
                String.join(", ", allowed));
    }

    private static Optional<String> token(Request request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION))
                .filter(value -> value.startsWith(BEARER))
                .map(value -> value.substring(BEARER.length()).strip());
    }

    /// A proxy's requests come from this machine too, but say for whom.
    private static boolean fromHere(Request request) {
        var headers = request.getHeaders();
        var connection = request.getConnectionMetaData();
        return connection.getRemoteSocketAddress() instanceof InetSocketAddress there
                && connection.getLocalSocketAddress() instanceof InetSocketAddress here
                && (there.getAddress().isLoopbackAddress() || there.getAddress().equals(here.getAddress()))
                && !headers.contains(HttpHeader.FORWARDED) && !headers.contains(HttpHeader.X_FORWARDED_FOR);
    }

    private static String body(Request request) {
        try {
            return Content.Source.asString(request, StandardCharsets.UTF_8);
        } catch (HttpException.RuntimeException e) {
            throw new QuothException(TOO_LARGE, "the body is too large; expected at most 64 kB", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Answer answer, Request request, Response response, Callback callback) {
        switch (answer) {
            case Answer.Whole whole -> write(whole, request, response, callback);
            case Answer.Streamed streamed -> write(streamed, response, callback);
            case Answer.Flowing flowing -> write(flowing, request, response, callback);
            case Answer.Wrong(var problem, var headers) -> {
                headers.forEach(response.getHeaders()::put);
                failures.write(problem, request, response, callback);
            }
        }
    }

    private static void write(Answer.Whole whole, Request request, Response response, Callback callback) {
        var headers = response.getHeaders();
        whole.headers().forEach(headers::put);
        whole.tag().ifPresent(tag -> headers.put(HttpHeader.ETAG, tag));
        if (whole.tag().filter(tag -> known(request, tag)).isPresent()) {
            response.setStatus(304);
            callback.succeeded();
            return;
        }
        response.setStatus(whole.status());
        var body = whole.body().duplicate();
        headers.put(HttpHeader.CONTENT_TYPE, whole.mediaType());
        headers.put(HttpHeader.CONTENT_LENGTH, body.remaining());
        response.write(true, body, callback);
    }

    private static boolean known(Request request, String tag) {
        return request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH).stream()
                .flatMap(values -> Arrays.stream(values.split(",")))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || EtagUtils.matches(tag, known));
    }

    /// What goes wrong before the first byte is told; after it the connection breaks, so that nobody takes a part for
    /// the whole.
    private void write(Answer.Flowing flowing, Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, flowing.mediaType());
        try {
            flowing.writer().write(new ResponseOutgoing(response));
            callback.succeeded();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (response.isCommitted()) {
                callback.failed(e);
                return;
            }
            response.reset();
            var problem = e instanceof QuothException known ? failures.problem(known, request)
                    : failures.unexpected(e, request);
            write(Answer.wrong(problem), request, response, callback);
        }
    }

    private static void write(Answer.Streamed streamed, Response response, Callback callback) {
        var headers = response.getHeaders();
        streamed.headers().forEach(headers::put);
        headers.put(HttpHeader.CONTENT_TYPE, streamed.mediaType());
        headers.put(HttpHeader.CONTENT_LENGTH, streamed.size());
        Content.copy(Content.Source.from(streamed.body().get()), response, callback);
    }
}
