package quoth.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.ArchivedStatement;
import quoth.CountryCode;
import quoth.DocumentMetadata;
import quoth.PartialDate;
import quoth.Publisher;
import quoth.Speaker;
import quoth.StatementId;
import quoth.search.Hit;
import quoth.search.SearchRequest.Target;

/// Hits as rows of a table. Several values in one cell have a semicolon between.
final class ExportRows {

    private static final List<String> STATEMENT = List.of("id", "kind", "text", "speakers", "speaker_ids",
            "mentions", "roles", "affiliations", "countries", "date", "date_earliest", "date_latest",
            "date_precision", "date_basis", "about", "cue", "rule", "confidence", "corrected", "within",
            "page",
            "before", "after");
    private static final List<String> DOCUMENT = List.of("document", "title", "publisher",
            "publisher_country",
            "published", "genre", "language", "collection", "url", "ingested", "address");
    private static final List<String> OF_DOCUMENT = List.of("statements", "excerpt");

    private final String site;

    /// @param site where this archive is reached, for the addresses
    ExportRows(String site) {
        this.site = site;
    }

    /// The names of the columns.
    static Object[] head(Target target) {
        return switch (target) {
            case STATEMENTS -> Stream.concat(STATEMENT.stream(), DOCUMENT.stream()).toArray();
            case DOCUMENTS -> Stream.concat(DOCUMENT.stream(), OF_DOCUMENT.stream()).toArray();
        };
    }

    Object[] row(Hit hit) {
        return switch (hit) {
            case Hit.OfStatement(var statement, var document, _, _) ->
                Stream.concat(statement(statement),
                        document(document, hit, "/s/" + statement.statement().id())).toArray();
            case Hit.OfDocument(var document, _, var excerpt, _, _, var statements) ->
                Stream.concat(document(document, hit, "/d/" + document.id()),
                        Stream.<Object>of(statements, excerpt)).toArray();
        };
    }

    private static Stream<Object> statement(ArchivedStatement archived) {
        var statement = archived.statement();
        var date = statement.date();
        return Stream.of(statement.id(), lower(statement.kind()), archived.quotation(),
                each(statement.speakers(), Speaker::label),
                each(statement.speakers(), s -> s.id().orElse("")),
                each(statement.speakers(), Speaker::mention),
                each(statement.speakers(), s -> s.role().orElse("")),
                each(statement.speakers(), s -> s.affiliation().orElse("")),
                each(statement.countries(), CountryCode::value), iso(date),
                date.map(d -> d.earliest().toString()).orElse(""),
                date.map(d -> d.latest().toString()).orElse(""),
                date.map(d -> lower(d.precision())).orElse(""), date.map(d -> lower(d.basis())).orElse(""),
                each(statement.about(), about -> about.name()),
                statement.cue().map(cue -> cue.word()).orElse(""),
                statement.rule(), statement.confidence(), archived.corrected(),
                statement.within().map(StatementId::value).orElse(""),
                archived.page().isPresent() ? archived.page().getAsInt() : "", archived.before(),
                archived.after());
    }

    private Stream<Object> document(DocumentMetadata document, Hit hit, String path) {
        return Stream.of(document.id(), document.title(),
                document.publisher().map(Publisher::name).orElse(""),
                document.publisher().flatMap(Publisher::country).map(CountryCode::value).orElse(""),
                iso(document.published()), lower(document.genre()), document.language(),
                document.collection(),
                document.url().orElse(""), hit.ingested(), site + path);
    }

    private static <T> String each(List<T> values, Function<T, String> shown) {
        return values.stream().map(shown).collect(Collectors.joining("; "));
    }

    private static String iso(Optional<PartialDate> date) {
        return date.map(d -> new CitedDate(d).iso()).orElse("");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
