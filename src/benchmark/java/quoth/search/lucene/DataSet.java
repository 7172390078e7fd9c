package quoth.search.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;
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
import quoth.Speaker;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextQuote;
import quoth.TextSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Files of statements, a JSON object a line, as archived documents: consecutive lines of one document are one, each
/// line is one statement. Nothing is looked for in the texts. Safe for use by many threads.
final class DataSet {

    private static final Map<String, String> ALPHA_2 = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toMap(code -> Locale.of("", code).getISO3Country(), code -> code));
    private static final String GAP = "\n\n";

    /// Takes the lines of one document.
    interface Sink {
        /// @return whether to go on
        boolean accept(List<String> lines) throws IOException;
    }

    private DataSet() {}

    /// Hands over the documents of files, in their order.
    static void read(List<Path> files, Sink sink) throws IOException {
        for (var file : files) {
            try (var lines = lines(file)) {
                if (!read(lines, sink)) {
                    return;
                }
            }
        }
    }

    private static BufferedReader lines(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        return new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".xz") ? new XZInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    private static boolean read(BufferedReader lines, Sink sink) throws IOException {
        var document = new ArrayList<String>();
        var key = "";
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var next = key(line.substring("{\"id\": \"".length(), line.indexOf("\", ")));
            if (!next.equals(key) && !document.isEmpty()) {
                if (!sink.accept(List.copyOf(document))) {
                    return false;
                }
                document.clear();
            }
            key = next;
            document.add(line);
        }
        return document.isEmpty() || sink.accept(document);
    }

    /// What the lines of one document have in common.
    private static String key(String id) {
        int paragraph = id.lastIndexOf('#');
        return paragraph > 0 ? id.substring(0, paragraph) : id.replaceFirst("_d\\d+e\\d+$", "");
    }

    /// @param copy 0 for the document itself; another number for one of other ids that was said so many years before
    static ArchivedDocument document(List<String> lines, int copy) {
        var records = lines.stream().map(line -> JsonMapper.shared().readTree(line)).toList();
        var first = records.getFirst();
        var key = key(first.get("id").stringValue()) + (copy == 0 ? "" : " " + copy);
        var text = new StringBuilder();
        var spans = new ArrayList<TextSpan>();
        for (var record : records) {
            text.append(text.isEmpty() ? "" : GAP);
            int begin = text.length();
            text.append(record.get("text").stringValue());
            spans.add(new TextSpan(begin, text.length()));
        }
        var date = date(first, copy);
        var metadata = new DocumentMetadata(DocumentId.ofRecord("benchmark", key), Sha256.ofText(key),
                "application/jsonl", "benchmark", key, Optional.of(new Publisher(first.get("source").stringValue(),
                        Optional.empty())),
                List.of(), date, first.get("lang").stringValue(), Genre.STATEMENT, Optional.empty(), new TreeMap<>());
        var whole = text.toString();
        var document = new Document(metadata, whole, List.of(), List.of(), false);
        return new ArchivedDocument(document, statements(records, spans, whole, metadata.id(), copy), Instant.EPOCH,
                "benchmark");
    }

    private static List<ArchivedStatement> statements(List<JsonNode> records, List<TextSpan> spans, String whole,
            DocumentId document, int copy) {
        var statements = new ArrayList<ArchivedStatement>();
        var occurrences = new HashMap<String, Integer>();
        for (int i = 0; i < records.size(); i++) {
            var span = spans.get(i);
            var words = span.in(whole);
            var id = StatementId.of(document, words, occurrences.merge(StatementId.folded(words), 1, Integer::sum));
            var statement = new Statement(id, Statement.Kind.TURN, List.of(span), List.of(), Optional.empty(),
                    speakers(records.get(i)), date(records.get(i), copy), List.of(), 0.99, "turn", List.of(),
                    Optional.empty(), OptionalInt.of(i));
            statements.add(new ArchivedStatement(statement, words, i == 0 ? "" : beginning(spans.get(i - 1), whole),
                    i + 1 == spans.size() ? "" : beginning(spans.get(i + 1), whole), TextQuote.at(span, whole),
                    OptionalInt.empty(), List.of()));
        }
        return statements;
    }

    private static String beginning(TextSpan span, String whole) {
        return whole.substring(span.begin(), Math.min(span.end(), span.begin() + 100));
    }

    private static List<Speaker> speakers(JsonNode record) {
        var name = Optional.ofNullable(record.get("speaker").stringValue(null)).filter(n -> !n.isBlank());
        if (name.isEmpty()) {
            return List.of();
        }
        var country = Optional.ofNullable(record.get("country").stringValue(null)).map(ALPHA_2::get);
        var role = Optional.ofNullable(record.get("role").stringValue(null)).filter(r -> !r.isBlank());
        var id = name.get().toLowerCase(Locale.ROOT).replace(' ', '-') + country.map(c -> "~" + c).orElse("");
        return List.of(new Speaker(Speaker.Type.PERSON, name.get(), Optional.empty(), Optional.of(id), name, role,
                Optional.empty(), country.map(CountryCode::new).stream().toList()));
    }

    private static Optional<PartialDate> date(JsonNode record, int copy) {
        return Optional.ofNullable(record.get("date").stringValue(null)).map(text -> switch (text.length()) {
            case 4 -> PartialDate.year(Year.parse(text).minusYears(copy), Basis.METADATA);
            case 7 -> PartialDate.month(YearMonth.parse(text).minusYears(copy), Basis.METADATA);
            default -> PartialDate.day(LocalDate.parse(text).minusYears(copy), Basis.METADATA);
        });
    }
}
