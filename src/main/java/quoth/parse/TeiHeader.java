package quoth.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.PartialDate.Basis;

/// What a TEI file's header says of it.
final class TeiHeader {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private static final Pattern YEAR_AT_END = Pattern.compile("(.{3,200}?),?\\s+(\\d{4})\\.?");

    private record Title(String type, String language, String words) {}

    private final Map<String, Title> titles = new LinkedHashMap<>();
    private Optional<String> language = Optional.empty();
    private boolean sitting;
    private Optional<PartialDate> settingDate = Optional.empty();
    private Optional<PartialDate> sourceDate = Optional.empty();
    private Optional<PartialDate> publicationDate = Optional.empty();
    private Optional<String> sourcePublisher = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> statement = Optional.empty();
    private Optional<String> author = Optional.empty();
    private Optional<CountryCode> country = Optional.empty();

    void language(@Nullable String code) {
        language = language.or(() -> Optional.ofNullable(code));
    }

    /// @param analysis the root's `ana`, by which parliamentary corpora mark a sitting's file
    void kind(@Nullable String analysis) {
        sitting |= analysis != null && analysis.contains("parla.sitting");
    }

    /// Where the speakers sat.
    Optional<CountryCode> country() {
        return country;
    }

    /// The day to judge by who held which office.
    Optional<PartialDate> date() {
        return settingDate.or(() -> sourceDate).or(() -> publicationDate);
    }

    /// Reads up to the header's end.
    void read(XMLStreamReader xml, TeiPeople people) throws XMLStreamException {
        Deque<String> open = new ArrayDeque<>();
        open.push("teiHeader");
        while (!open.isEmpty() && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                var name = xml.getLocalName();
                if (name.equals("listPerson")) {
                    people.readList(xml);
                } else if (name.equals("listOrg")) {
                    people.readOrganisations(xml);
                } else if (!leaf(xml, name, open)) {
                    open.push(name);
                }
            }
        }
    }

    /// Takes an element whose words are a value, and reads it to its end.
    private boolean leaf(XMLStreamReader xml, String name, Deque<String> open) throws XMLStreamException {
        boolean source = open.contains("sourceDesc");
        boolean publication = open.contains("publicationStmt");
        switch (name) {
            case "title" -> {
                if (!open.contains("titleStmt")) {
                    return false;
                }
                var type = String.valueOf(xml.getAttributeValue(null, "type"));
                var in = Optional.ofNullable(xml.getAttributeValue(XML, "lang")).orElse("");
                titles.putIfAbsent(type + " " + in, new Title(type, in, Characters.normalised(text(xml))));
            }
            case "date" -> {
                var when = Optional.ofNullable(xml.getAttributeValue(null, "when"));
                var date = PublishedDate.parse(when.orElse(""), Basis.METADATA);
                var words = text(xml);
                var found = date.or(() -> PublishedDate.parse(words, Basis.METADATA));
                if (open.contains("settingDesc")) {
                    settingDate = settingDate.or(() -> found);
                } else if (source) {
                    sourceDate = sourceDate.or(() -> found);
                } else if (publication) {
                    publicationDate = publicationDate.or(() -> found);
                }
            }
            case "publisher" -> {
                var words = Optional.of(firstLine(text(xml)));
                sourcePublisher = source ? sourcePublisher.or(() -> words) : sourcePublisher;
                publisher = publication ? publisher.or(() -> words) : publisher;
            }
            case "author" -> {
                var words = Optional.of(Characters.normalised(text(xml)));
                author = author.or(() -> words);
            }
            case "p" -> {
                var words = Optional.of(Characters.normalised(text(xml)));
                statement = publication ? statement.or(() -> words) : statement;
            }
            case "name" -> {
                boolean place = "country".equals(xml.getAttributeValue(null, "type"));
                var key = Optional.ofNullable(xml.getAttributeValue(null, "key"));
                country = place && open.contains("settingDesc")
                        ? country.or(() -> key.filter(k -> k.matches("[A-Z]{2}")).map(CountryCode::new))
                        : country;
                text(xml);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    void into(Draft draft) {
        title().ifPresent(words -> draft.title(words, "TEI title"));
        draft.published(settingDate, "TEI setting date");
        draft.published(sourceDate, "TEI source date");
        draft.published(publicationDate, "TEI publication date");
        sourcePublisher.ifPresent(words -> draft.publisher(words, "TEI source publisher"));
        publisher.ifPresent(words -> draft.publisher(words, "TEI publisher"));
        statement.ifPresent(words -> fromStatement(draft, words));
        author.ifPresent(words -> draft.author(words, "TEI author"));
        language.ifPresent(code -> draft.language(code, "TEI xml:lang"));
    }

    /// A publication statement in words, such as `Department of State, 2008`.
    private static void fromStatement(Draft draft, String words) {
        var dated = YEAR_AT_END.matcher(words);
        if (dated.matches()) {
            draft.publisher(dated.group(1), "TEI publication statement");
            draft.published(PublishedDate.parse(dated.group(2), Basis.METADATA), "TEI publication statement");
        } else if (words.length() < 120) {
            draft.publisher(words, "TEI publication statement");
        }
    }

    /// A sitting is named by its subtitle, as the main title is the corpus's; others by their main title.
    private Optional<String> title() {
        var types = sitting ? List.of("sub", "main") : List.of("complete", "main", "null", "full", "sub");
        for (var type : types) {
            var ofType = titles.values().stream().filter(title -> title.type().equals(type)).toList();
            var own = ofType.stream().filter(title -> title.language().equals(language.orElse("")))
                    .findFirst();
            if (!ofType.isEmpty()) {
                return Optional.of(own.orElse(ofType.getFirst()).words());
            }
        }
        return titles.values().stream().findFirst().map(Title::words);
    }

    private static String firstLine(String words) {
        return Characters.normalised(words.strip().lines().findFirst().orElse(""));
    }

    /// The words of the element that was just opened, up to its end.
    static String text(XMLStreamReader xml) throws XMLStreamException {
        var words = new StringBuilder();
        for (int depth = 1; depth > 0 && xml.hasNext();) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.append(xml.getText());
                default -> {
                    // no words
                }
            }
        }
        return words.toString();
    }

    static void skip(XMLStreamReader xml) throws XMLStreamException {
        text(xml);
    }
}
