package quoth.quotation;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether two mentions name the same speaker by the same words: a head word of theirs agrees, *Mr Lavrov* and
/// *foreign minister Sergey Lavrov*. A pronoun agrees only with itself, at the same place.
final class SameMention {

    private static final Set<String> PRONOUNS = Set.of("i", "you", "he", "she", "it", "we", "they", "me",
            "him", "her", "us", "them", "who", "whom", "myself", "himself", "herself", "itself", "ourselves",
            "themselves", "this", "that", "these", "those", "one", "ich", "du", "er", "sie", "es", "wir",
            "ihr", "man", "dieser", "diese", "dieses", "jener", "der", "die", "das");
    private static final Set<String> AFTER_NAMES = Set.of("jr", "sr", "ii", "iii");
    private static final Pattern PARTS = Pattern.compile("[,;()]| and | und ");
    private static final Pattern ARTICLE = Pattern.compile(
            "^\\s*(?:the|a|an|der|die|das|den|dem|ein|eine|einer)\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WHAT_FOLLOWS_A_HEAD = Pattern.compile(
            "\\b(?:of|for|from|at|in|with|on|who|whom|that|which|whose|to|by|about|during|after"
                    + "|von|vom|für|aus|bei|beim|im|des|mit|zum|zur|der)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern POSSESSOR = Pattern.compile("['’]s\\s+");
    private static final Pattern WORD = Pattern.compile("[\\w.'’&-]+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern DOTS = Pattern.compile("^[.-]+|[.-]+$");

    private SameMention() {}

    static boolean of(MarkedSegment gold, MarkedSegment found) {
        if (gold.saysNobody() || found.saysNobody()) {
            return gold.saysNobody() && found.saysNobody();
        }
        if (PRONOUNS.contains(gold.foldedMention()) || PRONOUNS.contains(found.foldedMention())) {
            return gold.foldedMention().equals(found.foldedMention()) && overlap(gold, found);
        }
        return !Collections.disjoint(heads(gold.mention()), heads(found.mention()));
    }

    private static boolean overlap(MarkedSegment gold, MarkedSegment found) {
        return gold.mentionSpans().stream()
                .anyMatch(span -> found.mentionSpans().stream().anyMatch(span::overlaps));
    }

    /// The last word of each part between commas, before whatever is added to it by a preposition or a pronoun.
    static Set<String> heads(String mention) {
        return Arrays.stream(PARTS.split(mention.strip())).map(SameMention::head)
                .filter(head -> !head.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String head(String part) {
        var phrase = ARTICLE.matcher(part).replaceFirst("");
        var addition = WHAT_FOLLOWS_A_HEAD.matcher(phrase);
        if (addition.find() && addition.start() > 0) {
            phrase = phrase.substring(0, addition.start());
        }
        var possessed = POSSESSOR.split(phrase, -1);
        return WORD.matcher(possessed[possessed.length - 1]).results()
                .map(word -> POSSESSIVE.matcher(word.group()).replaceFirst(""))
                .map(word -> DOTS.matcher(word).replaceAll("").toLowerCase(java.util.Locale.ROOT))
                .filter(word -> !word.isEmpty() && !AFTER_NAMES.contains(word))
                .reduce("", (before, last) -> last);
    }
}
