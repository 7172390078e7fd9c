package quoth;

/// What names a statement for good: its document, its words, and which occurrence of these words it is. No
/// offset, kind, speaker or rule goes in, so better attribution does not break a citation.
///
/// @param value `s-` and 16 letters or digits
public record StatementId(String value) implements Comparable<StatementId> {

    public StatementId {
        ShortHash.checked(value, "s-");
    }

    /// @param words      the statement's text; only letters and digits count, whatever their case
    /// @param occurrence 1 for the first statement of the document with these words, 2 for the second
    public static StatementId of(DocumentId document, String words, int occurrence) {
        var key = document.value() + '\0' + folded(words) + '\0' + occurrence;
        return new StatementId("s-" + ShortHash.of(Sha256.ofText(key)));
    }

    /// The words as they count for identity: letters and digits, case folded.
    public static String folded(String words) {
        var out = new StringBuilder(words.length());
        words.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    @Override
    public int compareTo(StatementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
