package quoth.http;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/// Limits the body of every request but those whose route reads it as it comes, with limits of its own.
final class BodyLimit extends SizeLimitHandler {

    /// Read and thrown away at most: a client that still sends when the connection closes may never see the refusal.
    private static final long HEARD_OUT = 16 * 1024 * 1024;

    private final Routes routes;
    private final long bytes;

    /// @param bytes most that a body may have
    BodyLimit(long bytes, Routes routes) {
        super(bytes, -1);
        this.bytes = bytes;
        this.routes = routes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (routes.streams(request.getMethod(), Request.getPathInContext(request))) {
            return getHandler().handle(request, response, callback);
        }
        if (request.getLength() > bytes && request.getLength() <= HEARD_OUT) {
            Content.Source.consumeAll(request);
        }
        return super.handle(request, response, callback);
    }
}
