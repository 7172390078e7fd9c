package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A mention of somebody, taken apart: *Foreign Minister Sergey Lavrov* is a role and a name.
///
/// @param name the words of the name, without title and role; empty for *the minister*, *she*
/// @param role the office or calling before the name, when there is one
/// @param form what sort of words it is made of
record Mention(String name, Optional<String> role, Form form) {

    enum Form {
        PRONOUN, NAME, NOUN
    }

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we", "you", "it", "who",
            "him", "her",
            "them", "il", "elle", "ils", "elles", "on", "er", "sie", "ich", "wir", "man", "this", "that",
            "which");
    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord",
            "lady", "m", "mme",
            "mlle", "herr", "frau", "dame", "madam", "madame", "baroness", "baron", "viscount");
    private static final Set<String> TITLES = Set.of("president", "minister", "secretary", "senator", "sen",
            "rep",
            "representative", "congressman", "congresswoman", "gov", "governor", "mayor", "king", "queen",
            "prince",
            "princess", "pope", "chancellor", "ambassador", "judge", "justice", "gen", "general", "col",
            "colonel", "lt",
            "lieutenant", "capt", "captain", "sgt", "sergeant", "maj", "major", "adm", "admiral", "prof",
            "professor",
            "rev", "reverend", "archbishop", "bishop", "cardinal", "sheikh", "imam", "rabbi", "spokesman",
            "spokeswoman",
            "spokesperson", "director", "chairman", "chairwoman", "chair", "chief", "leader", "premier",
            "commissioner",
            "speaker", "deputy", "attorney", "officer", "analyst", "candidate", "nominee", "lawyer",
            "manager",
            "strategist", "aide", "adviser", "advisor", "coordinator", "economist", "editor", "reporter",
            "author",
            "actor", "actress", "coach", "sheriff", "head", "envoy", "lawmaker", "host", "pollster",
            "ministre",
            "président", "présidente", "präsident", "kanzler", "kanzlerin", "bundeskanzlerin", "sprecher",
            "porte-parole", "député", "maire", "ministerpräsident", "außenminister", "innenminister",
            "businessman", "secretary-general", "director-general", "vice-president", "ayatollah", "emir",
            "sultan", "emperor", "taoiseach", "acm", "cdre", "brig", "brigadier", "abgeordneter",
            "abgeordnete",
            "critic", "historian", "scientist", "researcher", "activist", "detective", "inspector",
            "superintendent",
            "commander", "consultant", "executive", "ceo", "founder", "owner", "writer", "journalist",
            "correspondent",
            "columnist", "commentator", "anchor", "comedian", "singer", "star", "student", "resident",
            "voter", "attaché", "attache", "undersecretary", "mp", "diplomat", "legislator", "negotiator",
            "prosecutor", "councillor", "councilman", "councilwoman", "chairperson", "politician",
            "parliamentarian", "ombudsman", "statesman", "magistrate", "policeman");
    private static final Set<String> PARTICLES = Set.of("de", "da", "di", "du", "del", "della", "van", "von",
            "der", "den",
            "al", "el", "bin", "ibn", "ben", "la", "le", "dos", "das", "y", "af", "ter", "zu");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "from", "by", "in", "on",
            "with",
            "at", "about", "against");
    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "one", "another",
            "some", "his",
            "her", "their", "its", "our", "my", "le", "la", "les", "der", "die", "das", "un", "une", "ein",
            "eine");

    /// Takes a mention apart as it is written.
    static Mention of(String raw) {
        int bracket = raw.indexOf(" (");
        var written = (bracket > 0 ? raw.substring(0, bracket) : raw).replaceAll("\\s+", " ");
        int tail = tail(written);
        if (tail > 0) {
            var before = of(written.substring(0, tail));
            boolean person = before.form() == Form.NAME && before.name().indexOf(' ') > 0
                    && before.role().isEmpty();
            if (person) {
                return before;
            }
        }
        return whole(written);
    }

    /// Where *Ann Smith of The Globe* is followed by whom she belongs to; -1 when nothing follows.
    static int tail(String written) {
        int first = -1;
        for (var word : List.of(" of ", " in ", " from ", " at ", " with ", " (")) {
            int at = written.indexOf(word);
            first = at > 0 && (first < 0 || at < first) ? at : first;
        }
        return first;
    }

    private static Mention whole(String written) {
        var words = Word.in(written, 0, written.length()).stream().filter(Word::word).toList();
        if (words.size() == 1 && PRONOUNS.contains(written.toLowerCase(Locale.ROOT))) {
            return new Mention("", Optional.empty(), Form.PRONOUN);
        }
        int begin = nameBegin(words, written);
        int end = words.size();
        if (begin >= end) {
            return new Mention("", role(words, written), Form.NOUN);
        }
        int first = nameBehindPhrase(words, begin, written);
        if (first < 0) {
            return new Mention("", role(words, written), Form.NOUN);
        }
        var name = written.substring(words.get(first).begin(), words.get(end - 1).end());
        int titles = first;
        while (titles > 0 && PARTICLES.contains(words.get(titles - 1).in(written))) {
            titles--;
        }
        return new Mention(name, role(words.subList(0, titles), written), Form.NAME);
    }

    /// Where the name begins when a preposition stands before the capitals: after what a title is of, *CEO of the Refugee
    /// Council* Enver Solomon; -1 when nobody is named, *information from the United Nations*.
    private static int nameBehindPhrase(List<Word> words, int begin, String written) {
        int before = begin - 1;
        while (before >= 0 && DETERMINERS.contains(lower(words.get(before), written))) {
            before--;
        }
        if (before < 1 || !PREPOSITIONS.contains(words.get(before).in(written))) {
            return begin;
        }
        boolean titled = words.subList(0, before).stream().anyMatch(w -> TITLES.contains(lower(w, written)));
        int length = words.size() - begin;
        boolean field = length == 2 && NeverNames.contains(lower(words.get(begin), written));
        if (titled && (length >= 3 || field)) {
            return field ? begin + 1 : words.size() - 2;
        }
        return -1;
    }

    /// The last run of capitalised words that are no titles.
    private static int nameBegin(List<Word> words, String written) {
        int begin = words.size();
        while (begin > 0 && isNameWord(words, begin - 1, written)
                && !(begin < words.size() && NeverNames.contains(lower(words.get(begin - 1), written)))) {
            begin--;
        }
        while (begin < words.size() && !words.get(begin).isUpper(written)
                && words.get(begin).in(written).indexOf('-') < 0) {
            begin++;
        }
        return begin;
    }

    private static boolean isNameWord(List<Word> words, int index, String written) {
        var lower = lower(words.get(index), written);
        if (!words.get(index).isUpper(written)) {
            return index > 0 && (PARTICLES.contains(lower) || PARTICLES.contains(lower.split("-", 2)[0]));
        }
        boolean inside = index > 0 && index + 1 < words.size() && NeverNames.contains(lower)
                && lower(words.get(index - 1), written).equals("of");
        return !inside && !TITLES.contains(lower) && !HONORIFICS.contains(lower)
                && !DETERMINERS.contains(lower);
    }

    private static Optional<String> role(List<Word> words, String written) {
        var role = new ArrayList<String>();
        for (var word : words) {
            var lower = lower(word, written);
            boolean nations = word.in(written).equals("UN");
            if (nations || !HONORIFICS.contains(lower) && !DETERMINERS.contains(lower)) {
                role.add(word.in(written));
            }
        }
        return role.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", role));
    }

    static boolean isHonorific(String word) {
        return HONORIFICS.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isTitle(String word) {
        return TITLES.contains(inOffice(word.toLowerCase(Locale.ROOT)));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /// Without what tells that an office is not yet held: *President-elect*.
    private static String inOffice(String title) {
        int hyphen = title.indexOf('-');
        boolean soon = hyphen > 0 && (title.endsWith("-elect") || title.endsWith("-designate"));
        return soon ? title.substring(0, hyphen) : title;
    }

    private static String lower(Word word, String written) {
        var form = inOffice(word.in(written).toLowerCase(Locale.ROOT));
        return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    }
}
