package quoth.http;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Puts on every answer what keeps a browser from doing with it what nobody asked for.
final class SecurityHeaders extends Handler.Wrapper {

    private static final String POLICY = "Content-Security-Policy";
    private static final HttpFields HEADERS = HttpFields.build()
            .add(POLICY,
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
                            + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
                            + "require-trusted-types-for 'script'")
            .add("X-Content-Type-Options", "nosniff")
            .add("Referrer-Policy", "no-referrer")
            .add("Cross-Origin-Opener-Policy", "same-origin")
            .add("Cross-Origin-Resource-Policy", "same-origin")
            .add("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
            .add(HttpHeader.CACHE_CONTROL, "private, no-cache")
            .asImmutable();

    /// Reads PDFs beside the page, with decoders of pictures that come as WebAssembly; it can reach nothing else.
    private static final String WORKER = "/vendor/pdfjs/pdf.worker.min.mjs";
    private static final String WORKERS_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "
            + "connect-src 'self'";

    SecurityHeaders(Handler next) {
        super(next);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        put(response);
        if (Request.getPathInContext(request).equals(WORKER)) {
            response.getHeaders().put(POLICY, WORKERS_POLICY);
        }
        return super.handle(request, response, callback);
    }

    static void put(Response response) {
        HEADERS.forEach(response.getHeaders()::put);
    }
}
