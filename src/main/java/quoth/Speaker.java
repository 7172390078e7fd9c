package quoth;

import java.util.List;
import java.util.Optional;

/// Who a statement is attributed to: the mention as written and, where known, who that is.
///
/// @param mention     as written: *Ankara*, *she*, *a spokesman*
/// @param mentionSpan where it stands, when it stands in the text
/// @param id          the register's id (Wikidata where known), else `name~country`; empty while unresolved
/// @param name        resolved name
/// @param affiliation party or body
/// @param countries   the speaker's own; none, one or several
public record Speaker(Type type, String mention, Optional<TextSpan> mentionSpan, Optional<String> id,
        Optional<String> name, Optional<String> role, Optional<String> affiliation,
        List<CountryCode> countries) {

    public enum Type {
        PERSON, GOVERNMENT, ORGANISATION, GROUP
    }

    public Speaker {
        countries = List.copyOf(countries);
        if (mention.isBlank()) {
            throw new IllegalArgumentException("speaker needs a mention, got a blank one");
        }
        if (id.isPresent() && name.isEmpty()) {
            throw new IllegalArgumentException(
                    "speaker '%s' has id '%s' but no name".formatted(mention, id.get()));
        }
    }

    /// A speaker of whom only the mention is known.
    public static Speaker unresolved(Type type, String mention, Optional<TextSpan> mentionSpan) {
        return new Speaker(type, mention, mentionSpan, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of());
    }

    /// The name when resolved, else the mention.
    public String label() {
        return name.orElse(mention);
    }

    public Speaker withCountries(List<CountryCode> other) {
        return new Speaker(type, mention, mentionSpan, id, name, role, affiliation, other);
    }

    /// The same mention, understood as somebody else.
    public Speaker withName(SpeakerName other) {
        return new Speaker(type, mention, mentionSpan, Optional.of(other.id()), Optional.of(other.name()),
                role,
                affiliation, countries);
    }
}
