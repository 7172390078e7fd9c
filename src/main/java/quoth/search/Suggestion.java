package quoth.search;

import java.util.List;
import java.util.Optional;
import quoth.CountryCode;

/// What somebody who is typing may mean. There are statements that have it.
///
/// @param value     what to filter by; for a word, the query that is typed when it is completed
/// @param label     what to show
/// @param variant   the other name under which it was found; empty when it was found under its label
/// @param countries a speaker's own, none, one or several
/// @param count     statements that have it
public record Suggestion(Type type, String value, String label, Optional<String> variant,
        List<CountryCode> countries, long count) {

    /// What is suggested: values of the field of this name, or words.
    public enum Type {
        SPEAKER, COUNTRY, ABOUT, PUBLISHER, COLLECTION, WORD
    }

    public Suggestion {
        countries = List.copyOf(countries);
    }
}
