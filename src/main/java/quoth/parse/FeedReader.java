package quoth.parse;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import quoth.DocumentId;
import quoth.Outcome;
import quoth.PartialDate;
import quoth.PartialDate.Basis;

/// Reads RSS and Atom: one document an item, known by its `guid` or link within the collection.
final class FeedReader implements FormatReader {

    private static final int SIZE_LIMIT = 100_000_000;

    @Override
    public void read(Input input, Delivery delivery) throws UnusableException, IOException {
        var feed = feed(input.bytes(SIZE_LIMIT));
        int item = 0;
        for (var entry : feed.getEntries()) {
            item++;
            var key = Optional.ofNullable(entry.getUri()).or(() -> Optional.ofNullable(entry.getLink()));
            if (key.isEmpty() || key.get().isBlank()) {
                delivery.rejection("item " + item,
                        "has neither guid nor link; one is needed to know it again");
                continue;
            }
            delivery.draft(draft(input, feed, entry, key.get()));
        }
    }

    private static SyndFeed feed(byte[] bytes) throws IOException, UnusableException {
        var input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        input.setXmlHealerOn(true);
        try (var reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            return input.build(reader);
        } catch (FeedException | IllegalArgumentException e) {
            throw new UnusableException(Outcome.PARSE_ERROR, "not a feed: " + OneLine.of(e));
        }
    }

    private static Draft draft(Input input, SyndFeed feed, SyndEntry entry, String key) {
        var draft = new Draft(DocumentId.ofRecord(input.source().origin().collection(), key),
                Optional.of(key),
                input.mediaType());
        take(entry.getTitle(), value -> draft.title(org.jsoup.parser.Parser.unescapeEntities(value, false),
                "item title"));
        take(entry.getLink(), value -> draft.url(value, "item link"));
        draft.published(date(entry.getPublishedDate()), "item pubDate");
        draft.published(date(entry.getUpdatedDate()), "item updated");
        take(feed.getLanguage(), value -> draft.language(value, "feed language"));
        entry.getAuthors()
                .forEach(author -> take(author.getName(), value -> draft.author(value, "item author")));
        take(entry.getAuthor(), value -> draft.author(value, "item author"));
        take(feed.getTitle(), value -> draft.publisher(siteName(value), "feed title"));
        var bodies = entry.getContents().isEmpty() && entry.getDescription() != null
                ? List.of(entry.getDescription())
                : entry.getContents();
        bodies.forEach(body -> body(draft.prose(), body));
        return draft;
    }

    private static void body(Prose prose, SyndContent body) {
        take(body.getValue(), value -> HtmlReader.fragment(prose, value));
    }

    /// A feed's title is often `Press releases – Publisher`.
    private static String siteName(String title) {
        var plain = org.jsoup.parser.Parser.unescapeEntities(title, false);
        var parts = plain.split("\\s+[-–—|»]\\s+");
        return parts[parts.length - 1];
    }

    /// Feeds give an instant; its day is taken in UTC, as the parsed value no longer knows its zone.
    private static Optional<PartialDate> date(@org.jspecify.annotations.Nullable Date date) {
        return Optional.ofNullable(date)
                .map(d -> PartialDate.day(d.toInstant().atOffset(ZoneOffset.UTC).toLocalDate(),
                        Basis.METADATA));
    }

    private static void take(@org.jspecify.annotations.Nullable String value,
            java.util.function.Consumer<String> taker) {
        if (value != null && !value.isBlank()) {
            taker.accept(value);
        }
    }
}
