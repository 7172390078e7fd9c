package quoth.search;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import quoth.About;
import quoth.ArchivedDocument;
import quoth.ArchivedStatement;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.Publisher;
import quoth.Speaker;

/// What the fields of the schema hold for a document and for each of its statements: the one place where engines
/// learn what is inside the nouns.
///
/// As a hit, a document has all the values of its statements, each once; its `date` is when it was published.
public final class FieldValues {

    /// The value of speakers of whom only the mention is known.
    public static final String UNRESOLVED = "unresolved";

    private static final int LONGEST_VALUE = 500;

    static final Set<String> SOURCES = Set.of("text", "title", "speaker", "country", "region", "role",
            "affiliation",
            "about",
            "about.country", "kind", "cue", "confidence", "date", "published", "ingested", "genre",
            "publisher",
            "publisher.country", "collection", "language", "id", "document");

    private final ArchivedDocument document;
    private final Labels labels;

    /// @param labels knows the regions of countries
    public FieldValues(ArchivedDocument document, Labels labels) {
        this.document = document;
        this.labels = labels;
    }

    /// A value of a keyword field.
    ///
    /// @param value what to filter by
    /// @param label its name, where the record itself knows one; else empty
    /// @param words other words by which it is found, such as a speaker's mention
    public record Keyword(String value, Optional<String> label, List<String> words) {

        static Keyword of(String value) {
            return new Keyword(value, Optional.empty(), List.of());
        }
    }

    static Schema.Type typeOf(String field) {
        return switch (field) {
            case "text", "title" -> Schema.Type.TEXT;
            case "date", "published", "ingested" -> Schema.Type.DATE;
            case "confidence" -> Schema.Type.NUMBER;
            default -> Schema.Type.KEYWORD;
        };
    }

    /// The document's values: its own, or those of all its statements.
    public List<Keyword> keywords(String field) {
        return switch (field) {
            case "genre" ->
                List.of(Keyword.of(document.document().metadata().genre().name().toLowerCase(Locale.ROOT)));
            case "publisher" -> publisher().map(p -> cut(p.name())).map(Keyword::of).stream().toList();
            case "publisher.country" -> publisher().flatMap(Publisher::country).map(CountryCode::value)
                    .map(Keyword::of).stream().toList();
            case "collection" -> List.of(Keyword.of(cut(document.document().metadata().collection())));
            case "language" -> List.of(Keyword.of(cut(document.document().metadata().language())));
            case "document", "id" -> List.of(Keyword.of(document.document().id().value()));
            default -> document.statements().stream().flatMap(s -> ofStatement(field, s)).distinct().toList();
        };
    }

    /// A statement's values: its own, or its document's.
    public List<Keyword> keywords(String field, ArchivedStatement statement) {
        return switch (field) {
            case "genre", "publisher", "publisher.country", "collection", "language", "document" ->
                keywords(field);
            case "id" -> List.of(Keyword.of(statement.statement().id().value()));
            default -> ofStatement(field, statement).distinct().toList();
        };
    }

    public Optional<PartialDate> date(String field) {
        return switch (field) {
            case "ingested" -> Optional.of(PartialDate.day(ingested(), Basis.METADATA));
            default -> document.document().metadata().published();
        };
    }

    public Optional<PartialDate> date(String field, ArchivedStatement statement) {
        return field.equals("date") ? statement.statement().date() : date(field);
    }

    private LocalDate ingested() {
        return LocalDate.ofInstant(document.ingested(), ZoneOffset.UTC);
    }

    private Optional<Publisher> publisher() {
        return document.document().metadata().publisher();
    }

    private Stream<Keyword> ofStatement(String field, ArchivedStatement archived) {
        var statement = archived.statement();
        return switch (field) {
            case "speaker" -> statement.speakers().stream().map(FieldValues::speaker);
            case "country" -> statement.countries().stream().map(c -> Keyword.of(c.value()));
            case "region" ->
                statement.countries().stream().flatMap(c -> labels.regions(c).stream()).map(Keyword::of);
            case "role" ->
                statement.speakers().stream().flatMap(s -> s.role().stream()).map(r -> Keyword.of(cut(r)));
            case "affiliation" -> statement.speakers().stream().flatMap(s -> s.affiliation().stream())
                    .map(a -> Keyword.of(cut(a)));
            case "about" -> statement.about().stream()
                    .map(a -> new Keyword(cut(a.id()), Optional.of(a.name()), List.of()));
            case "about.country" -> statement.about().stream().filter(a -> a.type() == About.Type.COUNTRY)
                    .map(a -> Keyword.of(a.id()));
            case "kind" -> Stream.of(Keyword.of(statement.kind().name().toLowerCase(Locale.ROOT)));
            case "cue" -> statement.cue().stream().map(c -> Keyword.of(cut(c.word())));
            default -> throw new IllegalArgumentException("no values known for field '%s'".formatted(field));
        };
    }

    private static Keyword speaker(Speaker speaker) {
        return speaker.id()
                .map(id -> new Keyword(cut(id), speaker.name(), List.of(speaker.mention())))
                .orElseGet(() -> new Keyword(UNRESOLVED, Optional.empty(), names(speaker)));
    }

    private static List<String> names(Speaker unresolved) {
        var names = new ArrayList<String>(2);
        unresolved.name().ifPresent(names::add);
        names.add(unresolved.mention());
        return names;
    }

    /// A value is a name, not a text: what is longer is cut, at a whole character.
    private static String cut(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        return value.substring(0,
                Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 1)) ? LONGEST_VALUE - 1
                        : LONGEST_VALUE);
    }
}
