package quoth.quotation;

import java.util.Locale;
import java.util.Set;

/// Whether a description is of somebody whom states have: *a senior official*, *the undersecretary*, *a police officer*,
/// *a spokesman for the ministry*. Then the country in question is theirs; *a company spokesman* has none.
final class StatePeople {

    private static final Set<String> HEADS = Set.of("minister", "undersecretary", "premier", "governor",
            "mayor", "senator", "lawmaker", "legislator", "mp", "congressman", "congresswoman",
            "prosecutor", "judge", "magistrate", "policeman", "policewoman", "soldier", "commander",
            "ombudsman", "councillor", "councilman", "councilwoman", "sheriff", "diplomat", "colonel",
            "lieutenant", "sergeant", "parliamentarian", "commissioner", "attorney-general");
    /// Of whom others have some too.
    private static final Set<String> SHARED = Set.of("official", "officer", "spokesman", "spokeswoman",
            "spokesperson", "chief", "secretary", "deputy", "general", "adviser", "advisor", "investigator");
    private static final Set<String> ORGANS = Set.of("ministry", "police", "army", "military", "navy",
            "government", "parliament", "minister", "president", "interior", "security", "defence",
            "defense", "intelligence", "foreign", "state", "prosecutor", "court", "embassy", "senate",
            "congress", "customs", "border", "coast", "coastguard", "air", "prison", "immigration",
            "health", "justice", "election", "electoral", "presidential", "parliamentary",
            "ministerial", "cabinet", "force", "forces");
    private static final Set<String> PLAIN = Set.of("a", "an", "the", "one", "another", "senior", "top",
            "high-ranking", "ranking", "local", "regional", "provincial", "national", "federal", "former",
            "retired", "anonymous", "unnamed", "public", "elected", "deputy", "chief", "said", "second",
            "unidentified", "junior", "mid-level", "leading", "opposition", "ruling", "of", "for", "in",
            "and", "this", "some", "district", "municipal", "city", "town", "village", "new", "acting");

    private StatePeople() {}

    /// Whether only states have somebody called so, whatever else is said of them: *the mayor of Leeds*.
    ///
    /// @param word the last word of an office
    static boolean isHead(String word) {
        return HEADS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// @param written without a name and without the name of a country
    static boolean areMeant(String written) {
        var head = BodyWords.head(written).toLowerCase(Locale.ROOT);
        boolean shared = SHARED.contains(head);
        if (!shared && !HEADS.contains(head)) {
            return false;
        }
        boolean organ = false;
        for (var word : written.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
            boolean own = ORGANS.contains(word);
            organ |= own;
            if (!own && !word.isEmpty() && !PLAIN.contains(word) && !word.equals(head)) {
                return false;
            }
        }
        return !shared || organ || head.equals("official");
    }
}
