package quoth.search.lucene;

import org.apache.lucene.util.FixedBitSet;

/// A field's code for each hit of a segment, as narrow as the codes allow. Immutable.
sealed interface Column {

    int code(int document);

    /// Adds one to the count of each document's code.
    void count(int[] documents, int length, int[] counts);

    /// Writes each document's code.
    void codes(int[] documents, int length, int[] codes, int from);

    /// The first document from one on whose code is wanted; `to` when none below has it.
    int next(int from, int to, boolean[] wanted);

    /// Sets the bit of each document whose code is wanted.
    ///
    /// @param offset the document that the first bit stands for
    void mark(int from, int to, boolean[] wanted, FixedBitSet bits, int offset);

    long bytes();

    static Column of(int[] codes, int highest) {
        if (highest < 1 << Byte.SIZE) {
            var narrow = new byte[codes.length];
            for (int i = 0; i < codes.length; i++) {
                narrow[i] = (byte) codes[i];
            }
            return new Bytes(narrow);
        }
        if (highest < 1 << Character.SIZE) {
            var middle = new char[codes.length];
            for (int i = 0; i < codes.length; i++) {
                middle[i] = (char) codes[i];
            }
            return new Chars(middle);
        }
        return new Ints(codes);
    }

    /// No value anywhere.
    static Column empty(int documents) {
        return new Bytes(new byte[documents]);
    }

    final class Bytes implements Column {

        private final byte[] codes;

        private Bytes(byte[] codes) {
            this.codes = codes;
        }

        @Override
        public int code(int document) {
            return codes[document] & 0xff;
        }

        @Override
        public void count(int[] documents, int length, int[] counts) {
            for (int i = 0; i < length; i++) {
                counts[codes[documents[i]] & 0xff]++;
            }
        }

        @Override
        public void codes(int[] documents, int length, int[] into, int from) {
            for (int i = 0; i < length; i++) {
                into[from + i] = codes[documents[i]] & 0xff;
            }
        }

        @Override
        public int next(int from, int to, boolean[] wanted) {
            int document = from;
            while (document < to && !wanted[codes[document] & 0xff]) {
                document++;
            }
            return document;
        }

        @Override
        public void mark(int from, int to, boolean[] wanted, FixedBitSet bits, int offset) {
            for (int document = from; document < to; document++) {
                if (wanted[codes[document] & 0xff]) {
                    bits.set(document - offset);
                }
            }
        }

        @Override
        public long bytes() {
            return codes.length;
        }
    }

    final class Chars implements Column {

        private final char[] codes;

        private Chars(char[] codes) {
            this.codes = codes;
        }

        @Override
        public int code(int document) {
            return codes[document];
        }

        @Override
        public void count(int[] documents, int length, int[] counts) {
            for (int i = 0; i < length; i++) {
                counts[codes[documents[i]]]++;
            }
        }

        @Override
        public void codes(int[] documents, int length, int[] into, int from) {
            for (int i = 0; i < length; i++) {
                into[from + i] = codes[documents[i]];
            }
        }

        @Override
        public int next(int from, int to, boolean[] wanted) {
            int document = from;
            while (document < to && !wanted[codes[document]]) {
                document++;
            }
            return document;
        }

        @Override
        public void mark(int from, int to, boolean[] wanted, FixedBitSet bits, int offset) {
            for (int document = from; document < to; document++) {
                if (wanted[codes[document]]) {
                    bits.set(document - offset);
                }
            }
        }

        @Override
        public long bytes() {
            return 2L * codes.length;
        }
    }

    final class Ints implements Column {

        private final int[] codes;

        private Ints(int[] codes) {
            this.codes = codes;
        }

        @Override
        public int code(int document) {
            return codes[document];
        }

        @Override
        public void count(int[] documents, int length, int[] counts) {
            for (int i = 0; i < length; i++) {
                counts[codes[documents[i]]]++;
            }
        }

        @Override
        public void codes(int[] documents, int length, int[] into, int from) {
            for (int i = 0; i < length; i++) {
                into[from + i] = codes[documents[i]];
            }
        }

        @Override
        public int next(int from, int to, boolean[] wanted) {
            int document = from;
            while (document < to && !wanted[codes[document]]) {
                document++;
            }
            return document;
        }

        @Override
        public void mark(int from, int to, boolean[] wanted, FixedBitSet bits, int offset) {
            for (int document = from; document < to; document++) {
                if (wanted[codes[document]]) {
                    bits.set(document - offset);
                }
            }
        }

        @Override
        public long bytes() {
            return 4L * codes.length;
        }
    }
}
