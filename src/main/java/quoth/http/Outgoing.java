package quoth.http;

import java.io.IOException;
import java.io.OutputStream;

/// An answer that is written as it comes into being. Headers go before the body, trailers after it.
interface Outgoing {

    /// Writes a whole answer.
    @FunctionalInterface
    interface Writer {

        void write(Outgoing to) throws IOException;
    }

    /// @param value whatever is not ASCII is percent-encoded
    void header(String name, String value);

    /// Says that a trailer of this name will come.
    void announce(String trailer);

    /// Opens the body, once; whoever opens it closes it, unless it cannot be finished.
    OutputStream body();

    /// Before the body is closed.
    void trailer(String name, String value);
}
