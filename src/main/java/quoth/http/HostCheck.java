package quoth.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Turns requests away that ask for another host. Otherwise a page anywhere could point a name of its own at this
/// machine and read the archive through its visitor's browser.
final class HostCheck extends Handler.Wrapper {

    private final HttpSettings settings;
    private final Failures failures;

    HostCheck(HttpSettings settings, Failures failures, Handler next) {
        super(next);
        this.settings = settings;
        this.failures = failures;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var host = Request.getServerName(request);
        if (host != null && settings.serves(host)) {
            return super.handle(request, response, callback);
        }
        failures.write(Problem.plain("other-host", "Another host is meant", 421,
                "host '%s' is not served here; expected one of %s"
                        .formatted(host, String.join(", ", settings.served()))),
                request, response, callback);
        return true;
    }
}
