package quoth.quotation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import quoth.TextSpan;

/// To whom somebody belongs who is told by it: *Wilson's chief adviser*, *one of Gorbachev's staffers*, *a spokesman for
/// the ministry*, *Ann Smith, an aide to Gorbachev*. They are of the same country.
final class Belonging {

    private static final Set<String> STAFF = Set.of("adviser", "advisers", "advisor", "advisors", "aide",
            "aides", "spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen", "staffer",
            "staffers", "staff", "secretary", "minister", "ministers", "deputy", "deputies", "office",
            "cabinet", "party", "campaign", "family", "relatives", "wife", "husband", "widow", "son",
            "daughter", "brother", "sister", "father", "mother", "parents", "successor", "predecessor",
            "supporters", "allies", "officials", "chief", "ambassador", "envoy", "negotiator", "negotiators",
            "generals", "assistant", "confidant", "team", "people", "government", "administration");
    /// Who speaks for whom the words behind name.
    private static final Set<String> OF_SOMEBODY = Set.of("adviser", "advisers", "advisor", "advisors",
            "aide",
            "aides", "spokesman", "spokeswoman", "spokesperson", "staffer", "staffers", "secretary", "deputy",
            "family", "relatives", "wife", "husband", "widow", "son", "daughter", "assistant", "confidant",
            "supporters", "office");
    private static final Pattern POSSESSOR = Pattern.compile("['’]s? ");
    private static final Pattern BEHIND = Pattern.compile(" (?:to|of|for) ");
    private static final int APPOSED = 90;

    private Belonging() {}

    /// The words for the owner in a mention, or in what stands between commas behind it.
    ///
    /// @param span where the mention stands
    static Optional<TextSpan> owner(String text, TextSpan span) {
        return in(text, span.begin(), span.end()).or(() -> apposed(text, span.end()));
    }

    private static Optional<TextSpan> apposed(String text, int end) {
        if (!text.startsWith(", ", end)) {
            return Optional.empty();
        }
        int from = end + ", ".length();
        int to = from;
        while (to < Math.min(text.length(), from + APPOSED) && ",.;:\n“”\"(".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return in(text, from, to);
    }

    private static Optional<TextSpan> in(String text, int from, int to) {
        var words = text.substring(from, to);
        var possessor = POSSESSOR.matcher(words);
        if (possessor.find()) {
            int begin = words.startsWith("one of ") || words.startsWith("One of ") ? "one of ".length() : 0;
            int end = possessor.start();
            boolean staff = has(STAFF, words.substring(possessor.end()));
            return staff && isName(words, begin, end) ? Optional.of(new TextSpan(from + begin, from + end))
                    : Optional.empty();
        }
        var behind = BEHIND.matcher(words);
        if (!behind.find() || !has(OF_SOMEBODY, words.substring(0, behind.start()))) {
            return Optional.empty();
        }
        int end = behind.end();
        while (end < words.length()
                && (Character.isLetter(words.charAt(end)) || " .-’'".indexOf(words.charAt(end)) >= 0
                        && end + 1 < words.length() && Character.isUpperCase(words.charAt(end + 1)))) {
            end++;
        }
        return isName(words, behind.end(), end)
                ? Optional.of(new TextSpan(from + behind.end(), from + end))
                : Optional.empty();
    }

    private static boolean isName(String words, int begin, int end) {
        return begin < end && Character.isUpperCase(words.charAt(begin)) && end - begin < 40;
    }

    private static boolean has(Set<String> heads, String words) {
        for (var word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (heads.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
