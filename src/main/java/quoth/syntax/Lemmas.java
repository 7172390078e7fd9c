package quoth.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Dictionary forms of English verbs and nouns: a table of irregular forms, then rules. Where the rules leave a choice
/// (*hoping*: hop, hope), the verbs that training saw decide.
final class Lemmas {
    /// Ends of verbs that do not double their consonant, and have no `e`: *happen*, *visit*, *monitor*.
    private static final Set<String> UNSTRESSED = Set.of("al", "el", "en", "er", "et", "ic", "it", "om", "on",
            "op", "or");
    private static final String TABLE = "irregular-forms.txt";
    private static final Map<String, String> VERBS = read("verbs");
    private static final Map<String, String> NOUNS = read("nouns");

    private Lemmas() {}

    /// One section of the table, by irregular form.
    private static Map<String, String> read(String section) {
        InputStream bytes = Objects.requireNonNull(Lemmas.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            Map<String, String> forms = new HashMap<>();
            String current = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.startsWith("#") ? -1 : line.indexOf(':');
                if (colon < 0) {
                    current = line;
                } else if (current.equals(section)) {
                    for (String form : line.substring(colon + 1).strip().split(" ")) {
                        forms.put(form, line.substring(0, colon));
                    }
                }
            }
            return Map.copyOf(forms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param word  in lower case, with plain apostrophes
    /// @param tag   its Penn Treebank tag; words other than verbs, modals and nouns stay as they are
    /// @param verbs base forms, by [Words#hash]
    static String lemma(String word, String tag, IntMap verbs) {
        return switch (tag) {
            case "VBZ" -> irregular(VERBS, word, withoutS(word));
            case "VBD", "VBN" -> word.equals("'d")
                    ? "have"
                    : irregular(VERBS, word, word.endsWith("ed") ? verb(word, 2, verbs) : word);
            case "VBG" -> irregular(VERBS, word, word.endsWith("ing") ? verb(word, 3, verbs) : word);
            case "VBP", "MD" -> irregular(VERBS, word, word);
            case "NNS" -> irregular(NOUNS, word, withoutS(word));
            default -> word;
        };
    }

    private static String irregular(Map<String, String> table, String word, String otherwise) {
        String known = table.get(word);
        return known == null ? otherwise : known;
    }

    private static String withoutS(String word) {
        int length = word.length();
        if (word.endsWith("men") && length > 5) {
            return word.substring(0, length - 2) + "an";
        }
        if (word.endsWith("ies") && length > 4) {
            return word.substring(0, length - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes")
                || word.endsWith("zzes") || word.endsWith("oes")) {
            return word.substring(0, length - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && length > 2 ? word.substring(0, length - 1)
                : word;
    }

    /// The verb without its ending: as it is, with an `e`, with one consonant for two, or with `y` for `i`.
    private static String verb(String word, int ending, IntMap verbs) {
        String stem = word.substring(0, word.length() - ending);
        int length = stem.length();
        if (length < 2) {
            return word;
        }
        if (ending == 2 && stem.endsWith("i") && length > 2) {
            return stem.substring(0, length - 1) + "y";
        }
        boolean doubled = stem.charAt(length - 1) == stem.charAt(length - 2)
                && !isVowel(stem.charAt(length - 1));
        String single = stem.substring(0, length - 1);
        boolean asItIs = verbs.contains(Words.hash(stem));
        boolean withE = verbs.contains(Words.hash(stem + "e"));
        if (asItIs || withE) {
            return asItIs && !(withE && takesE(stem)) ? stem : stem + "e";
        }
        if (doubled && (verbs.contains(Words.hash(single)) || "lsfz".indexOf(stem.charAt(length - 1)) < 0)) {
            return single;
        }
        return takesE(stem) ? stem + "e" : stem;
    }

    /// Whether a stem looks like one that has lost its `e`: it would have doubled its consonant otherwise.
    private static boolean takesE(String stem) {
        int length = stem.length();
        char last = stem.charAt(length - 1);
        char before = stem.charAt(length - 2);
        if (isVowel(last)) {
            return last == 'u';
        }
        if (last == 'v' || last == 'c' || last == 'z' || last == 's' && before != 's') {
            return true;
        }
        if (!isVowel(before)) {
            return last == 'l' && "bcdfgkptz".indexOf(before) >= 0
                    || last == 'g' && "dnr".indexOf(before) >= 0;
        }
        boolean twoVowels = length > 2 && isVowel(stem.charAt(length - 3))
                && !(length > 3 && stem.charAt(length - 3) == 'u'
                        && "qg".indexOf(stem.charAt(length - 4)) >= 0);
        return !twoVowels && "wxyh".indexOf(last) < 0 && !UNSTRESSED.contains(stem.substring(length - 2));
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
