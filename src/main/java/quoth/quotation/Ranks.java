package quoth.quotation;

import java.util.Set;
import quoth.gazetteer.Holder;
import quoth.gazetteer.Office;

/// How much an office tells of who holds it.
final class Ranks {

    /// Offices whose holders are known by their name alone.
    private static final Set<String> PROMINENT = Set.of("head-of-state", "head-of-government",
            "vice-president",
            "foreign-minister", "head-of-body");
    /// Too many to tell one from another of the same surname.
    private static final Set<String> MINOR = Set.of("ambassador", "delegate", "official");
    private static final Set<String> HEADS = Set.of("head-of-state", "head-of-government");
    private static final Set<String> OF_STATES = Set.of("head-of-state", "head-of-government",
            "vice-president", "deputy-head-of-government", "foreign-minister", "defence-minister",
            "finance-minister", "interior-minister", "justice-minister", "health-minister", "minister",
            "legislator", "speaker", "military-chief", "central-bank-governor");
    /// The rank of whom the register has only seen speaking for a country, so that any role may be theirs.
    private static final String DELEGATE = "delegate";

    private Ranks() {}

    static boolean isProminent(Holder holder) {
        return PROMINENT.contains(holder.office().id());
    }

    static boolean isMinor(Holder holder) {
        return MINOR.contains(holder.office().id());
    }

    /// Whether a text means the one of its own country where it only names the office: *the president*.
    static boolean isRuler(Office office) {
        return HEADS.contains(office.id());
    }

    static boolean isHead(Holder holder) {
        return HEADS.contains(holder.office().id());
    }

    static boolean isDelegate(Holder holder) {
        return DELEGATE.equals(holder.office().id());
    }

    /// Whether an international body or the Union has the office.
    static boolean isOfBody(Holder holder) {
        return holder.country().value().equals("INT") || holder.country().value().equals("EU");
    }

    /// Whether only states have the office, so that a text need not say whose it is.
    static boolean isOfState(Office office) {
        return OF_STATES.contains(office.id());
    }
}
