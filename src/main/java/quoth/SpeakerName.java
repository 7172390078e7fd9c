package quoth;

/// A speaker as a register knows them.
///
/// @param id   the register's, else `name~country`
/// @param name resolved
public record SpeakerName(String id, String name) {

    public SpeakerName {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "a speaker needs an id and a name, got '%s' and '%s'".formatted(id, name));
        }
    }
}
