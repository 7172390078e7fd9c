package quoth.http;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;

/// The files of `web/`, as they are.
final class Pages extends Handler.Wrapper {

    private static final SortedSet<String> READING = new TreeSet<>(List.of("GET", "HEAD"));

    private final Failures failures;

    Pages(Path web, Failures failures) {
        super(files(web));
        this.failures = failures;
    }

    private static ResourceHandler files(Path web) {
        var files = new ResourceHandler();
        files.setBaseResource(ResourceFactory.of(files).newResource(web));
        files.setDirAllowed(false);
        files.setEtags(true);
        files.setCacheControl("no-cache");
        return files;
    }

    /// What the server's table of file endings does not know, or not well enough.
    static void addTypes(MimeTypes.Mutable types) {
        types.addMimeMapping("html", "text/html; charset=utf-8");
        types.addMimeMapping("webmanifest", "application/manifest+json");
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (!READING.contains(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, String.join(", ", READING));
            failures.write(Failures.otherMethod(request.getMethod(), READING), request, response, callback);
            return true;
        }
        var path = Request.getPathInContext(request);
        boolean folder = path.endsWith("/") && !path.equals("/");
        if (folder || !super.handle(request, response, callback)) {
            failures.write(Failures.noSuchPath(path), request, response, callback);
        }
        return true;
    }
}
