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

    /// Given names, by what they are nearly always.
    private static final Set<String> MEN = Set.of("james", "john", "robert", "michael", "william", "david",
            "richard", "joseph", "joe", "thomas", "tom", "charles", "daniel", "matthew", "anthony", "mark",
            "donald", "steven", "paul", "andrew", "george", "kenneth", "kevin", "brian", "edward", "ronald",
            "timothy", "jason", "jeffrey", "jeff", "ryan", "jacob", "gary", "nicholas", "eric", "jonathan",
            "stephen", "larry", "justin", "scott", "benjamin", "ben", "bernie", "ted", "marco", "mike",
            "bill",
            "jeb", "mitt", "barack", "vladimir", "sergey", "sergei", "boris", "ivan", "mohammed", "muhammad",
            "ahmed", "ali", "hassan", "jose", "juan", "carlos", "luis", "pedro", "emmanuel", "pierre",
            "jacques", "francois", "hans", "helmut", "gerhard", "peter", "klaus", "harry", "henry", "jack",
            "tony", "gordon", "nigel", "jim", "bob", "dick", "chris", "newt", "rick", "rudy");
    private static final Set<String> WOMEN = Set.of("mary", "patricia", "jennifer", "linda", "elizabeth",
            "barbara", "susan", "jessica", "sarah", "karen", "lisa", "nancy", "betty", "margaret", "sandra",
            "ashley", "kimberly", "emily", "donna", "michelle", "carol", "amanda", "melissa", "deborah",
            "stephanie", "rebecca", "laura", "helen", "hillary", "angela", "theresa", "anna", "maria",
            "julia",
            "catherine", "christine", "diana", "ann", "anne", "jane", "alice", "claire", "clare", "kellyanne",
            "melania", "ivanka", "condoleezza", "madeleine", "elena", "olga", "natalia", "svetlana", "marine",
            "ursula", "christina", "samantha", "victoria", "nikki", "debbie", "kate", "katie", "megyn");

    private Genders() {}

    /// @param pronoun `he` or `she`
    /// @param name    in full
    static boolean fit(String pronoun, String name) {
        var given = name.toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return !(pronoun.equals("he") ? WOMEN : MEN).contains(given);
    }

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
