package quoth.quotation;

import java.util.Locale;
import java.util.Set;

/// Who can speak, as far as the noun tells that a speaker's phrase is about: *the minister* and *the report* do, *the
/// pressure* and *2 March* do not.
///
/// @param speaking people, bodies and writings, besides those that are known by themselves
/// @param mute     what never speaks
/// @param laws     texts that say something only where they are quoted word for word
record Voices(Set<String> speaking, Set<String> mute, Set<String> laws) {

    static final Voices ALL = new Voices(Set.of(), Set.of(), Set.of());

    /// Nobody who could be named, or who is asked after.
    private static final Set<String> NOBODY = Set.of("who", "which", "that", "what", "this", "these", "those",
            "one", "nobody", "anyone", "anybody", "none", "nothing", "something", "anything", "everything",
            "all", "whoever", "whatever", "himself", "itself", "themselves", "whose", "whom", "such", "you",
            "your", "each");
    private static final Set<String> PERSONS = Set.of("he", "she", "they", "it", "we", "i", "his", "her",
            "their", "its", "our", "my", "some", "many", "others", "several", "both", "few");
    private static final Set<String> ENDINGS = Set.of("er", "or", "ist", "man", "men", "ian", "ee",
            "ers", "ors", "ists", "ians", "ees", "person", "people");

    /// *order*, *paper*, *river*: as long as this or shorter an ending tells nothing.
    private static final int SHORT = 5;

    Voices {
        speaking = Set.copyOf(speaking);
        mute = Set.copyOf(mute);
        laws = Set.copyOf(laws);
    }

    /// Whether nobody by that name can have said anything: a thing, a date.
    ///
    /// @param mention as it is written
    boolean isMute(String mention) {
        var head = BodyWords.head(mention);
        boolean name = !head.isEmpty() && Character.isUpperCase(head.charAt(0));
        return isDate(mention) || !name && mute.contains(head.toLowerCase(Locale.ROOT));
    }

    /// Whether a text speaks that others only go by: *the treaty*, *Article 5*.
    boolean isLaw(String mention) {
        return laws.contains(BodyWords.head(mention).toLowerCase(Locale.ROOT));
    }

    /// Whether somebody is surely meant: a name, a pronoun, or a noun for people, bodies or writings.
    boolean isSomebody(String mention) {
        var head = BodyWords.head(mention);
        var lower = head.toLowerCase(Locale.ROOT);
        if (head.isEmpty() || NOBODY.contains(lower) || startsWithNobody(mention)) {
            return false;
        }
        boolean name = Character.isUpperCase(head.charAt(0)) && !mute.contains(lower);
        return name || PERSONS.contains(lower) || isSpeaking(lower);
    }

    /// *no country*, *whose people*.
    private static boolean startsWithNobody(String mention) {
        var lower = mention.toLowerCase(Locale.ROOT);
        return lower.startsWith("no ") || lower.startsWith("whose ") || lower.startsWith("which ");
    }

    private boolean isSpeaking(String noun) {
        boolean known = speaking.contains(noun) || BodyWords.isBody(noun) || Mention.isTitle(noun)
                || BodyWords.isPlural(noun) && isSpeakingPlural(noun);
        return known
                || !mute.contains(noun) && noun.length() > SHORT && ENDINGS.stream().anyMatch(noun::endsWith);
    }

    private boolean isSpeakingPlural(String noun) {
        var one = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
        return BodyWords.isListedPlural(noun) || BodyWords.isBody(one) || Mention.isTitle(one);
    }

    /// *2 March*, *March 2022*: a month or a day of the week with nothing but numbers.
    private static boolean isDate(String mention) {
        boolean named = false;
        for (var word : mention.split("[\\s,]+")) {
            boolean day = Times.isDay(word);
            if (!day && !word.matches("\\d{1,4}(st|nd|rd|th)?|[Tt]he|of")) {
                return false;
            }
            named |= day;
        }
        return named;
    }
}
