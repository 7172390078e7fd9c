package quoth.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import quoth.Document;
import quoth.Outcome;

/// Takes what parsing finds in one source document: its documents, and where it is a container, its entries.
/// Entries come before documents. Called by one thread.
public interface ParseSink {

    /// @param recordKey what names the document inside its collection, when its bytes do not
    void document(Document document, Optional<String> recordKey);

    /// A file inside the file. Its name is a label and nothing else.
    ///
    /// @param bytes read to the end by the receiver, or until it has enough; closed by the sender
    /// @throws IOException when the bytes cannot be read; nothing is kept of the entry then
    void entry(String name, InputStream bytes) throws IOException;

    /// An entry that cannot be handed on, and why.
    void refused(String name, Outcome outcome, String reason);

    /// Says that work goes on, while nothing is ready to be handed on.
    void advanced();
}
