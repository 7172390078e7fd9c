package quoth;

/// What became of a source document: exactly one of these, in the end.
public enum Outcome {
    /// All of it is in the archive.
    INDEXED,
    /// Some of it is in the archive; the reason says what is not.
    PARTIAL,
    /// The same bytes were there already.
    DUPLICATE,
    /// It needs a password.
    ENCRYPTED,
    /// Nothing here reads this format.
    UNSUPPORTED,
    /// It holds no bytes, or no words.
    EMPTY,
    /// Its pages are only images.
    NEEDS_OCR,
    /// Its bytes could not be read: permissions, a broken disk, gone meanwhile.
    UNREADABLE,
    /// It claims a format that it breaks.
    PARSE_ERROR,
    /// It went past a limit on size, depth or count.
    LIMIT,
    /// Parsing took too long.
    TIMEOUT,
    /// Parsing took too much memory.
    OUT_OF_MEMORY,
    /// Parsing killed its process.
    CRASH,
    /// A rule keeps it out: a link, a device, a path outside the root.
    REFUSED;

    /// Whether words of it can be searched.
    public boolean searchable() {
        return this == INDEXED || this == PARTIAL || this == DUPLICATE;
    }
}
