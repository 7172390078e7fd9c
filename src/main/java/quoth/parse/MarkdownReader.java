package quoth.parse;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import quoth.PartialDate.Basis;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads Markdown: YAML front matter as metadata, markup reduced to its words.
final class MarkdownReader implements FormatReader {

    private static final int SIZE_LIMIT = 50_000_000;
    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A\uFEFF?\\s*---\\R(.*?\\R)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
            Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("^\\s{0,3}(?:```|~~~).*$", Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+(.*?)\\s*#*$",
            Pattern.MULTILINE);
    private static final Pattern RULE = Pattern.compile("^\\s*(?:[-*_]\\s*){3,}$|^\\s*=+\\s*$",
            Pattern.MULTILINE);
    private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}>[ \\t]?", Pattern.MULTILINE);
    private static final Pattern IMAGE = Pattern
            .compile("!\\[([^\\]\\[]{0,500})\\]\\([^()\\s]{0,2000}[^()]{0,500}\\)");
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\]\\[]{0,2000})\\](?:\\([^()\\s]{0,2000}[^()]{0,500}\\)|\\[[^\\]\\[]{0,200}\\])");
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]]{1,50}\\]:?");
    private static final Pattern AUTOLINK = Pattern.compile("<(https?://[^<>\\s]{1,2000})>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,500}>");
    private static final Pattern STRONG = Pattern.compile(
            "(?<!\\\\)(\\*{1,3}|~~|`+)(?=\\S)(.+?)(?<=\\S)(?<!\\\\)\\1",
            Pattern.DOTALL);
    private static final Pattern UNDERLINE = Pattern
            .compile("(?<![\\p{L}\\p{N}\\\\])(_{1,3})(?=\\S)([^_]+?)(?<=\\S)\\1(?![\\p{L}\\p{N}])");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>~|'\"$-])");
    private static final Pattern HARD_BREAK = Pattern.compile("\\\\$", Pattern.MULTILINE);

    private final ObjectMapper yaml = new YAMLMapper();

    @Override
    public void read(Input input, Delivery delivery) throws UnusableException, IOException {
        var draft = input.draft();
        var text = TextReader.decoded(input.bytes(SIZE_LIMIT));
        var front = FRONT_MATTER.matcher(text);
        if (front.find()) {
            frontMatter(draft, front.group(1), delivery);
            text = text.substring(front.end());
        }
        var heading = HEADING.matcher(text);
        if (heading.find()) {
            draft.title(plain(heading.group(1)), "first heading");
        }
        paragraphs(draft.prose(), text);
        delivery.draft(draft);
    }

    private void frontMatter(Draft draft, String source, Delivery delivery) {
        JsonNode front;
        try {
            front = yaml.readTree(source);
        } catch (JacksonException e) {
            delivery.incomplete("front matter is not YAML: " + OneLine.of(e));
            return;
        }
        each(front, List.of("title", "headline"), (name, value) -> draft.title(value, name));
        each(front, List.of("date", "published", "published_time", "publishdate", "pubdate"),
                (name, value) -> draft.published(PublishedDate.parse(value, Basis.METADATA), name));
        each(front, List.of("publisher", "site", "site_name", "source"),
                (name, value) -> draft.publisher(value, name));
        each(front, List.of("source_url", "url", "canonical", "canonical_url", "permalink", "link"),
                (name, value) -> draft.url(value, name));
        each(front, List.of("lang", "language", "locale"), (name, value) -> draft.language(value, name));
        each(front, List.of("author", "authors", "by"), (name, value) -> draft.author(value, name));
    }

    private interface Value {
        void take(String how, String value);
    }

    private static void each(JsonNode front, List<String> names, Value value) {
        for (var name : names) {
            var node = front.path(name);
            if (node.isArray()) {
                node.forEach(item -> value.take("front matter " + name, item.asString("")));
            } else if (node.isValueNode() && !node.isNull()) {
                value.take("front matter " + name, node.asString(""));
            }
        }
    }

    private static void paragraphs(Prose prose, String text) {
        var bare = COMMENT.matcher(text).replaceAll("");
        bare = FENCE.matcher(bare).replaceAll("");
        bare = RULE.matcher(bare).replaceAll("\n");
        bare = HEADING.matcher(bare).replaceAll("\n$1\n");
        bare = QUOTE.matcher(bare).replaceAll("");
        for (var block : bare.split("\\R[ \\t\u00A0]*\\R\\s*")) {
            for (var item : block.split("\\R(?=\\s*(?:[-*+]|\\d{1,3}[.)])\\s)")) {
                var words = plain(item.replaceFirst("^\\s*(?:[-*+]|\\d{1,3}\\.\\s(?=\\s*\\d))\\s+", ""));
                if (item.stripLeading().startsWith("**") || item.stripLeading().startsWith("__")) {
                    prose.labelledParagraph(words);
                } else {
                    prose.paragraph(words);
                }
            }
        }
    }

    /// The words of a piece of Markdown.
    static String plain(String markdown) {
        var plain = HARD_BREAK.matcher(markdown).replaceAll("");
        plain = IMAGE.matcher(plain).replaceAll("");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = FOOTNOTE.matcher(plain).replaceAll("");
        plain = AUTOLINK.matcher(plain).replaceAll("$1");
        plain = TAG.matcher(plain).replaceAll("");
        for (int nested = 0; nested < 2; nested++) {
            plain = STRONG.matcher(plain).replaceAll("$2");
            plain = UNDERLINE.matcher(plain).replaceAll("$2");
        }
        plain = ESCAPE.matcher(plain).replaceAll("$1");
        return org.jsoup.parser.Parser.unescapeEntities(plain, false);
    }
}
