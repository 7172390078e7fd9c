package quoth.syntax;

/// Hangs punctuation as high as a projective tree allows, as the machine-made trees do; a closing bracket hangs where
/// its opening one does.
final class HighPunctuation {
    private static final int NONE = -1;

    private final int size;
    private final String[] words;
    private final String[] labels;
    private final int[] heads;

    /// @param heads changed in place
    HighPunctuation(String[] words, String[] labels, int[] heads) {
        size = words.length;
        this.words = words;
        this.labels = labels;
        this.heads = heads;
    }

    void hang() {
        for (int i = 0; i < size; i++) {
            if (labels[i].equals("punct")) {
                punctuation(i);
            }
        }
    }

    /// On the lowest word that has both neighbours below it.
    private void punctuation(int i) {
        int left = i - 1;
        while (left >= 0 && labels[left].equals("punct")) {
            left--;
        }
        int right = i + 1;
        while (right < size && labels[right].equals("punct")) {
            right++;
        }
        if (heads[i] == NONE) {
            return;
        }
        int at = left < 0 || right >= size ? rootOf(left < 0 ? right : left) : common(left, right);
        heads[i] = at == NONE || at == i ? heads[i] : at;
        int opening = opening(i);
        heads[i] = opening == NONE ? heads[i] : heads[opening];
    }

    /// The opening bracket or quotation mark that this one closes.
    private int opening(int closing) {
        String open = switch (words[closing]) {
            case ")" -> "(";
            case "]" -> "[";
            case "”" -> "“";
            default -> "";
        };
        for (int i = closing - 1; i >= 0 && !open.isEmpty(); i--) {
            if (words[i].equals(open)) {
                return i;
            }
        }
        return NONE;
    }

    private int rootOf(int word) {
        int at = word;
        while (at >= 0 && at < size && heads[at] != NONE) {
            at = heads[at];
        }
        return at >= size ? NONE : at;
    }

    private int common(int left, int right) {
        boolean[] above = new boolean[size];
        for (int at = left; at != NONE; at = heads[at]) {
            above[at] = true;
        }
        int at = right;
        while (at != NONE && !above[at]) {
            at = heads[at];
        }
        return at;
    }
}
