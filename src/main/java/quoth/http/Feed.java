package quoth.http;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import quoth.CountryCode;
import quoth.DocumentMetadata;
import quoth.Publisher;
import quoth.search.Hit;

/// Hits as an Atom feed (RFC 4287). For one feed, by one thread.
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String PLAIN = "text/html";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final String site;

    private Feed(String site) throws XMLStreamException {
        this.site = site;
        this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /// @param title what the feed is about
    /// @param self  path and parameters of the feed
    /// @param page  of the same search for people
    /// @param next  path and parameters of what follows
    record Frame(String title, String self, String page, Optional<String> next) {}

    /// @param site where this archive is reached
    static String of(Frame frame, List<Hit> hits, String site) {
        try {
            var feed = new Feed(site);
            feed.write(frame, hits);
            return feed.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed of %d hits".formatted(hits.size()), e);
        }
    }

    private void write(Frame frame, List<Hit> hits) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", site + frame.self());
        element("title", frame.title());
        element("updated", hits.stream().map(Hit::ingested).max(Instant::compareTo).orElse(Instant.EPOCH)
                .toString());
        author("Quoth");
        link("self", "application/atom+xml", site + frame.self());
        link("alternate", PLAIN, site + frame.page());
        if (frame.next().isPresent()) {
            link("next", "application/atom+xml", site + frame.next().get());
        }
        for (var hit : hits) {
            entry(hit);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Hit hit) throws XMLStreamException {
        xml.writeStartElement("entry");
        switch (hit) {
            case Hit.OfStatement(var statement, var document, _, _) -> {
                var citation = new Citation(statement, document, site);
                var speakers = citation.speakerNames();
                names("urn:quoth:statement:" + citation.id(), speakers.map(s -> s + ": ").orElse("")
                        + (citation.literal() ? "“" + citation.title() + "”" : citation.title()), hit);
                speakersOr(document, speakers);
                link("alternate", PLAIN, citation.address());
                content(citation.words());
                for (CountryCode country : statement.statement().countries()) {
                    category("country", country.value());
                }
            }
            case Hit.OfDocument(var document, _, var excerpt, _, _, _) -> {
                names("urn:quoth:document:" + document.id(), document.title(), hit);
                speakersOr(document, Optional.empty());
                link("alternate", PLAIN, site + "/d/" + document.id());
                content(excerpt);
            }
        }
        if (hit.document().url().isPresent()) {
            link("via", PLAIN, hit.document().url().get());
        }
        xml.writeEndElement();
    }

    private void names(String id, String title, Hit hit) throws XMLStreamException {
        element("id", id);
        element("title", title);
        element("updated", hit.ingested().toString());
    }

    private void speakersOr(DocumentMetadata document, Optional<String> speakers) throws XMLStreamException {
        author(speakers.or(() -> document.publisher().map(Publisher::name)).orElse("unknown"));
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void content(String words) throws XMLStreamException {
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(legal(words));
        xml.writeEndElement();
    }

    private void category(String scheme, String term) throws XMLStreamException {
        xml.writeEmptyElement("category");
        xml.writeAttribute("scheme", "urn:quoth:" + scheme);
        xml.writeAttribute("term", term);
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", legal(address));
    }

    private void element(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(value));
        xml.writeEndElement();
    }

    /// Without the characters that XML cannot hold.
    private static String legal(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints().filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)
                || c == '\t' || c == '\n' || c == '\r').forEach(out::appendCodePoint);
        return out.toString();
    }
}
