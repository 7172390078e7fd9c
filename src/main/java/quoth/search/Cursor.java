package quoth.search;

/// Where a page ended; opaque to whoever carries it.
///
/// @param token URL-safe characters, made and read by the engine that gave it
public record Cursor(String token) {

    public Cursor {
        if (token.isEmpty()) {
            throw new IllegalArgumentException("cursor needs a token, got an empty one");
        }
    }
}
