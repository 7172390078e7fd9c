package quoth.catalogue;

import java.time.Instant;
import java.util.OptionalLong;
import quoth.DocumentId;
import quoth.Sha256;

/// Where a document is kept, and how it stands.
///
/// @param row         row in the catalogue
/// @param source      row of the version it came out of
/// @param collection  the collection it is shown in
/// @param text        where its text lies
/// @param attribution version of the rules that found its statements
/// @param statements  how many
public record Filing(long row, DocumentId id, long source, String collection, String title, TextPlace text,
        Instant ingested, String attribution, int statements, State state) {

    public enum State {
        /// Its source has no final outcome yet.
        ARRIVING,
        /// What searches see.
        CURRENT,
        /// A newer version of its origin took its place; still answered by id.
        SUPERSEDED,
        /// Taken out; only the id is left.
        DELETED
    }

    /// A file of texts.
    ///
    /// @param hash    of the original
    /// @param parser  version of the parser that made the texts
    /// @param edition counts the files of this original and parser, from 1
    public record TextFile(Sha256 hash, String parser, int edition) {}

    /// A stretch of a file of texts.
    ///
    /// @param offset in bytes
    /// @param length in bytes, compressed
    /// @param check  CRC-32C of the compressed bytes; absent where an older program filed them
    public record TextPlace(TextFile file, long offset, int length, OptionalLong check) {

        public Sha256 hash() {
            return file.hash();
        }
    }
}
