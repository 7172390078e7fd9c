package quoth.gazetteer;

import java.util.Arrays;

/// A trie over UTF-16 units whose edges lie in one open-addressed table: no object per node, no boxing on the walk.
/// Filled by one thread, then read by many.
final class Trie {

    static final int ROOT = 0;

    private static final long EMPTY = -1;

    private long[] edges = filled(1 << 16);
    private int[] targets = new int[1 << 16];
    private int[] values = {-1};
    private int nodes = 1;

    private static long[] filled(int size) {
        var table = new long[size];
        Arrays.fill(table, EMPTY);
        return table;
    }

    /// Keeps `value` under `word`, unless the word has one: then nothing changes and the answer is false.
    boolean put(String word, int value) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            char c = Spelling.unified(word.charAt(i));
            int next = next(node, c);
            node = next < 0 ? append(node, c) : next;
        }
        if (node == ROOT || values[node] >= 0) {
            return false;
        }
        values[node] = value;
        return true;
    }

    /// The node below `node` by `c`, or -1.
    int next(int node, char c) {
        long edge = (long) node << 16 | c;
        int slot = slot(edge, edges.length);
        while (edges[slot] != EMPTY) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
            slot = slot + 1 & edges.length - 1;
        }
        return -1;
    }

    /// The value kept at a node, or -1.
    int value(int node) {
        return values[node];
    }

    private int append(int node, char c) {
        if (nodes * 2 > edges.length) {
            grow();
        }
        if (nodes == values.length) {
            values = Arrays.copyOf(values, nodes * 2);
        }
        values[nodes] = -1;
        insert((long) node << 16 | c, nodes);
        return nodes++;
    }

    private void insert(long edge, int target) {
        int slot = slot(edge, edges.length);
        while (edges[slot] != EMPTY) {
            slot = slot + 1 & edges.length - 1;
        }
        edges[slot] = edge;
        targets[slot] = target;
    }

    private void grow() {
        var oldEdges = edges;
        var oldTargets = targets;
        edges = filled(oldEdges.length * 2);
        targets = new int[edges.length];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != EMPTY) {
                insert(oldEdges[i], oldTargets[i]);
            }
        }
    }

    private static int slot(long edge, int size) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & size - 1;
    }
}
