package quoth.quotation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether two lists of names mean the same speakers. A person may be named shorter or longer (*Blinken*, *Antony J.
/// Blinken*) or by a short form (*Joe Biden*, *Joseph R. Biden, Jr.*): the last names are the same, and where both
/// have first ones, these begin alike or one name holds all of the other. Anybody else must be named alike, and a
/// state's government may be called by the state: *Government of Egypt*, *Egypt*; a body by its initials.
final class SameName {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern ENDING = Pattern.compile("(?:['’]s?|,? (?:jr|sr)\\.?)$");
    private static final Pattern GOVERNMENT = Pattern.compile("^(?:the )?government of ");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> SMALL = Set.of("of", "for", "and", "on", "in");

    private SameName() {}

    static boolean of(MarkedSegment gold, MarkedSegment found) {
        if (gold.names().size() != found.names().size()) {
            return false;
        }
        var left = new ArrayList<>(found.names());
        for (var name : gold.names()) {
            var same = left.stream().filter(other -> same(name, other, gold.person())).findFirst();
            if (same.isEmpty()) {
                return false;
            }
            left.remove(same.get());
        }
        return true;
    }

    static boolean same(String one, String other, boolean person) {
        var words = words(one);
        var others = words(other);
        if (words.equals(others) || words.isEmpty() || others.isEmpty()) {
            return words.equals(others);
        }
        if (!person) {
            return isShortFor(words, others) || isShortFor(others, words);
        }
        if (!words.getLast().equals(others.getLast())) {
            return false;
        }
        return words.getFirst().charAt(0) == others.getFirst().charAt(0) || holdsAll(words, others)
                || holdsAll(others, words);
    }

    /// *UN* for *United Nations*.
    private static boolean isShortFor(List<String> one, List<String> other) {
        if (one.size() != 1 || other.size() < 2) {
            return false;
        }
        var initials = new StringBuilder();
        other.stream().filter(w -> !SMALL.contains(w)).forEach(w -> initials.append(w.charAt(0)));
        return initials.toString().equals(one.getFirst());
    }

    private static boolean holdsAll(List<String> words, List<String> others) {
        return new HashSet<>(words).containsAll(others);
    }

    /// In lower case, without accents, articles, possessive endings, *Jr* and *Government of*.
    private static List<String> words(String written) {
        var plain = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD)).replaceAll("")
                .toLowerCase(Locale.ROOT).strip();
        var name = GOVERNMENT.matcher(ENDING.matcher(plain).replaceFirst("")).replaceFirst("");
        var words = new ArrayList<>(List.of(BETWEEN.split(name)));
        words.removeIf(word -> word.isEmpty() || word.equals("the"));
        return words;
    }
}
