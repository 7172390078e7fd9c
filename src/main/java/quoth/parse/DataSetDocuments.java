package quoth.parse;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import quoth.Document;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.Publisher;
import quoth.Speaker;
import quoth.TextSpan;
import quoth.Turn;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.PublisherEntry;
import quoth.parse.ImportMapping.Meaning;

/// Groups consecutive records into documents. Speakers of a statement document are those the data set names; an
/// analysis has plain paragraphs, whose quotations are found later.
final class DataSetDocuments {

    private static final String KNOWN_KINDS = "statement or analysis";

    private final Input input;
    private final ImportMapping mapping;
    private final Gazetteer gazetteer;
    private final NamedSpeakers named;
    private final Delivery delivery;
    private final Map<String, Optional<PartialDate>> dates = new HashMap<>();
    private final Map<SpeakerKey, Speaker> speakers = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private String source = "";
    private String key = "";
    private Optional<PartialDate> published = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Genre genre = Genre.STATEMENT;
    private Prose prose = new Prose();
    private List<Turn> turns = new ArrayList<>();

    /// @param year 0 where no date is stated
    private record SpeakerKey(String mention, String role, String country, int year) {}

    DataSetDocuments(Input input, ImportMapping mapping, Gazetteer gazetteer, Delivery delivery) {
        this.input = input;
        this.mapping = mapping;
        this.gazetteer = gazetteer;
        this.named = new NamedSpeakers(gazetteer);
        this.delivery = delivery;
    }

    /// Adds a record, and hands on the document before it when a new one begins; what is wrong with the record,
    /// or nothing.
    Optional<String> add(DataRecord record) {
        var id = record.value(Meaning.ID);
        var text = record.value(Meaning.TEXT);
        if (id.isEmpty() || text.isEmpty()) {
            return Optional.of("no " + field(id.isEmpty() ? Meaning.ID : Meaning.TEXT));
        }
        var document = mapping.documentKey(id.get());
        if (document.isEmpty()) {
            return Optional
                    .of("%s is '%s'; expected an id of a pattern in %s".formatted(field(Meaning.ID), id.get(),
                            mapping.name()));
        }
        var written = record.value(Meaning.DATE);
        var date = written.flatMap(value -> dates.computeIfAbsent(value,
                words -> PublishedDate.parse(words, Basis.METADATA)));
        if (written.isPresent() && date.isEmpty()) {
            return Optional.of("%s is '%s'; expected a date such as 2024-03-31, 2024-03 or 2024".formatted(
                    field(Meaning.DATE), written.get()));
        }
        var kind = genre(record.value(Meaning.KIND).orElse("statement"));
        if (kind.isEmpty()) {
            return Optional.of("%s is '%s'; expected %s".formatted(field(Meaning.KIND),
                    record.value(Meaning.KIND).orElse(""), KNOWN_KINDS));
        }
        var country = record.value(Meaning.COUNTRY);
        if (country.isPresent() && gazetteer.countryStated(country.get()).isEmpty()) {
            return Optional.of(
                    "%s is '%s'; expected a country's code".formatted(field(Meaning.COUNTRY), country.get()));
        }
        var from = record.value(Meaning.SOURCE).orElse("");
        if (!document.get().equals(key) || !from.equals(source)) {
            finish();
            begin(from, document.get(), date, record.value(Meaning.LANGUAGE), kind.get());
        }
        paragraph(record, text.get(), country, date);
        return Optional.empty();
    }

    private void begin(String from, String document, Optional<PartialDate> date, Optional<String> in,
            Genre kind) {
        source = from;
        key = document;
        published = date;
        language = in;
        genre = kind;
    }

    private void paragraph(DataRecord record, String text, Optional<String> country,
            Optional<PartialDate> said) {
        int first = prose.paragraphs().size();
        for (var line : text.indexOf('\n') < 0 ? List.of(text) : text.lines().toList()) {
            prose.paragraph(hasMarkup(line) ? MarkdownReader.plain(line) : line);
        }
        if (prose.paragraphs().size() == first || genre == Genre.ANALYSIS) {
            return;
        }
        var span = new TextSpan(prose.paragraphs().get(first).begin(), prose.length());
        turns.add(new Turn(turns.size() + 1, speaker(record, country, said), span, said));
    }

    private static boolean hasMarkup(String text) {
        return text.indexOf("](") >= 0 || text.indexOf("**") >= 0 || text.indexOf('\\') >= 0;
    }

    /// Resolved once for a name and a year: a data set has a million records and few speakers.
    private Speaker speaker(DataRecord record, Optional<String> country, Optional<PartialDate> said) {
        var mention = record.value(Meaning.SPEAKER).map(Characters::normalised).orElse("unknown speaker");
        var role = record.value(Meaning.ROLE);
        int year = said.map(date -> date.earliest().getYear()).orElse(0);
        return speakers.computeIfAbsent(new SpeakerKey(mention, role.orElse(""), country.orElse(""), year),
                key -> named.speaker(mention, mention, role, Optional.empty(),
                        country.flatMap(gazetteer::countryStated),
                        said.map(date -> PartialDate.year(Year.of(year), Basis.METADATA))));
    }

    /// Hands on the document that was being collected.
    void finish() {
        if (prose.length() == 0) {
            return;
        }
        var whole = source.isEmpty() ? key : source + '\0' + key;
        int times = seen.merge(whole, 1, Integer::sum);
        var recordKey = times == 1 ? whole : whole + "~" + times;
        var collection = input.source().origin().collection();
        var about = mapping.source(source.isEmpty() ? collection : source);
        var publisher = about.publisher().or(this::publisherOfRecords);
        var foundIn = new TreeMap<String, String>();
        for (var field : List.of("title", "published", "language", "genre", "publisher", "turns")) {
            foundIn.put(field, "imports/" + mapping.name());
        }
        var metadata = new DocumentMetadata(DocumentId.ofRecord(collection, recordKey), input.source().hash(),
                "application/x-ndjson", collection, ImportMapping.title(about, key), publisher, List.of(),
                published,
                language.map(code -> code.toLowerCase(Locale.ROOT)).orElse("und"), genre, Optional.empty(),
                foundIn);
        delivery.document(new Document(metadata, prose.text(), List.of(), turns, genre == Genre.STATEMENT),
                Optional.of(recordKey));
        prose = new Prose();
        turns = new ArrayList<>();
    }

    private Optional<Publisher> publisherOfRecords() {
        return Optional.of(source).filter(name -> !name.isBlank())
                .map(name -> gazetteer.publisher(name).map(PublisherEntry::publisher)
                        .orElseGet(() -> new Publisher(name, Optional.empty())));
    }

    private static Optional<Genre> genre(String kind) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "statement" -> Optional.of(Genre.STATEMENT);
            case "analysis" -> Optional.of(Genre.ANALYSIS);
            default -> Optional.empty();
        };
    }

    private String field(Meaning meaning) {
        return "field '%s'".formatted(mapping.fields().getOrDefault(meaning, meaning.label()));
    }
}
