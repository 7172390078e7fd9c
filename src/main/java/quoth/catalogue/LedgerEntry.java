package quoth.catalogue;

import java.time.Instant;
import java.util.Optional;
import quoth.LedgerPosition;
import quoth.Origin;
import quoth.Outcome;
import quoth.Sha256;

/// One thing that happened to a source document.
///
/// @param source      row of the version it happened to
/// @param hash        absent when the bytes were never read
/// @param size        in bytes
/// @param outcome     of an event that ends in one
/// @param parser      version, where a parser had a part in it; else empty
/// @param attribution version, where attribution had a part in it; else empty
public record LedgerEntry(LedgerPosition position, Instant at, Event event, long source, Origin origin,
        Optional<Sha256> hash, long size, Optional<Outcome> outcome, String reason, int documents,
        int statements,
        String parser, String attribution) {

    public enum Event {
        /// Its bytes are kept; an outcome will follow.
        RECEIVED,
        /// It has its final outcome.
        FINISHED,
        /// It is looked at once more, by another parser or because something else is stated with it.
        REOPENED,
        /// A newer version of its origin took its place.
        SUPERSEDED,
        /// Its file was gone.
        VANISHED,
        /// Its file is there again.
        RETURNED,
        /// Its documents' statements were found anew.
        ATTRIBUTED,
        /// A person set something right in its documents, or took that back; the reason says what.
        CORRECTED,
        /// Taken out on request.
        DELETED
    }
}
