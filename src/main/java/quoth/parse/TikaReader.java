package quoth.parse;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Optional;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import quoth.Outcome;
import quoth.PartialDate.Basis;

/// Reads what Tika reads: PDF, Word, OpenDocument, RTF, EPUB, slides and the rest of office formats.
final class TikaReader implements FormatReader {

    private final AutoDetectParser tika;

    TikaReader(TikaConfig config) {
        this.tika = new AutoDetectParser(config);
    }

    boolean reads(String mediaType) {
        return tika.getParsers(new ParseContext()).keySet().stream()
                .anyMatch(type -> type.getBaseType().toString().equals(mediaType));
    }

    @Override
    public void read(Input input, Delivery delivery)
            throws UnusableException, IOException, SAXException, TikaException {
        var draft = input.draft();
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, input.name());
        boolean pdf = input.mediaType().equals("application/pdf");
        var lines = new ArrayList<String>();
        var handler = pdf ? ParagraphHandler.intoLines(lines, delivery::advanced)
                : ParagraphHandler.into(draft.prose(), delivery::advanced);
        try (var stream = TikaInputStream.get(input.file())) {
            tika.parse(stream, handler, metadata, context());
        } catch (EncryptedDocumentException e) {
            throw new UnusableException(Outcome.ENCRYPTED, "needs a password");
        } catch (SAXException | TikaException | RuntimeException e) {
            if (handler.isFull() || WriteLimitReachedException.isWriteLimitReached(e)) {
                delivery.incomplete(Limits.tooMuchText());
            } else if (handler.characters() > 0) {
                delivery.incomplete("broken off: " + OneLine.of(e));
            } else {
                throw e;
            }
        }
        if (pdf) {
            lines.stream().filter(line -> line.contains(" / ")).limit(20).forEach(draft::imprint);
            Lines.into(draft.prose(), lines);
        }
        metadata(draft, metadata);
        if (pdf && draft.prose().length() == 0) {
            int pages = Optional.ofNullable(metadata.getInt(PagedText.N_PAGES)).orElse(0);
            throw new UnusableException(pages > 0 ? Outcome.NEEDS_OCR : Outcome.EMPTY,
                    "%d page%s without text".formatted(pages, pages == 1 ? "" : "s"));
        }
        if (pdf) {
            TextLayer.of(metadata).trouble().or(() -> Legibility.of(String.join("\n", lines)).trouble())
                    .ifPresent(delivery::incomplete);
        }
        delivery.draft(draft);
    }

    private static void metadata(Draft draft, Metadata metadata) {
        value(metadata, "dc:title").filter(title -> !looksLikeFileName(title))
                .ifPresent(title -> draft.title(title, "dc:title"));
        for (var author : metadata.getValues("dc:creator")) {
            draft.author(author, "dc:creator");
        }
        value(metadata, "dc:publisher").ifPresent(publisher -> draft.publisher(publisher, "dc:publisher"));
        value(metadata, "dc:date")
                .ifPresent(date -> draft.published(PublishedDate.parse(date, Basis.METADATA),
                        "dc:date"));
        value(metadata, "dc:language").ifPresent(language -> draft.language(language, "dc:language"));
    }

    /// Word processors put the file's name where a title should be.
    private static boolean looksLikeFileName(String title) {
        return title.matches(
                "(?i)(?:Microsoft Word - )?\\S*\\.\\w{2,4}|untitled|document\\d*|slide \\d+|.*\\.(?:docx?|pdf|indd|qxd)");
    }

    private static Optional<String> value(Metadata metadata, String name) {
        return Optional.ofNullable(metadata.get(name)).filter(value -> !value.isBlank());
    }

    private static ParseContext context() {
        var context = new ParseContext();
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractAcroFormContent(false);
        pdf.setExtractBookmarksText(false);
        // a stamp that runs up the margin would else come out letter by letter, each a paragraph
        pdf.setDetectAngles(true);
        pdf.setMaxMainMemoryBytes(200_000_000);
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new NoEmbedded());
        return context;
    }

    /// Files inside a file are documents of their own, not words of the outer one.
    private static final class NoEmbedded implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata,
                boolean outputHtml) {}
    }
}
