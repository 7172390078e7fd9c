package quoth.http;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Response;

/// Jetty's response as routes write it.
final class ResponseOutgoing implements Outgoing {

    private final Response response;
    private final List<String> announced = new ArrayList<>();
    private final HttpFields.Mutable trailers = HttpFields.build();

    ResponseOutgoing(Response response) {
        this.response = response;
    }

    @Override
    public void header(String name, String value) {
        response.getHeaders().put(name, PercentEncoding.ascii(value));
    }

    @Override
    public void announce(String trailer) {
        announced.add(trailer);
    }

    @Override
    public OutputStream body() {
        if (!announced.isEmpty()) {
            response.getHeaders().put(HttpHeader.TRAILER, String.join(", ", announced));
            response.setTrailersSupplier(() -> trailers);
        }
        return Content.Sink.asOutputStream(response);
    }

    @Override
    public void trailer(String name, String value) {
        trailers.put(name, value);
    }
}
