package quoth.quotation;

import java.util.Locale;
import java.util.Set;

/// The words that tell what sort of speaker a phrase without a person's name means: an authority, a body, many people.
final class BodyWords {

    private static final Set<String> GOVERNMENTS = Set.of("government", "ministry", "administration",
            "gouvernement", "ministère", "ministerium", "regierung", "embassy", "cabinet", "regime", "junta",
            "consulate", "presidency");
    private static final Set<String> BODIES = Set.of("commission", "committee", "council", "party", "agency",
            "university", "institute", "bank", "department", "office", "court", "parliament", "congress",
            "senate", "house", "union", "association", "company", "corporation", "inc", "times", "post",
            "news", "journal", "press", "campaign", "organization", "organisation", "foundation", "group",
            "network", "police", "army", "force", "team", "bureau", "board", "fund", "service", "partei",
            "alliance", "movement", "federation", "church", "society", "report", "statement", "center",
            "centre", "club", "league", "authority", "newspaper", "poll", "survey", "study", "website",
            "magazine", "firm", "military", "navy", "chamber", "assembly", "institution", "college",
            "school", "herald", "tribune", "gazette", "telegraph", "chronicle", "broadcaster", "radio",
            "television", "tv", "hospital", "museum", "municipality", "tribunal", "directorate",
            "secretariat", "inspectorate", "militia", "forum", "observatory", "trust", "academy", "guard",
            "coalition", "front", "brotherhood", "legislature", "ltd", "llc", "corp", "plc", "limited",
            "city", "channel", "mission", "delegation", "watch", "conference", "inquiry", "chiefs", "forces",
            "corps", "treaty", "constitution", "charter", "letter", "document", "cable", "telegram",
            "resolution", "proposal", "article", "agreement", "communiqué", "communique");
    private static final Set<String> PLURALS = Set.of("they", "we", "officials", "critics", "experts",
            "analysts", "supporters", "people", "some", "many", "others", "sources", "residents",
            "witnesses", "protesters", "lawmakers", "democrats", "republicans", "aides", "activists",
            "voters", "scientists", "researchers", "authorities", "reports", "media", "opponents",
            "leaders", "members", "users", "diplomats", "ministers", "prosecutors", "lawyers", "doctors",
            "workers", "polls", "investigators", "organizers", "advocates", "economists", "both", "several",
            "observers", "strategists", "senators", "allies", "families", "students", "men", "women",
            "children", "parties", "sides", "countries", "thousands", "hundreds", "dozens", "millions");
    private static final Set<String> NO_PLURALS = Set.of("news", "press", "times", "congress", "chiefs",
            "forces", "corps", "states", "nations", "services", "headquarters", "ceos", "politics");
    private static final Set<String> BEHIND_HEADS = Set.of("of", "for", "from", "in", "at", "on", "with",
            "who", "that", "which", "whom", "to", "by", "about", "including", "based", "near", "inside");

    private static final Set<String> MEDIA = Set.of("times", "post", "news", "journal", "press", "newspaper",
            "magazine", "herald", "tribune", "gazette", "telegraph", "chronicle", "broadcaster", "radio",
            "television", "tv", "channel", "website");

    private BodyWords() {}

    /// Who speaks for readers, not for a country.
    static boolean isMedium(String word) {
        return MEDIA.contains(word);
    }

    static boolean isGovernment(String word) {
        return GOVERNMENTS.contains(word);
    }

    static boolean isBody(String word) {
        return BODIES.contains(word) || GOVERNMENTS.contains(word);
    }

    /// Whether there is a word for a body or an authority anywhere in it.
    static boolean in(String written) {
        for (var word : written.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (isBody(word) || word.equals("authorities")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word in lower case is listed as one for several people: *officials*.
    static boolean isListedPlural(String word) {
        return PLURALS.contains(word);
    }

    /// Whether a phrase means several people: *Kenyan officials*, *opponents in Georgia*, *three advisers*.
    static boolean isPlural(String written) {
        var head = head(written);
        var lower = head.toLowerCase(Locale.ROOT);
        if (PLURALS.contains(lower)) {
            return true;
        }
        boolean plain = !head.isEmpty() && Character.isLowerCase(head.charAt(0));
        return plain && lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss")
                && !lower.endsWith("us") && !lower.endsWith("is") && !NO_PLURALS.contains(lower);
    }

    /// The noun that a phrase is about: the last word before an addition, *the minister* of finance, *opponents* in Georgia.
    static String head(String written) {
        var head = "";
        var phrase = written.startsWith("one of ") ? written.substring("one of ".length()) : written;
        for (var word : Word.in(phrase, 0, phrase.length())) {
            var form = word.in(phrase);
            boolean ends = word.word() ? BEHIND_HEADS.contains(form) : ",;:(—–".indexOf(form.charAt(0)) >= 0;
            if (ends && !head.isEmpty()) {
                break;
            }
            head = word.word() ? form : head;
        }
        return withoutPossessive(head);
    }

    static String withoutPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2)
                : word.endsWith("s'") || word.endsWith("s’") ? word.substring(0, word.length() - 1) : word;
    }

    static String withoutArticle(String written) {
        return written.regionMatches(true, 0, "the ", 0, 4) ? written.substring(4) : written;
    }
}
