package quoth.syntax;

/// How many arcs of the right tree a move puts out of reach, from any configuration, even one that a wrong move led to
/// (the dynamic oracle of Goldberg and Nivre 2012).
final class Oracle {
    private Oracle() {}

    /// @param gold the right head of each slot; the root's slot for the sentence's head
    static int cost(Configuration at, int[] gold, int move) {
        int top = at.stack(0);
        int next = at.next();
        return switch (move) {
            case Configuration.SHIFT -> stackArcs(at, gold, next, 0);
            case Configuration.LEFT -> (gold[top] > next ? 1 : 0) + childrenAhead(at, gold, top);
            case Configuration.RIGHT -> gold[next] == top
                    ? orphans(at, gold, next, 0)
                    : (gold[next] > next ? 1 : 0) + stackArcs(at, gold, next, 1);
            default -> childrenAhead(at, gold, top);
        };
    }

    /// Arcs between a word that leaves the buffer without an arc, and the words on the stack.
    /// @param from how many words from the stack's top do not count as its head
    private static int stackArcs(Configuration at, int[] gold, int word, int from) {
        int lost = orphans(at, gold, word, 0);
        for (int i = from; i < at.depth(); i++) {
            lost += at.stack(i) == gold[word] ? 1 : 0;
        }
        return lost;
    }

    /// Words on the stack without a head whose head the word should be.
    private static int orphans(Configuration at, int[] gold, int word, int from) {
        int lost = 0;
        for (int i = from; i < at.depth(); i++) {
            int below = at.stack(i);
            lost += gold[below] == word && at.heads[below] == Configuration.NONE ? 1 : 0;
        }
        return lost;
    }

    /// Children of a word that are still in the buffer.
    private static int childrenAhead(Configuration at, int[] gold, int word) {
        int lost = 0;
        for (int i = at.next(); i <= at.size; i++) {
            lost += gold[i] == word ? 1 : 0;
        }
        return lost;
    }
}
