package quoth.parse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import quoth.Genre;
import quoth.Outcome;
import quoth.TextSpan;
import quoth.Turn;

/// Reads TEI: parliamentary debates whose utterances (`u`) or speeches (`sp`) are turns, and articles. Notes,
/// incidents and stage directions are no words. External entities are never resolved.
final class TeiReader implements FormatReader {

    private static final Set<String> BLOCKS = Set.of("p", "head", "seg", "ab", "l", "item", "cell", "u",
            "div", "sp",
            "list", "table", "row", "lg", "quote", "cit", "opener", "closer", "salute", "signed", "dateline",
            "trailer",
            "argument", "epigraph", "front", "body", "back", "byline", "titlePart", "docTitle", "entry");
    private static final Set<String> NO_WORDS = Set.of("note", "incident", "kinesic", "vocal", "writing",
            "stage", "gap",
            "figure", "fw", "desc", "listPerson", "listOrg", "listBibl", "standOff", "timeline", "graphic",
            "shift",
            "castList", "teiHeader", "xenoData");

    private final XMLInputFactory factory = safeFactory();
    private final NamedSpeakers speakers;

    TeiReader(NamedSpeakers speakers) {
        this.speakers = speakers;
    }

    static XMLInputFactory safeFactory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    @Override
    public void read(Input input, Delivery delivery) throws UnusableException, IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(input.file()))) {
            new Pass(factory.createXMLStreamReader(stream), input.draft(), speakers).read(delivery);
        } catch (XMLStreamException e) {
            throw new UnusableException(Outcome.PARSE_ERROR, "not well-formed XML: " + OneLine.of(e));
        }
    }

    /// One way through one file.
    private static final class Pass {

        private final XMLStreamReader xml;
        private final Draft draft;
        private final TeiHeader header = new TeiHeader();
        private final TeiPeople people;
        private final Deque<String> open = new ArrayDeque<>();
        private final StringBuilder paragraph = new StringBuilder();
        private final List<Utterance> utterances = new ArrayList<>();
        private Optional<String> who = Optional.empty();
        private String announced = "";
        private int number;
        private int begin = -1;

        /// A stretch of one turn.
        private record Utterance(int number, String who, String mention, TextSpan span) {}

        Pass(XMLStreamReader xml, Draft draft, NamedSpeakers speakers) {
            this.xml = xml;
            this.people = new TeiPeople(speakers);
            this.draft = draft;
        }

        void read(Delivery delivery) throws XMLStreamException, UnusableException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.END_ELEMENT -> end();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        paragraph.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    default -> {
                        // comments, instructions and unresolved entities carry no words
                    }
                }
            }
            flush();
            header.into(draft);
            draft.genre(utterances.isEmpty() ? Genre.ANALYSIS : Genre.STATEMENT, "TEI");
            for (var said : utterances) {
                draft.turn(new Turn(said.number(), people.speaker(said.who(), said.mention(), header),
                        said.span(),
                        Optional.empty()), "TEI");
            }
            delivery.draft(draft);
        }

        private void start() throws XMLStreamException, UnusableException {
            var name = xml.getLocalName();
            switch (name) {
                case "teiHeader" -> header.read(xml, people);
                case "listPerson" -> people.readList(xml);
                case "listOrg" -> people.readOrganisations(xml);
                case "note", "speaker" -> announced(name);
                case "pb" -> {
                    if (paragraph.toString().isBlank()) {
                        draft.prose().page();
                    } else {
                        paragraph.append('\f');
                    }
                }
                case "lb", "cb" -> paragraph.append(' ');
                default -> {
                    if (NO_WORDS.contains(name)) {
                        TeiHeader.skip(xml);
                        paragraph.append(' ');
                    } else {
                        enter(name);
                    }
                }
            }
        }

        private void enter(String name) throws UnusableException {
            if (BLOCKS.contains(name)) {
                flush();
            }
            open.push(name);
            if (open.size() > Limits.XML_DEPTH * 2) {
                throw new UnusableException(Outcome.LIMIT,
                        "elements nested deeper than %d".formatted(Limits.XML_DEPTH * 2));
            }
            if (name.equals("u") || name.equals("sp")) {
                var reference = Optional.ofNullable(xml.getAttributeValue(null, "who")).orElse("");
                who = Optional.of(reference.strip());
                number++;
            }
            if (name.equals("TEI") || name.equals("text")) {
                header.language(xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang"));
                header.kind(xml.getAttributeValue(null, "ana"));
            }
        }

        /// A note of the speaker, or the label of a speech, says how the speaker is named here.
        private void announced(String name) throws XMLStreamException {
            boolean label = name.equals("speaker") || "speaker".equals(xml.getAttributeValue(null, "type"));
            boolean between = open.isEmpty() || !open.peek().equals("seg");
            if (label || between) {
                flush();
                endStretch();
            }
            var words = Characters.normalised(TeiHeader.text(xml));
            if (label && !words.isEmpty()) {
                announced = words.endsWith(":") ? words.substring(0, words.length() - 1) : words;
            }
            paragraph.append(' ');
        }

        private void end() {
            var name = xml.getLocalName();
            if (BLOCKS.contains(name)) {
                flush();
            }
            if (name.equals("u") || name.equals("sp")) {
                endStretch();
                who = Optional.empty();
                announced = name.equals("sp") ? "" : announced;
            }
            if (!open.isEmpty() && open.peek().equals(name)) {
                open.pop();
            }
        }

        private void flush() {
            int before = draft.prose().paragraphs().size();
            draft.prose().paragraph(paragraph.toString());
            paragraph.setLength(0);
            boolean added = draft.prose().paragraphs().size() > before;
            boolean heading = !open.isEmpty() && open.peek().equals("head");
            if (added && heading) {
                endStretchAt(before - 1);
            } else if (added && who.isPresent() && begin < 0) {
                begin = draft.prose().paragraphs().getLast().begin();
            }
        }

        private void endStretch() {
            endStretchAt(draft.prose().paragraphs().size() - 1);
        }

        private void endStretchAt(int lastParagraph) {
            if (begin >= 0 && who.isPresent()) {
                int end = draft.prose().paragraphs().get(lastParagraph).end();
                utterances.add(new Utterance(number, who.get(), announced, new TextSpan(begin, end)));
            }
            begin = -1;
        }
    }
}
