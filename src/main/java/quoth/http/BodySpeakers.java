package quoth.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.CountryCode;
import quoth.Speaker;
import quoth.SpeakerName;
import quoth.archive.Archive;
import quoth.archive.Correcting;
import quoth.http.SpeakerNames.Resolution.Ambiguous;
import quoth.search.Filter;
import quoth.search.Hit;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Target;

/// Reads speakers that a person gives: `"Q567"`, `"Angela Merkel"`, or an object with id, name, type, role,
/// affiliation and countries. What the archive knows of one need not be said again.
final class BodySpeakers {

    private static final int MOST = 10;
    private static final int LONGEST = 300;

    private final Archive archive;
    private final SpeakerNames names;

    BodySpeakers(Archive archive) {
        this.archive = archive;
        this.names = new SpeakerNames(archive);
    }

    /// A name that several have: the answer lists who could be meant.
    static final class AmbiguousName extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Ambiguous name;

        AmbiguousName(Ambiguous name) {
            super(name.name());
            this.name = name;
        }

        Answer answer() {
            return Answer.wrong(Problem.ambiguous(name));
        }
    }

    List<Speaker> read(Body body, String name) {
        return body.list(name, MOST, (one, element) -> one.member(element).isObject()
                ? described(one.object(element), element)
                : called(one.text(element, LONGEST), element));
    }

    /// A speaker with an id, to merge into or to split off.
    SpeakerName name(Body body, String field) {
        var speaker = body.member(field).isObject() ? described(body.object(field), field)
                : called(body.text(field, LONGEST), field);
        return speaker.id().map(id -> new SpeakerName(id, speaker.label()))
                .orElseThrow(() -> body.wrong(field,
                        "somebody known here by this name, or an object with id and name"
                                + " or with name and countries"));
    }

    private Speaker described(Body body, String field) {
        body.onlyThese("id", "name", "type", "role", "affiliation", "countries");
        var id = body.textIfAny("id", LONGEST);
        var name = body.textIfAny("name", LONGEST);
        var known = id.flatMap(this::known)
                .or(() -> id.isPresent() ? Optional.empty()
                        : name.flatMap(n -> sole(n, field).flatMap(this::known)));
        if (name.isEmpty() && known.isEmpty()) {
            throw body.wrong("name",
                    id.isPresent() ? "a name: nothing here was said by '%s'".formatted(id.get())
                            : "a name or an id");
        }
        var countries = body.has("countries") ? BodyCountries.read(body, "countries")
                : known.map(Speaker::countries).orElse(List.of());
        var label = name.or(() -> known.flatMap(Speaker::name)).orElseThrow();
        return speaker(body.choice("type", Speaker.Type.class).or(() -> known.map(Speaker::type))
                .orElse(Speaker.Type.PERSON), id.or(() -> known.flatMap(Speaker::id)), label,
                body.textIfAny("role", LONGEST), body.textIfAny("affiliation", LONGEST), countries);
    }

    /// By an id that somebody here has, else by name.
    private Speaker called(String given, String field) {
        return known(given).or(() -> sole(given, field).flatMap(this::known))
                .orElseGet(() -> speaker(Speaker.Type.PERSON, Optional.empty(), given, Optional.empty(),
                        Optional.empty(), List.of()));
    }

    /// The id of the one speaker here who is called so; none when nobody is.
    private Optional<String> sole(String name, String field) {
        var exact = names.candidates(name).stream().filter(c -> c.name().equalsIgnoreCase(name.strip()))
                .toList();
        if (exact.size() > 1) {
            throw new AmbiguousName(new Ambiguous(field, name, exact));
        }
        return exact.stream().map(SpeakerNames.Candidate::id).findFirst();
    }

    /// What the archive's latest statement of a speaker says of them.
    private Optional<Speaker> known(String id) {
        var found = archive.search(SearchRequest.all(Target.STATEMENTS).withSize(1)
                .withFilters(List.of(Filter.on("speaker", id)))).hits();
        var speakers = new ArrayList<Speaker>();
        for (var hit : found) {
            if (hit instanceof Hit.OfStatement(var statement, _, _, _)) {
                speakers.addAll(statement.statement().speakers());
            }
        }
        return speakers.stream().filter(s -> s.id().equals(Optional.of(id))).findFirst()
                .map(s -> speaker(s.type(), s.id(), s.label(), Optional.empty(), Optional.empty(),
                        s.countries()));
    }

    private static Speaker speaker(Speaker.Type type, Optional<String> id, String name, Optional<String> role,
            Optional<String> affiliation, List<CountryCode> countries) {
        var named = id
                .or(() -> countries.stream().findFirst().map(country -> Correcting.idOf(name, country)));
        return new Speaker(type, name, Optional.empty(), named, Optional.of(name), role, affiliation,
                countries);
    }
}
