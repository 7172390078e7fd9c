package quoth.http;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/// What Jetty itself refuses (a header too long, a path that climbs out) is told in the same shape as everything
/// else, and no page of Jetty's own is ever shown.
final class ProblemErrors extends ErrorHandler {

    private final Failures failures;

    ProblemErrors(Failures failures) {
        this.failures = failures;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (response.getStatus() == HttpStatus.NOT_MODIFIED_304) {
            // Jetty answers a conditional request for a file by this door, too: nothing went wrong.
            callback.succeeded();
            return true;
        }
        int status = Math.max(400, response.getStatus());
        failures.write(problem(status, request), request, response, callback);
        return true;
    }

    private Problem problem(int status, Request request) {
        if (status >= 500 && status != 503) {
            var cause = Optional.ofNullable((Throwable) request.getAttribute(ERROR_EXCEPTION));
            return failures.unexpected(cause.orElseGet(() -> new IllegalStateException("status " + status)),
                    request);
        }
        var phrase = HttpStatus.getMessage(status);
        return Problem.plain("http-" + status, phrase, status, switch (status) {
            case 413 -> "the body is too large; expected at most 64 kB";
            case 414 -> "the address is too long; expected at most 32 kB, headers included";
            case 431 -> "the headers are too long; expected at most 32 kB, address included";
            case 503 -> "the server is stopping; try again in a moment";
            default -> "the request is not HTTP as it should be: "
                    + Objects.requireNonNullElse(request.getAttribute(ERROR_MESSAGE), phrase);
        });
    }
}
