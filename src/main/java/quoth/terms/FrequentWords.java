package quoth.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import quoth.Sha256;

/// The words that nearly every text has. Where two of them stand side by side, a text's exact terms also hold the pair,
/// so that a phrase of them is found without looking at every place of each. Immutable.
final class FrequentWords {

    /// Before each word of a pair. No word has it, so that pairs and words never meet.
    static final char MARK = '\u001F';

    private static final String LIST = "frequent-words.txt";

    private final Set<String> words;

    private FrequentWords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /// Those that come with the program, and their plain forms.
    static FrequentWords shipped() {
        try (var list = FrequentWords.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("the program lacks its '%s'".formatted(LIST));
            }
            return of(new String(list.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the program was read", e);
        }
    }

    /// @param list words with spaces between; lines that begin with `#` say something about them
    static FrequentWords of(String list) {
        var words = new TreeSet<String>();
        list.lines().filter(line -> !line.startsWith("#")).flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> !word.isEmpty()).map(PlainForm::lower).forEach(word -> {
                    words.add(word);
                    words.add(PlainForm.of(word));
                });
        return new FrequentWords(words);
    }

    boolean has(String exactTerm) {
        return words.contains(exactTerm);
    }

    /// The term of two words side by side.
    static String pair(String first, String second) {
        return MARK + first + MARK + second;
    }

    /// Changes with the list.
    String fingerprint() {
        return Sha256.ofText(String.join(" ", new TreeSet<>(words))).hex().substring(0, 8);
    }
}
