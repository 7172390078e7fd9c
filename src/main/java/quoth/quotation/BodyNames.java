package quoth.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Term;

/// The proper name in what a text calls a body: *MicroMega* in *the secularist magazine MicroMega*.
final class BodyNames {

    private static final Set<String> JOINS = Set.of("of", "for", "and", "the", "on", "&", "de", "del",
            "della",
            "des", "du", "für", "und", "la", "in");

    private final String text;
    private final Gazetteer gazetteer;

    BodyNames(String text, Gazetteer gazetteer) {
        this.text = text;
        this.gazetteer = gazetteer;
    }

    /// Whether a word is written as only names of bodies are: *OSCE*, *IranWire*.
    static boolean isAcronym(String word) {
        int upper = 0;
        boolean inner = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                upper++;
                inner |= i > 2 && Character.isLowerCase(word.charAt(i - 1)) && i + 1 < word.length();
            } else if (!Character.isLetterOrDigit(c) && c != '-' && c != '&') {
                return false;
            }
        }
        boolean capitals = upper >= 2 && upper + 1 >= word.length() && word.length() <= 8;
        boolean camel = inner && !word.startsWith("Mac") && word.indexOf('-') < 0;
        return capitals || camel;
    }

    /// The name that a text gives in full before an acronym in brackets: *Center for Human Rights in Iran (CHRI)*.
    Optional<String> inFull(String acronym) {
        int at = text.indexOf("(" + acronym + ")");
        if (at < 4 || acronym.length() > 8 || text.charAt(at - 1) != ' ') {
            return Optional.empty();
        }
        var words = List
                .of(text.substring(Math.max(text.lastIndexOf('\n', at) + 1, Math.max(0, at - 90)), at - 1)
                        .split("\\s+"));
        var wanted = acronym.toUpperCase(Locale.ROOT);
        int letter = wanted.length() - 1;
        int first = words.size();
        while (first > 0 && letter >= 0) {
            var word = words.get(first - 1);
            boolean join = JOINS.contains(word.toLowerCase(Locale.ROOT));
            boolean starts = !word.isEmpty()
                    && Character.toUpperCase(word.charAt(0)) == wanted.charAt(letter);
            if (!starts && !join) {
                return Optional.empty();
            }
            letter -= starts ? 1 : 0;
            first--;
        }
        return letter < 0 ? Optional.of(String.join(" ", words.subList(first, words.size())))
                : Optional.empty();
    }

    /// The longest run of words with capitals that begins no later than the head of a phrase; none when the run is only
    /// a country or a people.
    Optional<String> in(String written) {
        var words = Word.in(written, 0, written.length());
        int head = Math.max(0, written.indexOf(BodyWords.head(written)));
        var best = "";
        int longest = 0;
        for (int i = 0; i < words.size();) {
            if (!words.get(i).word() || !words.get(i).isUpper(written)
                    || FirstWords.contains(words.get(i).in(written)) || words.get(i).is(written, "NGO")
                    || Character.isDigit(written.charAt(words.get(i).begin()))) {
                i++;
                continue;
            }
            int end = runEnd(words, i, written);
            if (words.get(i).begin() <= head && end - i >= longest) {
                longest = end - i;
                best = written.substring(words.get(i).begin(), words.get(end - 1).end());
            }
            i = end;
        }
        var name = BodyWords.withoutPossessive(best).replaceAll("\\s+", " ");
        boolean plain = name.length() < 2
                || name.indexOf(' ') < 0 && BodyWords.isBody(name.toLowerCase(Locale.ROOT));
        return plain || isCountry(name) ? Optional.empty() : Optional.of(name);
    }

    private static int runEnd(List<Word> words, int first, String written) {
        int end = first + 1;
        int at = end;
        while (at < words.size()) {
            var word = words.get(at);
            if (word.word() && (word.isUpper(written) || Character.isDigit(written.charAt(word.begin())))) {
                end = ++at;
            } else if (word.is(written, "&") || word.word() && JOINS.contains(word.in(written))) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isCountry(String name) {
        return gazetteer.term(name).filter(t -> t.kind() != Term.Kind.BODY && t.kind() != Term.Kind.METONYM)
                .isPresent();
    }
}
