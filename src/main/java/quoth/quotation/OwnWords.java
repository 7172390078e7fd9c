package quoth.quotation;

import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;

/// What counts as a report inside somebody's own words, a speech or a turn of a transcript. There the same verbs mostly tell
/// what is done and not what is said, *they defend their country*, *let me stress that ...*; so somebody has to be named
/// who can speak, the cue has to tell that he did, and what a weak cue or a mere pronoun does to an object is no report.
final class OwnWords {

    private static final Set<Rule> PHRASES = Set.of(Rule.OBJECT, Rule.PREPOSITION, Rule.PASSIVE,
            Rule.INFINITIVE,
            Rule.NOUN_PHRASE, Rule.RELATIVE);
    private static final Set<String> VAGUE = Set.of("it", "they", "its", "their", "some", "many", "others",
            "people", "everyone", "everybody", "someone", "somebody");

    private final Tree tree;
    private final Voices voices;

    OwnWords(Tree tree, Voices voices) {
        this.tree = tree;
        this.voices = voices;
    }

    /// Whether a report of somebody is one here.
    ///
    /// @param tells whether the cue tells that somebody spoke, see [CueMood]
    /// @param first the content's first token
    boolean report(CueWord word, int cue, boolean tells, Optional<TextSpan> mention, int first, Rule rule) {
        if (mention.isEmpty() || !tells && !isSaying(cue)) {
            return false;
        }
        var written = mention.get().in(tree.text());
        if (!voices.isSomebody(written)) {
            return false;
        }
        boolean vague = VAGUE.contains(written.toLowerCase(java.util.Locale.ROOT));
        if (PHRASES.contains(rule)) {
            return !word.weak() && !vague && !isDeed(word, cue, rule);
        }
        boolean sure = rule != Rule.CLAUSE_BY_WORDS && !word.weak();
        return sure || tree.is(first, "that");
    }

    /// *I called the president*, without what he was called.
    private boolean isDeed(CueWord word, int cue, Rule rule) {
        return rule == Rule.OBJECT && word.word().equals("call")
                && tree.child(cue, "oprd", "xcomp") == Tree.NONE;
    }

    /// *..., saying that ...*
    private boolean isSaying(int cue) {
        return tree.tag(cue).equals("VBG") && tree.is(cue + 1, "that") && tree.isComma(cue - 1);
    }
}
