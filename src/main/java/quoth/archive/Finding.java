package quoth.archive;

/// Something in an archive that is not as it should be.
///
/// @param where the file, document or row
/// @param what  is wrong with it, and what was done about it, if something was
public record Finding(Part part, String where, String what, Remedy remedy) {

    /// What of the archive it is.
    public enum Part {
        ORIGINAL, TEXT, CATALOGUE, LEDGER, INDEX,
        /// A file that does not belong in an archive.
        STRAY
    }

    /// What became of it.
    public enum Remedy {
        /// Found, and left as it is.
        OPEN,
        /// As it should be again.
        REPAIRED,
        /// Will be as it should be once what is acknowledged has been parsed again.
        REOPENED,
        /// Moved into the folder `quarantine`.
        QUARANTINED,
        /// Nothing here can bring it back; a backup may.
        LOST
    }

    Finding with(Remedy done, String more) {
        return new Finding(part, where, what + "; " + more, done);
    }
}
