package quoth.syntax;

import java.util.Arrays;
import java.util.Locale;

/// A tree while it is rewritten: what each word is, and where it hangs.
final class Draft {
    static final int NONE = -1;

    final int size;
    /// In lower case.
    final String[] words;
    final String[] tags;
    final String[] labels;
    final int[] heads;
    /// What stands for a word where a function word became its head.
    private final int[] over;

    Draft(Conllu.Tree tree) {
        size = tree.forms().size();
        words = new String[size];
        tags = tree.tags().toArray(new String[0]);
        labels = tree.labels().toArray(new String[0]);
        heads = new int[size];
        over = new int[size];
        Arrays.fill(over, NONE);
        for (int i = 0; i < size; i++) {
            words[i] = tree.forms().get(i).toLowerCase(Locale.ROOT);
            heads[i] = tree.heads().get(i);
        }
    }

    /// The first child of `head` with that label, or [#NONE].
    int child(int head, String label) {
        for (int i = 0; i < size; i++) {
            if (heads[i] == head && labels[i].equals(label)) {
                return i;
            }
        }
        return NONE;
    }

    /// `upper` hangs where `lower` hung, and `lower` on it.
    void takePlace(int upper, int lower, String label) {
        heads[upper] = heads[lower];
        labels[upper] = labels[lower];
        heads[lower] = upper;
        labels[lower] = label;
    }

    /// Notes that `upper`, a function word, stands now for `lower`.
    void stands(int upper, int lower) {
        over[lower] = upper;
    }

    /// What stands for a word in the end.
    int top(int word) {
        int at = word;
        while (over[at] != NONE) {
            at = over[at];
        }
        return at;
    }
}
