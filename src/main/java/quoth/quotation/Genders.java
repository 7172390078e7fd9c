package quoth.quotation;

import java.util.Locale;
import java.util.Set;

/// Whether a pronoun can stand for a mention, as far as its title tells: *Mr. Smith* is no *she*.
final class Genders {

    private static final Set<String> MALE = Set.of("mr", "mr.", "he", "sir", "lord", "king", "prince",
            "congressman",
            "spokesman", "chairman", "businessman");
    private static final Set<String> FEMALE = Set.of("mrs", "mrs.", "ms", "ms.", "miss", "she", "lady",
            "dame", "queen",
            "princess", "congresswoman", "spokeswoman", "chairwoman");

    private Genders() {}

    /// @param pronoun `he` or `she`
    static boolean agree(String pronoun, String mention) {
        var against = pronoun.equals("he") ? FEMALE : MALE;
        for (var word : mention.toLowerCase(Locale.ROOT).split(" ")) {
            if (against.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
