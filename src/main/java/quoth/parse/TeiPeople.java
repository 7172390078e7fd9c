package quoth.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.Speaker;

/// The people whom a TEI file lists, and the speakers they make: name, office and party on the day.
final class TeiPeople {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /// @param office in the language of the file, or empty
    private record Affiliation(String role, String body, String from, String to, String office) {}

    private record Name(String words, String from, String to) {

        boolean isDated() {
            return !from.isEmpty() || !to.isEmpty();
        }
    }

    private record Person(List<Name> names, Optional<String> wikidata, List<Affiliation> affiliations) {

        /// The name borne on the day, else one without dates, else the last.
        String name(Optional<LocalDate> day) {
            return names.stream().filter(n -> n.isDated() && day.isPresent() && valid(n.from(), n.to(), day))
                    .findFirst().or(() -> names.stream().filter(n -> !n.isDated()).findFirst())
                    .orElseGet(names::getLast).words();
        }
    }

    private final NamedSpeakers speakers;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();

    TeiPeople(NamedSpeakers speakers) {
        this.speakers = speakers;
    }

    /// Reads a `listPerson` to its end.
    void readList(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("listPerson")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("person")) {
                var id = Optional.ofNullable(xml.getAttributeValue(XML, "id")).orElse("");
                people.put(id, person(xml));
            }
        }
    }

    /// Reads a `listOrg` to its end.
    void readOrganisations(XMLStreamReader xml) throws XMLStreamException {
        var id = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("listOrg")) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("org")) {
                id = Optional.ofNullable(xml.getAttributeValue(XML, "id")).orElse("");
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("orgName")) {
                organisations.putIfAbsent(id, Characters.normalised(TeiHeader.text(xml)));
            }
        }
    }

    private static Person person(XMLStreamReader xml) throws XMLStreamException {
        var names = new ArrayList<Name>();
        var wikidata = Optional.<String>empty();
        var affiliations = new ArrayList<Affiliation>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("person")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "persName" -> name(xml).ifPresent(names::add);
                case "idno" -> {
                    boolean register = "wikidata".equals(xml.getAttributeValue(null, "subtype"));
                    var value = TeiHeader.text(xml).strip();
                    wikidata = register ? Optional.of(value.substring(value.lastIndexOf('/') + 1)) : wikidata;
                }
                case "affiliation" -> affiliations.add(affiliation(xml));
                default -> {
                    // sex, birth and pictures do not matter here
                }
            }
        }
        return new Person(names, wikidata.filter(id -> id.matches("Q\\d+")), affiliations);
    }

    /// Forenames before surnames, whatever their order in the file; titles are no part of a name.
    private static Optional<Name> name(XMLStreamReader xml) throws XMLStreamException {
        var from = attribute(xml, "from");
        var to = attribute(xml, "to");
        var forenames = new StringBuilder();
        var surname = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("persName")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "forename" -> forenames.append(TeiHeader.text(xml)).append(' ');
                case "surname", "nameLink" -> surname.append(TeiHeader.text(xml)).append(' ');
                default -> {
                    // titles and offices
                }
            }
        }
        var words = Characters.normalised(forenames.append(surname).toString());
        return words.isEmpty() ? Optional.empty() : Optional.of(new Name(words, from, to));
    }

    private static Affiliation affiliation(XMLStreamReader xml) throws XMLStreamException {
        var role = attribute(xml, "role");
        var body = attribute(xml, "ref");
        var from = attribute(xml, "from");
        var to = attribute(xml, "to");
        var office = Characters.normalised(TeiHeader.text(xml).strip().lines().findFirst().orElse(""));
        return new Affiliation(role, body.startsWith("#") ? body.substring(1) : body, from, to, office);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Optional.ofNullable(xml.getAttributeValue(null, name)).orElse("");
    }

    /// The speaker that a reference means, resolved when the file lists that person.
    ///
    /// @param mention how the record announced the speaker; may be empty
    Speaker speaker(String reference, String mention, TeiHeader header) {
        var key = reference.startsWith("#") ? reference.substring(1) : reference;
        var person = Optional.ofNullable(people.get(key)).filter(p -> !p.names().isEmpty());
        if (person.isEmpty()) {
            var name = !mention.isBlank() ? mention : key.isBlank() ? "unknown speaker" : key;
            return Speaker.unresolved(Speaker.Type.PERSON, name, Optional.empty());
        }
        var known = person.get();
        var day = header.date().map(PartialDate::earliest);
        var name = known.name(day);
        var then = known.affiliations().stream().filter(a -> valid(a.from(), a.to(), day)).toList();
        var announced = mention.isBlank() ? name : mention;
        if (known.wikidata().isEmpty()) {
            return speakers.speaker(announced, name, office(then), party(then), header.country(),
                    header.date());
        }
        return new Speaker(Speaker.Type.PERSON, announced, Optional.empty(), known.wikidata(),
                Optional.of(name), office(then), party(then), header.country().stream().toList());
    }

    /// Government before the chair of the house before membership.
    private static Optional<String> office(List<Affiliation> then) {
        for (var role : List.of("head", "deputyHead", "minister", "secretaryOfState", "ministerDelegate",
                "member")) {
            var office = then.stream().filter(a -> a.role().equals(role) && !a.office().isEmpty())
                    .findFirst();
            if (office.isPresent()) {
                return office.map(Affiliation::office);
            }
        }
        return Optional.empty();
    }

    private Optional<String> party(List<Affiliation> then) {
        for (var kind : List.of("parliamentaryGroup", "politicalParty")) {
            var party = then.stream().map(Affiliation::body).filter(body -> body.startsWith(kind))
                    .findFirst();
            if (party.isPresent()) {
                var body = party.get();
                return Optional
                        .of(organisations.getOrDefault(body, body.substring(body.lastIndexOf('.') + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean valid(String first, String last, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return true;
        }
        var from = PublishedDate.parse(first, Basis.METADATA).map(PartialDate::earliest);
        var to = PublishedDate.parse(last, Basis.METADATA).map(PartialDate::latest);
        return from.filter(d -> d.isAfter(day.get())).isEmpty()
                && to.filter(d -> d.isBefore(day.get())).isEmpty();
    }
}
