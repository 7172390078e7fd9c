package quoth;

/// What names a document for good: the hash of its bytes, or its collection and record key when it came out of a
/// data set; never its path.
///
/// @param value `d-` and 16 letters or digits
public record DocumentId(String value) implements Comparable<DocumentId> {

    public DocumentId {
        ShortHash.checked(value, "d-");
    }

    /// The id of a file, or of a container's entry, by its bytes.
    public static DocumentId ofBytes(Sha256 hash) {
        return new DocumentId("d-" + ShortHash.of(hash));
    }

    /// The id of a data set's record or of a feed's item.
    ///
    /// @param key what tells the records of one collection apart
    public static DocumentId ofRecord(String collection, String key) {
        return new DocumentId("d-" + ShortHash.of(Sha256.ofText(collection + '\0' + key)));
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
