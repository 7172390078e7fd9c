package quoth.syntax;

/// The features of one decision: hashes, each of its template's number and what stands there. A template's number is
/// its place in the list, so every decision of a model must add the same templates in the same order.
///
/// Buffers for one thread, filled anew for each decision; nothing is allocated.
final class Features {
    /// At most this many templates: more would overflow the 16-bit sums of [Weights].
    static final int CAPACITY = 256;

    final int[] hashes = new int[CAPACITY];
    int size;

    void clear() {
        size = 0;
    }

    void add(int a) {
        hashes[size] = mix(size + 1, a);
        size++;
    }

    void add(int a, int b) {
        hashes[size] = mix(mix(size + 1, a), b);
        size++;
    }

    void add(int a, int b, int c) {
        hashes[size] = mix(mix(mix(size + 1, a), b), c);
        size++;
    }

    void add(int a, int b, int c, int d) {
        hashes[size] = mix(mix(mix(mix(size + 1, a), b), c), d);
        size++;
    }

    static int mix(int a, int b) {
        int hash = (a * 0x9E3779B1 ^ b) * 0x85EBCA6B;
        return hash ^ hash >>> 15;
    }
}
