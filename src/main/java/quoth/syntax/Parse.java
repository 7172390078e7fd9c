package quoth.syntax;

/// A sentence with a tag, a head and a label for each token, and the words below each. Tokens are numbered from 0.
///
/// The tree has one root. What lies below a token is a gapless stretch, but for loose second roots, which hang on the
/// first. Immutable; safe for use by many threads.
public final class Parse {
    /// No such token: the head of the root, a child that is not there.
    public static final int NONE = -1;

    private final Sentence sentence;
    private final Model model;
    private final byte[] tags;
    private final short[] heads;
    private final byte[] labels;
    /// Children by head, in order: those of a token are at `childStarts[token]` up to `childStarts[token + 1]`.
    private final short[] children;
    private final short[] childStarts;

    Parse(Sentence sentence, int[] tagSlots, Configuration tree, Model model) {
        this.sentence = sentence;
        this.model = model;
        int size = sentence.size();
        tags = new byte[size];
        heads = new short[size];
        labels = new byte[size];
        children = new short[size];
        childStarts = new short[size + 2];
        for (int i = 0; i < size; i++) {
            tags[i] = (byte) tagSlots[i + 1];
            labels[i] = (byte) tree.labels[i + 1];
            int head = tree.heads[i + 1];
            heads[i] = (short) (head == size + 1 ? NONE : head - 1);
            if (heads[i] != NONE) {
                childStarts[head + 1]++;
            }
        }
        orderChildren();
    }

    /// Turns counts, kept two places up, into starts, and puts each token behind its head's start.
    private void orderChildren() {
        for (int i = 1; i < childStarts.length; i++) {
            childStarts[i] += childStarts[i - 1];
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != NONE) {
                children[childStarts[heads[i] + 1]++] = (short) i;
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    /// How many tokens there are.
    public int size() {
        return heads.length;
    }

    /// The Penn Treebank tag, `NNP` or `VBD` for example.
    public String tag(int token) {
        return model.tags().get(tags[token]);
    }

    /// The label of the arc to the head; the package's documentation lists them.
    public String label(int token) {
        return model.labels().get(labels[token]);
    }

    public boolean hasLabel(int token, String label) {
        return label(token).equals(label);
    }

    /// The token it hangs on; [#NONE] for the root.
    public int head(int token) {
        return heads[token];
    }

    /// How many tokens hang on it.
    public int childCount(int token) {
        return childStarts[token + 1] - childStarts[token];
    }

    /// The n-th token, from 0, that hangs on it, in the order of the text.
    public int child(int token, int n) {
        return children[childStarts[token] + n];
    }

    /// The tokens that hang on it, in the order of the text.
    public int[] children(int token) {
        int[] result = new int[childCount(token)];
        for (int i = 0; i < result.length; i++) {
            result[i] = child(token, i);
        }
        return result;
    }

    /// Whether the second token is the first or lies below it.
    public boolean dominates(int token, int other) {
        int at = other;
        while (at != NONE && at != token) {
            at = heads[at];
        }
        return at == token;
    }

    public String form(int token) {
        return sentence.form(token);
    }

    /// A line for each token: number, form, tag, head, label.
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            lines.append("%d %s %s %d %s\n".formatted(i, form(i), tag(i), head(i), label(i)));
        }
        return lines.toString();
    }
}
