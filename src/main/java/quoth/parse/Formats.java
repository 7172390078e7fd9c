package quoth.parse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.tika.config.TikaConfig;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/// Finds out what a file is: by its first bytes, and by its name where these leave it open.
final class Formats {

    static final String MARKDOWN = "text/markdown";
    static final String TEI = "application/tei+xml";
    static final String RSS = "application/rss+xml";
    static final String DATA_SET = "application/x-ndjson";
    static final String MAIL = "message/rfc822";

    static final String ZIP = "application/zip";
    static final String TAR = "application/x-tar";
    static final String GZIP = "application/gzip";
    static final String XZ = "application/x-xz";
    static final String MBOX = "application/mbox";

    private static final int HEAD_BYTES = 8_192;
    private static final Pattern TEI_ROOT = Pattern.compile("<(?:\\w+:)?(?:TEI|TEI\\.2|teiCorpus)[\\s>]");
    private static final Pattern FEED_ROOT = Pattern.compile("<(?:\\w+:)?(?:rss|feed|RDF)[\\s>]");
    private static final Pattern FRONT_MATTER = Pattern
            .compile("\\A\uFEFF?---\\R(?:[\\w -]+:.*\\R|[ \\t-].*\\R){1,50}---");
    private static final Pattern HTML_START = Pattern.compile(
            "(?i)\\A\\s*(?:<!--.*?-->\\s*)*<(?:!doctype html|html|head|body)\\b.*",
            Pattern.DOTALL);

    private final TikaConfig tika;

    Formats(TikaConfig tika) {
        this.tika = tika;
    }

    /// The media type, without parameters.
    String mediaType(Path file, String name) throws IOException {
        if (DataSetReader.isDataSet(name)) {
            return DATA_SET;
        }
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        MediaType detected;
        try (var stream = TikaInputStream.get(file)) {
            detected = tika.getDetector().detect(stream, metadata);
        }
        var type = detected.getBaseType().toString();
        return switch (type) {
            case "application/xml", "text/xml", "application/xhtml+xml", RSS, "application/atom+xml",
                    "application/rdf+xml", TEI ->
                xml(type, head(file));
            case "application/x-gtar" -> TAR;
            case "text/plain", "text/x-web-markdown", "text/x-markdown", MARKDOWN, "text/x-log",
                    "text/x-yaml",
                    "text/x-matlab", "text/x-python", "application/octet-stream" ->
                text(type, head(file), name);
            default -> type;
        };
    }

    private static String xml(String type, String head) {
        if (TEI_ROOT.matcher(head).find()) {
            return TEI;
        }
        return FEED_ROOT.matcher(head).find() ? RSS : type;
    }

    private static String text(String type, String head, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (type.equals("application/octet-stream")) {
            boolean claimsText = lower.endsWith(".txt") || lower.endsWith(".md") || lower.endsWith(".text");
            return claimsText && head.indexOf('\0') < 0 ? text("text/plain", head, name) : type;
        }
        if (lower.endsWith(".md") || lower.endsWith(".markdown") || FRONT_MATTER.matcher(head).find()) {
            return MARKDOWN;
        }
        if (lower.endsWith(".eml")) {
            return MAIL;
        }
        return HTML_START.matcher(head).matches() ? "text/html" : "text/plain";
    }

    private static String head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8);
        }
    }
}
