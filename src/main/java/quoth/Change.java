package quoth;

import java.util.List;

/// What a correction changes: one statement, or all statements of a speaker.
public sealed interface Change {

    What what();

    /// The sort of a change, as answers and the catalogue name it.
    enum What {
        SPEAKER, COUNTRY, DATE, KIND, EXTENT, NOT_A_STATEMENT, MISSED, MERGE, SPLIT
    }

    /// Something about one statement.
    record OfStatement(Anchor anchor, Remedy remedy) implements Change {

        @Override
        public What what() {
            return remedy.what();
        }
    }

    /// Two speakers are one: whatever was said by `from` was said by `into`.
    ///
    /// @param from the id that is given up
    record Merge(String from, SpeakerName into) implements Change {

        public Merge {
            checkApart(from, into);
        }

        @Override
        public What what() {
            return What.MERGE;
        }
    }

    /// One speaker is two: a part of what was said by `from` was said by `into`.
    ///
    /// @param from the id that keeps the rest
    record Split(String from, SpeakerPart part, SpeakerName into) implements Change {

        public Split {
            checkApart(from, into);
        }

        @Override
        public What what() {
            return What.SPLIT;
        }
    }

    /// Ids of the speakers whose statements it may touch; none for a change of one statement.
    default List<String> speakers() {
        return switch (this) {
            case OfStatement _ -> List.of();
            case Merge(var from, var into) -> List.of(from, into.id());
            case Split(var from, _, var into) -> List.of(from, into.id());
        };
    }

    private static void checkApart(String from, SpeakerName into) {
        if (from.isBlank() || from.equals(into.id())) {
            throw new IllegalArgumentException(
                    "two speakers are needed, got '%s' and '%s'".formatted(from, into.id()));
        }
    }
}
