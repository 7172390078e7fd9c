package quoth.parse;

import java.io.IOException;

import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/// One way of reading files. Readers keep no state between files.
interface FormatReader {

    /// Reads the whole file and delivers its documents.
    ///
    /// @throws UnusableException when it has to stop and knows the outcome
    /// @throws IOException       when the bytes cannot be read, or break their format
    /// @throws SAXException      when they break their format
    /// @throws TikaException     when they break their format
    void read(Input input, Delivery delivery)
            throws UnusableException, IOException, SAXException, TikaException;
}
