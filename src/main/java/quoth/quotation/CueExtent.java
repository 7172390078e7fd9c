package quoth.quotation;

import java.util.Optional;

/// The tokens of a cue with its subject, which content does not reach into.
///
/// @param first  its first token
/// @param last   its last token
/// @param beside whether the subject stands beside the verb, so that both make a clause that can be cut out
record CueExtent(int first, int last, boolean beside) {

    static CueExtent of(Tree tree, int verb, Optional<Subject> subject) {
        return subject.filter(Subject::isBeside).map(s -> of(tree, verb, s))
                .orElse(new CueExtent(verb, verb, false));
    }

    private static CueExtent of(Tree tree, int verb, Subject subject) {
        return switch (subject.way()) {
            case INVERTED ->
                new CueExtent(verb, Math.max(subject.last(), tree.last(subject.head())), true);
            case LEFT -> new CueExtent(subject.first(), verb, true);
            case OWN, AGENT, SHARED, NOUN ->
                new CueExtent(Math.min(subject.first(), ownFirst(tree, subject, verb)), verb, true);
        };
    }

    /// The subject's first token, not past a comma or a mark that parts it from what stands before.
    private static int ownFirst(Tree tree, Subject subject, int verb) {
        int first = subject.first();
        int limit = tree.first(subject.head());
        while (first > limit && !tree.isComma(first - 1) && !tree.isMark(first - 1)
                && !tree.isQuoted(first - 1)
                && !tree.isFinite(first - 1) && first - 1 < verb) {
            first--;
        }
        return first;
    }

    /// How many words follow it in the sentence.
    int wordsBehind(Tree tree) {
        int words = 0;
        for (int i = last + 1; i < tree.size(); i++) {
            words += tree.isPunctuation(i) ? 0 : 1;
        }
        return words;
    }
}
