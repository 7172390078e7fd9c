package quoth;

import java.time.Instant;
import java.util.Optional;

/// One thing that a person set right, and the story of it. It is never overwritten: one that is taken back, or that
/// another took the place of, stays in the history.
///
/// @param number ascending with time; 0 while it has none yet
/// @param undone who took it back; absent while it is in force
public record Correction(long number, Change change, Told told, Optional<Told> undone) {

    /// Who did something, why, and when.
    ///
    /// @param why empty when nobody said
    public record Told(String by, String why, Instant at) {

        public Told {
            if (by.isBlank()) {
                throw new IllegalArgumentException(
                        "a correction needs somebody who made it, got a blank name");
            }
        }
    }

    public boolean inForce() {
        return undone.isEmpty();
    }
}
