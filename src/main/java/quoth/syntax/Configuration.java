package quoth.syntax;

import java.util.Arrays;

/// Where an arc-eager parse stands: a stack, the next word of the buffer, and the arcs made so far. The root is the
/// buffer's last word, slot `size + 1`.
///
/// Four moves: [#SHIFT] puts the next word on the stack; [#LEFT] makes it the head of the stack's top, which leaves;
/// [#RIGHT] makes the top its head and puts it on the stack; [#REDUCE] lets the top, which has a head, go.
/// Each word is pushed once and leaves once, so a parse takes at most twice as many moves as there are words.
final class Configuration {
    static final int SHIFT = 0;
    static final int LEFT = 1;
    static final int RIGHT = 2;
    static final int REDUCE = 3;
    static final int MOVES = 4;
    /// The head of a word that has none yet.
    static final int NONE = -1;

    final int size;
    final int[] heads;
    final int[] labels;
    /// Outermost children on each side and those next to them; 0 where there is none.
    final int[] left;
    final int[] left2;
    final int[] right;
    final int[] right2;
    final int[] leftCount;
    final int[] rightCount;
    /// Which labels the children on each side have, one bit each.
    final long[] leftLabels;
    final long[] rightLabels;
    private final int[] stack;
    private int depth;
    private int next = 1;

    Configuration(int size) {
        this.size = size;
        int slots = size + 2;
        heads = new int[slots];
        labels = new int[slots];
        Arrays.fill(heads, NONE);
        Arrays.fill(labels, NONE);
        left = new int[slots];
        left2 = new int[slots];
        right = new int[slots];
        right2 = new int[slots];
        leftCount = new int[slots];
        rightCount = new int[slots];
        leftLabels = new long[slots];
        rightLabels = new long[slots];
        stack = new int[slots];
    }

    boolean isFinal() {
        return next == size + 1 && depth == 0;
    }

    /// The next word of the buffer; the root when all words have been read.
    int next() {
        return next;
    }

    int depth() {
        return depth;
    }

    /// The word that many places below the stack's top, or 0 where the stack ends.
    int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : 0;
    }

    boolean allows(int move) {
        return switch (move) {
            case SHIFT -> next <= size;
            case LEFT -> depth > 0 && heads[stack[depth - 1]] == NONE;
            case RIGHT -> depth > 0 && next <= size;
            default -> depth > 0 && heads[stack[depth - 1]] != NONE;
        };
    }

    void shift() {
        stack[depth++] = next++;
    }

    void reduce() {
        depth--;
    }

    void leftArc(int label) {
        attach(next, stack[--depth], label);
    }

    void rightArc(int label) {
        attach(stack[depth - 1], next, label);
        stack[depth++] = next++;
    }

    private void attach(int head, int child, int label) {
        heads[child] = head;
        labels[child] = label;
        if (child < head) {
            left2[head] = left[head];
            left[head] = child;
            leftCount[head]++;
            leftLabels[head] |= 1L << label;
        } else {
            right2[head] = right[head];
            right[head] = child;
            rightCount[head]++;
            rightLabels[head] |= 1L << label;
        }
    }
}
