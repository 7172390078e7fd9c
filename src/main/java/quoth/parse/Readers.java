package quoth.parse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;
import quoth.Outcome;
import quoth.SourceDocument;
import quoth.gazetteer.Gazetteer;

import static java.util.Map.entry;

/// Which reader takes which media type.
final class Readers {

    private final Formats formats;
    private final TikaReader office;
    private final Map<String, FormatReader> own;

    Readers(Imports imports, Gazetteer gazetteer) {
        var tika = TikaConfig.getDefaultConfig();
        this.formats = new Formats(tika);
        this.office = new TikaReader(tika);
        var html = new HtmlReader();
        var packed = new PackedReader();
        this.own = Map.ofEntries(entry("text/html", html), entry("application/xhtml+xml", html),
                entry("text/plain", new TextReader()), entry(Formats.MARKDOWN, new MarkdownReader()),
                entry(Formats.MAIL, new MailReader()), entry(Formats.RSS, new FeedReader()),
                entry(Formats.TEI, new TeiReader(new NamedSpeakers(gazetteer))),
                entry(Formats.DATA_SET, new DataSetReader(imports, gazetteer)),
                entry(Formats.ZIP, new ZipReader()),
                entry(Formats.TAR, new TarReader()), entry(Formats.GZIP, packed), entry(Formats.XZ, packed),
                entry(Formats.MBOX, new MboxReader()));
    }

    void read(SourceDocument source, Path bytes, WorkerTask.Room room, Delivery delivery)
            throws UnusableException, IOException, SAXException, TikaException {
        var input = new Input(source, bytes, formats.mediaType(bytes, source.origin().fileName()), room);
        reader(input).read(input, delivery);
    }

    private FormatReader reader(Input input) throws UnusableException {
        var reader = own.get(input.mediaType());
        if (reader != null) {
            return reader;
        }
        if (office.reads(input.mediaType())) {
            return office;
        }
        throw new UnusableException(Outcome.UNSUPPORTED,
                "nothing here reads %s, which is what '%s' holds".formatted(input.mediaType(), input.name()));
    }
}
