package quoth.quotation;

/// What sort of words a speaker's mention is made of: some are harder to resolve than others.
public enum MentionSort {
    NAME("names of people"),
    /// *she*, *they*.
    PRONOUN("pronouns"),
    /// *the minister*.
    NOMINAL("descriptions"),
    /// *the foreign ministry*, *Human Rights Watch*.
    INSTITUTION("institutions"),
    /// *Ankara*, *the Kremlin*, *Egypt*: a government called by its country or seat.
    METONYM("metonyms"),
    /// Nobody is mentioned.
    NONE("nobody");

    private final String label;

    MentionSort(String label) {
        this.label = label;
    }

    /// What to call it in a table.
    public String label() {
        return label;
    }

    /// @param mentionType as gold sets mark it
    /// @param speakerType what sort of speaker, several parted by `; `
    static MentionSort of(String mention, String mentionType, String speakerType) {
        return switch (mentionType) {
            case "pronoun" -> PRONOUN;
            case "none", "" -> NONE;
            default -> {
                boolean government = speakerType.startsWith("government");
                if (government && mentionType.equals("name") && !BodyWords.in(mention)) {
                    yield METONYM;
                }
                boolean institution = government || speakerType.startsWith("organisation");
                yield institution ? INSTITUTION : mentionType.equals("name") ? NAME : NOMINAL;
            }
        };
    }
}
