package quoth;

/// Somebody or something that a statement speaks of.
///
/// @param id a country's code, or the id of a person or body
public record About(Type type, String id, String name) {

    public enum Type {
        PERSON, ORGANISATION, COUNTRY
    }
}
