package quoth.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/// Limits the body of every request but those whose route reads it as it comes, with limits of its own.
final class BodyLimit extends SizeLimitHandler {

    private final Routes routes;

    /// @param bytes most that a body may have
    BodyLimit(long bytes, Routes routes) {
        super(bytes, -1);
        this.routes = routes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (routes.streams(request.getMethod(), Request.getPathInContext(request))) {
            return getHandler().handle(request, response, callback);
        }
        return super.handle(request, response, callback);
    }
}
