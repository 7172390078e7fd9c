package quoth.parse;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether the text of a PDF is words. Its fonts say which letter a glyph is, and may say it wrongly: what a reader sees
/// as *The* comes out as *7KH*, as *Gsv*, or as signs that are in no alphabet. No program that reads the file can
/// notice, but in Latin script words are built in much the same way in every language. What is mostly in another
/// script is not judged.
///
/// @param words    different ones, of three characters or more and without digits; none where the script is another
/// @param unlikely those of them that are built like no word: odd signs or capitals inside, no vowel, only vowels, a
///        crowd of either
record Legibility(int words, int unlikely) {

    /// Fewer say little: a table, a cover, a formula.
    private static final int FEWEST = 100;
    /// Of prose it is up to four in a hundred, of the terse messages of programs up to twenty, of what false fonts make
    /// mostly forty and more.
    private static final double GARBLED = 0.2;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 100;
    private static final int MOST_CHARACTERS = 200_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ADDRESS = Pattern.compile("@|://|www\\.|\\.{3}|_");
    /// What a reader of PDF puts where there is no letter, and what fonts keep for themselves.
    private static final String LOST = "\\p{Cc}\\p{Co}\\p{Cn}\uFFFD";
    private static final Pattern INNER = Pattern.compile("[\\p{L}\\p{M}\\p{N}" + LOST + "]");
    private static final Pattern NUMERIC = Pattern.compile("\\p{N}");
    /// Signs that neither prose nor program code has inside a word.
    private static final Pattern ODD = Pattern.compile("[" + LOST + "!#$%?\\\\^`|~¡¢£¤¥¦§¨©¬®¯°±´¶¸¿×÷]");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}]+");
    /// Tables are full of them, and they tell nothing.
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{1,3}s?");
    /// Small letters, capitals, or the humps of a name in a program.
    private static final Pattern CASED = Pattern
            .compile("\\p{Lu}++s?|\\p{Lu}?(?:\\p{Ll}{2,}+\\p{Lu})*+\\p{Ll}*+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy[^a-z]]");
    private static final Pattern CONSONANT = Pattern.compile("[^aeiou]");
    /// More of a kind in a row than words have.
    private static final Pattern CROWD = Pattern.compile("[a-z&&[^aeiouy]]{5}|[aeiouy]{4}");

    static Legibility of(String text) {
        var start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
        if (!isLatin(start)) {
            return new Legibility(0, 0);
        }
        var words = new HashSet<String>();
        for (var token : SPACE.split(start)) {
            if (!ADDRESS.matcher(token).find()) {
                collect(stripped(token), words);
            }
        }
        return new Legibility(words.size(), (int) words.stream().filter(word -> !isLikely(word)).count());
    }

    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints().filter(Character::isLetter)
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
                .count();
        return letters - latin <= latin;
    }

    /// Without the signs before and after it.
    private static String stripped(String token) {
        var inner = INNER.matcher(token);
        int begin = inner.find() ? inner.start() : token.length();
        int end = token.length();
        while (end > begin && !INNER.matcher(token.substring(end - 1, end)).matches()) {
            end--;
        }
        return token.substring(begin, end);
    }

    private static void collect(String token, Set<String> into) {
        if (token.length() < SHORTEST || NUMERIC.matcher(token).find()) {
            return;
        }
        if (ODD.matcher(token).find()) {
            into.add(token);
            return;
        }
        for (var word : APART.split(token)) {
            if (word.length() >= SHORTEST && !ABBREVIATION.matcher(word).matches()) {
                into.add(word);
            }
        }
    }

    private static boolean isLikely(String word) {
        if (word.length() > LONGEST || !CASED.matcher(word).matches()) {
            return false;
        }
        var plain = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return VOWEL.matcher(plain).find() && CONSONANT.matcher(plain).find() && !CROWD.matcher(plain).find();
    }

    /// What is wrong with it, for people.
    Optional<String> trouble() {
        return words >= FEWEST && unlikely > GARBLED * words
                ? Optional.of(
                        "the text is garbled: %d %% of its words are built like none, as where fonts tell the wrong letters; it needs OCR"
                                .formatted(Math.round(100.0 * unlikely / words)))
                : Optional.empty();
    }
}
