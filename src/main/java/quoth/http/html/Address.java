package quoth.http.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where a link may lead: to a page of this server, or to another one by `http` or `https`. Never anything that a
/// browser would run.
public final class Address {

    private static final Pattern HERE = Pattern.compile("/|/[^/\\\\].*");
    private static final Pattern WEB = Pattern
            .compile("(?i)https?://[^/?#\\s\\\\\\p{Cntrl}]+([/?#][^\\s\\p{Cntrl}]*)?");

    private final String written;

    private Address(String written) {
        this.written = written;
    }

    /// A page of this server.
    ///
    /// @param parts of its path, as they are: `of("d", "d-123")` is `/d/d-123`
    public static Address of(String... parts) {
        return new Address("/" + Arrays.stream(parts).map(Address::encoded).collect(Collectors.joining("/")));
    }

    /// A path of this server, encoded already.
    ///
    /// @throws IllegalArgumentException when it leads elsewhere
    public static Address here(String path) {
        if (!HERE.matcher(path).matches()) {
            throw new IllegalArgumentException("'%s' is no path of this server".formatted(path));
        }
        return new Address(path);
    }

    /// A place in the same page.
    public static Address within(String id) {
        return new Address("#" + encoded(id));
    }

    /// An address that somebody else gave; empty when it is none that a link may have.
    public static Optional<Address> elsewhere(String given) {
        return Optional.of(given.strip()).filter(g -> WEB.matcher(g).matches()).map(Address::new);
    }

    /// The same with another parameter at its end.
    public Address with(String name, String value) {
        return new Address(
                written + (written.contains("?") ? "&" : "?") + encoded(name) + "=" + encoded(value));
    }

    /// A place in that page.
    public Address at(String id) {
        return new Address(written + "#" + encoded(id));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%7E", "~");
    }

    @Override
    public String toString() {
        return written;
    }
}
