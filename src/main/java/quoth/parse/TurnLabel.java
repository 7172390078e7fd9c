package quoth.parse;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What opens a speaker's turn in a transcript: `THE PRESIDENT:`, `Q`, `Mr. GROMYKO (USSR):`, `Mr. LEVIN.`
///
/// @param mention the speaker as written, without what stands in brackets
/// @param note    what stands in brackets, such as a country
/// @param end     offset of the first character behind the label
/// @param weight  how surely it is a label
record TurnLabel(String mention, Optional<String> note, int end, Weight weight) {

    enum Weight {
        /// Alone enough to call the document a transcript.
        SURE,
        /// In capitals, but could be a heading.
        CAPITALS,
        /// Could be any words before a colon.
        WORDS
    }

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 9;
    private static final Pattern QUESTION = Pattern.compile("(Q)(?:[.:]\\s*|\\s+)(?=[\\p{L}“\"‘'(\\[—–¿-])");
    private static final Pattern ANSWER = Pattern.compile("(A)[.:]\\s+(?=\\S)");
    private static final Pattern RECORD = Pattern.compile(
            "((?:Mr|Mrs|Ms|Miss|Dr)\\. (?:\\p{Lu}[\\p{Lu}c'’-]+)(?: (?:\\p{Lu}[\\p{Lu}c'’.-]+|of \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?))*"
                    + "|The (?:(?:ACTING |VICE )?(?:PRESIDING OFFICER|PRESIDENT|SPEAKER|CHAIRMAN|CHAIR|CLERK)|PRESIDENT)(?: pro tempore)?)"
                    + "(\\s\\([^)]{1,60}\\))?\\.(?=\\s|$)");
    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^)\\]]{1,60})[)\\]]\\s*$");
    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord",
            "lady",
            "baroness", "sheikh", "prince", "princess", "m", "mme", "mlle", "herr", "frau", "sr", "sra",
            "señor",
            "señora", "senator", "general", "ambassador", "secretary", "president", "minister", "chancellor");
    private static final Set<String> TITLES = Set.of("president", "minister", "secretary", "chancellor",
            "ambassador",
            "mr", "mrs", "ms", "miss", "dr", "question", "moderator", "operator", "official", "interpreter",
            "speaker", "chairman", "chair", "senator", "general", "admiral", "governor", "king", "queen",
            "prince",
            "spokesperson", "spokesman", "participant", "reporter", "commissioner", "director", "congressman",
            "representative", "judge", "justice", "taoiseach", "sir", "lady", "lord", "honor");
    private static final Set<String> SMALL = Set.of("the", "of", "and", "de", "del", "la", "van", "von",
            "der", "al",
            "el", "bin", "ibn", "da", "di", "du", "den", "y", "zu", "pro", "tempore", "und", "et", "for",
            "to");
    private static final Set<String> NO_SPEAKER = Set.of("note", "notes", "update", "summary", "background",
            "source",
            "sources", "contact", "contacts", "subject", "re", "date", "to", "from", "cc", "time", "place",
            "title",
            "fact sheet", "for immediate release", "where", "when", "who", "what", "why", "how",
            "editor's note",
            "correction", "http", "https", "press release", "media", "photo", "video", "tel", "fax", "email",
            "participants", "attachment", "action", "conclusion", "introduction", "warning", "read more",
            "related",
            "location", "event", "topic", "topics", "agenda", "p.s");

    static Optional<TurnLabel> of(String paragraph) {
        var head = paragraph.length() > LONGEST ? paragraph.substring(0, LONGEST) : paragraph;
        for (var pattern : new Pattern[]{QUESTION, ANSWER, RECORD}) {
            var matcher = pattern.matcher(head);
            if (matcher.lookingAt()) {
                var weight = pattern == RECORD ? Weight.SURE : Weight.CAPITALS;
                return Optional.of(new TurnLabel(matcher.group(1), Optional.empty(), matcher.end(), weight));
            }
        }
        return beforeColon(head);
    }

    private static Optional<TurnLabel> beforeColon(String head) {
        int colon = head.indexOf(':');
        if (colon < 1 || colon + 1 < head.length() && !Character.isWhitespace(head.charAt(colon + 1))) {
            return Optional.empty();
        }
        var label = head.substring(0, colon).strip();
        Optional<String> note = Optional.empty();
        for (var brackets = BRACKETS.matcher(label); brackets.find(); brackets = BRACKETS.matcher(label)) {
            note = Optional.of(brackets.group(1));
            label = label.substring(0, brackets.start()).strip();
        }
        if (label.isEmpty() || NO_SPEAKER.contains(label.toLowerCase(java.util.Locale.ROOT))) {
            return Optional.empty();
        }
        var name = label;
        var bracketed = note;
        return weight(label).map(weight -> new TurnLabel(name, bracketed, colon + 1, weight));
    }

    private static Optional<Weight> weight(String label) {
        var words = label.split("[\\s]+");
        if (words.length > MOST_WORDS || label.chars().anyMatch(c -> "?!;\"“”«»[]".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        boolean capitals = true;
        boolean titled = false;
        boolean named = true;
        for (var word : words) {
            var plain = plain(word);
            titled |= TITLES.contains(plain);
            boolean small = SMALL.contains(plain);
            capitals &= isCapitals(word) || small || HONORIFICS.contains(plain);
            named &= small || word.isEmpty() || Character.isUpperCase(word.codePointAt(0));
        }
        if (!label.chars().anyMatch(Character::isLetter) || SMALL.contains(plain(words[words.length - 1]))) {
            return Optional.empty();
        }
        boolean honoured = words.length > 1 && HONORIFICS.contains(plain(words[0])) && named;
        if (capitals && titled || honoured && (titled || words.length <= 4)) {
            return Optional.of(Weight.SURE);
        }
        if (capitals) {
            return Optional.of(Weight.CAPITALS);
        }
        return named && words.length <= 6 ? Optional.of(Weight.WORDS) : Optional.empty();
    }

    private static String plain(String word) {
        var lower = word.toLowerCase(java.util.Locale.ROOT);
        int end = lower.length();
        while (end > 0 && ".,".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        return lower.substring(0, end);
    }

    /// Capitals throughout, but for the small letters of names such as `McCARTHY`.
    private static boolean isCapitals(String word) {
        var bare = word.startsWith("Mc") || word.startsWith("Mac") ? word.substring(word.indexOf('c') + 1)
                : word;
        return bare.codePoints().noneMatch(Character::isLowerCase);
    }
}
