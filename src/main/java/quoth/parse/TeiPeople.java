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
import quoth.gazetteer.Gazetteer;

/// The people whom a TEI file lists, and the speakers they make: name, office and party on the day.
final class TeiPeople {

    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /// @param office in the language of the file, or empty
    private record Affiliation(String role, String body, String from, String to, String office) {}

    private record Person(String name, Optional<String> wikidata, List<Affiliation> affiliations) {}

    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();

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
        var forenames = new StringBuilder();
        var surname = new StringBuilder();
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
                case "forename" -> forenames.append(TeiHeader.text(xml)).append(' ');
                case "surname", "nameLink" -> surname.append(TeiHeader.text(xml)).append(' ');
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
        return new Person(Characters.normalised(forenames.append(surname).toString()),
                wikidata.filter(id -> id.matches("Q\\d+")), affiliations);
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
        var person = Optional.ofNullable(people.get(key)).filter(p -> !p.name().isEmpty());
        if (person.isEmpty()) {
            var name = !mention.isBlank() ? mention : key.isBlank() ? "unknown speaker" : key;
            return Speaker.unresolved(Speaker.Type.PERSON, name, Optional.empty());
        }
        var known = person.get();
        var day = header.date().map(PartialDate::earliest);
        var then = known.affiliations().stream().filter(a -> valid(a, day)).toList();
        var country = header.country();
        var id = known.wikidata().or(() -> country.map(c -> Gazetteer.personId(known.name(), c)));
        return new Speaker(Speaker.Type.PERSON, mention.isBlank() ? known.name() : mention, Optional.empty(),
                id,
                Optional.of(known.name()), office(then), party(then), country.stream().toList());
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

    private static boolean valid(Affiliation affiliation, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return true;
        }
        var from = PublishedDate.parse(affiliation.from(), Basis.METADATA).map(PartialDate::earliest);
        var to = PublishedDate.parse(affiliation.to(), Basis.METADATA).map(PartialDate::latest);
        return from.filter(d -> d.isAfter(day.get())).isEmpty()
                && to.filter(d -> d.isBefore(day.get())).isEmpty();
    }
}
