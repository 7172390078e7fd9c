package quoth.syntax;

import java.util.Arrays;

/// A growing list of tokens, each a stretch `[begin, end)` of one text.
final class TokenSpans {
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int size;

    void add(int begin, int end) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        begins[size] = begin;
        ends[size++] = end;
    }

    int size() {
        return size;
    }

    int begin(int token) {
        return begins[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return ends[token] - begins[token];
    }

    Sentence sentence(String text, int from, int to) {
        return new Sentence(text, Arrays.copyOfRange(begins, from, to), Arrays.copyOfRange(ends, from, to));
    }
}
