package quoth.http;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Turns writing requests away that a page of another site makes its visitor's browser send. A browser says where a
/// request comes from, and a page cannot make it lie; other programs say nothing, and need a key all the same.
final class OriginCheck extends Handler.Wrapper {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final Failures failures;

    OriginCheck(Failures failures, Handler next) {
        super(next);
        this.failures = failures;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (READING.contains(request.getMethod()) || ours(request)) {
            return super.handle(request, response, callback);
        }
        failures.write(Problem.plain("foreign-origin", "Another site asks", 403,
                "the request comes from a page of another site; expected one of this server, or no page at all"),
                request, response, callback);
        return true;
    }

    private static boolean ours(Request request) {
        var headers = request.getHeaders();
        var site = Optional.ofNullable(headers.get("Sec-Fetch-Site"));
        var origin = Optional.ofNullable(headers.get(HttpHeader.ORIGIN));
        var host = Optional.ofNullable(headers.get(HttpHeader.HOST)).orElse("");
        return site.filter(s -> !OURS.contains(s)).isEmpty()
                && origin.filter(o -> !authority(o).equalsIgnoreCase(host)).isEmpty();
    }

    /// A page that hides where it comes from sends `null`, which is nobody's host.
    private static String authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority()).orElse("null");
        } catch (IllegalArgumentException e) {
            return "null";
        }
    }
}
