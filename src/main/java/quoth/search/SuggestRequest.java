package quoth.search;

import java.util.Set;

/// Asks what somebody who is typing may mean.
///
/// @param typed so far
/// @param types wanted; none for all
/// @param size  most of each type
public record SuggestRequest(String typed, Set<Suggestion.Type> types, int size) {

    public SuggestRequest {
        types = Set.copyOf(types);
        if (size < 1) {
            throw new IllegalArgumentException("size needs to be >= 1, got %d".formatted(size));
        }
    }

    boolean wants(Suggestion.Type type) {
        return types.isEmpty() || types.contains(type);
    }
}
