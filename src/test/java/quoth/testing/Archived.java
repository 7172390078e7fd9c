package quoth.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import quoth.ArchivedDocument;
import quoth.ArchivedStatement;
import quoth.CountryCode;
import quoth.Document;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.Publisher;
import quoth.Sha256;
import quoth.StatementId;
import quoth.TextQuote;
import quoth.TextSpan;

/// Archived documents made by hand:
///
/// ```java
/// Archived.document("speech").own("In Cairo he said: ")
///         .says(Archived.statement("We shall not go.").by("Q1", "Ann Lee").from("FR").on("2022-07-24"))
///         .build()
/// ```
public final class Archived {

    private final String key;
    private final StringBuilder text = new StringBuilder();
    private final List<StatementBuilder> statements = new ArrayList<>();
    private final List<TextSpan> spans = new ArrayList<>();
    private String title;
    private String collection = "test";
    private String language = "en";
    private Genre genre = Genre.ANALYSIS;
    private Optional<Publisher> publisher = Optional.empty();
    private Optional<PartialDate> published = Optional.empty();
    private Instant ingested = Instant.parse("2026-01-02T03:04:05.678901Z");

    private Archived(String key) {
        this.key = key;
        this.title = "Title of " + key;
    }

    /// @param key what the document's id is made of
    public static Archived document(String key) {
        return new Archived(key);
    }

    public static StatementBuilder statement(String words) {
        return new StatementBuilder(words);
    }

    /// A document of one statement, named by its words.
    public static ArchivedDocument only(StatementBuilder statement) {
        return document(statement.words).says(statement).build();
    }

    public static DocumentId id(String key) {
        return DocumentId.ofRecord("test", key);
    }

    /// Adds the writer's own words.
    public Archived own(String words) {
        text.append(words);
        return this;
    }

    /// Adds a statement's words, and the statement. One that stands `within` the one before adds no words.
    public Archived says(StatementBuilder statement) {
        int from = statement.nested ? spans.getLast().begin() : text.length();
        if (statement.nested) {
            int begin = text.indexOf(statement.words, from);
            spans.add(new TextSpan(begin, begin + statement.words.length()));
        } else {
            text.append(statement.words);
            spans.add(new TextSpan(from, text.length()));
        }
        statements.add(statement);
        return this;
    }

    public Archived title(String other) {
        title = other;
        return this;
    }

    public Archived collection(String other) {
        collection = other;
        return this;
    }

    public Archived language(String other) {
        language = other;
        return this;
    }

    public Archived genre(Genre other) {
        genre = other;
        return this;
    }

    public Archived publisher(String name, String country) {
        publisher = Optional.of(new Publisher(name, Optional.of(new CountryCode(country))));
        return this;
    }

    /// @param date `2022`, `2022-07`, `2022-07-24` or `2022-07-20..2022-08-02`
    public Archived published(String date) {
        published = Optional.of(date(date, Basis.METADATA));
        return this;
    }

    /// @param instant as ISO 8601, such as `2026-01-02T03:04:05Z`
    public Archived ingested(String instant) {
        ingested = Instant.parse(instant);
        return this;
    }

    public ArchivedDocument build() {
        var whole = text.toString();
        var metadata = new DocumentMetadata(id(key), Sha256.ofText(key), "text/plain", collection, title,
                publisher,
                List.of(), published, language, genre, Optional.empty(), new TreeMap<>());
        var archived = new ArrayList<ArchivedStatement>();
        var occurrences = new HashMap<String, Integer>();
        for (int i = 0; i < statements.size(); i++) {
            var made = statements.get(i);
            int occurrence = occurrences.merge(StatementId.folded(made.words), 1, Integer::sum);
            var outer = made.nested ? Optional.of(archived.getLast().statement().id())
                    : Optional.<StatementId>empty();
            var statement = made.build(StatementId.of(metadata.id(), made.words, occurrence), spans.get(i),
                    outer);
            archived.add(
                    new ArchivedStatement(statement, made.words, "", "", TextQuote.at(spans.get(i), whole),
                            OptionalInt.empty(), made.corrections()));
        }
        return new ArchivedDocument(new Document(metadata, whole, List.of(), List.of(), false), archived,
                ingested,
                "by-hand");
    }

    static PartialDate date(String text, Basis basis) {
        int range = text.indexOf("..");
        if (range > 0) {
            return PartialDate.range(LocalDate.parse(text.substring(0, range)),
                    LocalDate.parse(text.substring(range + 2)), basis);
        }
        return switch (text.length()) {
            case 4 -> PartialDate.year(Year.parse(text), basis);
            case 7 -> PartialDate.month(YearMonth.parse(text), basis);
            default -> PartialDate.day(LocalDate.parse(text), basis);
        };
    }
}
