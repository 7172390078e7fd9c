package quoth.syntax;

import java.util.List;

/// What the models see of a sentence's words: hashes of the word and of its ends, and its shape. Tokens are slots 1 to
/// [#size]; slot 0 is the start of the sentence and slot `size + 1` its root.
///
/// Typographic variants are one word: quotation marks, apostrophes, dashes; numbers are two, years and others.
/// Not for many threads.
final class Words {
    private static final int START = 11;
    private static final int ROOT = 13;
    private static final int QUOTATION_MARK = 17;
    private static final int DASH = 19;
    private static final int NUMBER = 23;
    private static final int YEAR = 29;

    /// Bits of a shape.
    private static final int LOWER = 1;
    private static final int UPPER = 2;
    private static final int DIGIT = 4;
    private static final int OTHER = 8;
    private static final int CAPITAL = 16;
    private static final int FIRST = 32;

    final int size;
    /// As written, with capitals.
    final int[] exact;
    /// In lower case; for a word that training did not see, its ending and shape instead.
    final int[] word;
    /// In lower case, whether training saw it or not.
    final int[] lower;
    final int[] suffix2;
    final int[] suffix3;
    final int[] suffix4;
    final int[] prefix2;
    final int[] prefix4;
    final int[] shape;
    private boolean begun;

    private Words(int size) {
        this.size = size;
        exact = slots();
        word = slots();
        lower = slots();
        suffix2 = slots();
        suffix3 = slots();
        suffix4 = slots();
        prefix2 = slots();
        prefix4 = slots();
        shape = new int[size + 2];
    }

    private int[] slots() {
        int[] slots = new int[size + 2];
        slots[0] = START;
        slots[size + 1] = ROOT;
        return slots;
    }

    static Words of(Sentence sentence, IntMap vocabulary) {
        Words words = new Words(sentence.size());
        for (int i = 0; i < words.size; i++) {
            words.set(i + 1, sentence.text(), sentence.begin(i), sentence.end(i));
        }
        words.resolve(vocabulary);
        return words;
    }

    /// Words whose `word` is still to be resolved against a vocabulary.
    static Words of(List<String> forms) {
        Words words = new Words(forms.size());
        for (int i = 0; i < words.size; i++) {
            words.set(i + 1, forms.get(i), 0, forms.get(i).length());
        }
        return words;
    }

    /// Replaces every word that is not in the vocabulary by its class.
    void resolve(IntMap vocabulary) {
        for (int i = 1; i <= size; i++) {
            word[i] = vocabulary.contains(lower[i])
                    ? lower[i]
                    : Features.mix(Features.mix(suffix2[i], shape[i] & ~FIRST), 4711);
        }
    }

    /// The hash in [#lower] of a word that is all letters and in lower case.
    static int hash(String word) {
        return finish(word.hashCode());
    }

    private void set(int slot, String text, int begin, int end) {
        int shapes = 0;
        int asWritten = 0;
        int inLower = 0;
        for (int i = begin; i < end; i++) {
            char character = plain(text.charAt(i));
            char small = Character.toLowerCase(character);
            shapes |= shape(character, small);
            asWritten = asWritten * 31 + character;
            inLower = inLower * 31 + small;
        }
        char first = text.charAt(begin);
        shapes |= Character.isUpperCase(first) ? CAPITAL : 0;
        boolean wordlike = (shapes & (LOWER | UPPER | DIGIT)) != 0;
        shape[slot] = shapes | (begun ? 0 : FIRST);
        begun |= wordlike;
        int special = wordlike ? number(shapes, first, end - begin) : mark(text, begin, end);
        lower[slot] = special == 0 ? finish(inLower) : special;
        exact[slot] = special == 0 ? finish(asWritten) : special;
        prefix2[slot] = part(text, begin, end, 0, 2, lower[slot]);
        prefix4[slot] = part(text, begin, end, 0, 4, 0);
        suffix2[slot] = part(text, begin, end, end - begin - 2, 2, lower[slot]);
        suffix3[slot] = part(text, begin, end, end - begin - 3, 3, lower[slot]);
        suffix4[slot] = part(text, begin, end, end - begin - 4, 4, 0);
    }

    private static int finish(int hash) {
        return hash * 0x9E3779B1 | 1;
    }

    private static int shape(char character, char small) {
        if (character != small) {
            return UPPER;
        }
        if (Character.isLetter(character)) {
            return LOWER;
        }
        return Character.isDigit(character) ? DIGIT : OTHER;
    }

    private static int number(int shapes, char first, int length) {
        if ((shapes & (LOWER | UPPER)) != 0 || (shapes & DIGIT) == 0) {
            return 0;
        }
        return length == 4 && (shapes & OTHER) == 0 && (first == '1' || first == '2') ? YEAR : NUMBER;
    }

    private static int mark(String text, int begin, int end) {
        char first = plain(text.charAt(begin));
        if (first == '"' || end - begin == 2 && (first == '\'' || first == '`')) {
            return QUOTATION_MARK;
        }
        return first == '–' || first == '-' && end - begin > 1 ? DASH : 0;
    }

    private static char plain(char character) {
        return switch (character) {
            case '’', '‘', '‚' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '—', '―' -> '–';
            default -> character;
        };
    }

    /// Hash of a part of the token in lower case; `otherwise` when the token is not longer than the part.
    private static int part(String text, int begin, int end, int from, int length, int otherwise) {
        if (end - begin <= length) {
            return otherwise;
        }
        int hash = length;
        for (int i = begin + from; i < begin + from + length; i++) {
            hash = hash * 31 + Character.toLowerCase(plain(text.charAt(i)));
        }
        return hash;
    }
}
