package quoth.http;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// A request as routes see it.
///
/// @param method     `GET` and so on
/// @param site       scheme and authority by which the client reached this server, such as `http://127.0.0.1:8080`
/// @param path       decoded
/// @param variables  what stands in the path where the route's pattern has `{name}`
/// @param accept     media types that the client wants; empty when it does not say
/// @param token      of `Authorization: Bearer`
/// @param loopback   whether it came from this very machine, and not through a proxy
/// @param content    the body's media type and length
/// @param body       reads the whole body, UTF-8; its size is limited before
/// @param holder     whose key opened the door; empty for the owner, and where there is no door
/// @param stream     opens the body, to be read as it comes; only for routes that say so is its size not limited
record Call(String method, String site, String path, Map<String, String> variables, Parameters parameters,
        String accept,
        Optional<String> token,
        boolean loopback, Content content, Supplier<String> body, Supplier<InputStream> stream,
        Optional<String> holder) {

    /// @param type   as the client calls it; empty when it does not
    /// @param length in bytes; 0 when unknown
    record Content(String type, long length) {}

    /// The part of the path that the pattern calls by this name.
    String variable(String name) {
        var value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("'%s' has no part called '%s'".formatted(path, name));
        }
        return value;
    }

    /// The same call, let in by somebody's key.
    Call heldBy(String name) {
        return new Call(method, site, path, variables, parameters, accept, token, loopback, content, body,
                stream,
                Optional.of(name));
    }
}
