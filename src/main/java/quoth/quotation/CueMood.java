package quoth.quotation;

import java.util.Set;

/// Whether a cue tells that somebody spoke. What was *not* said, what somebody *would* say and *if* he says it are kept
/// apart from what was said by the cue's name: `not say`, `would say`, `if say`.
final class CueMood {

    private static final int FAR = 6;
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "neither", "nor",
            "hardly");
    private static final Set<String> NOBODY = Set.of("nobody", "none", "neither", "no", "nothing", "few");
    private static final Set<String> SUPPOSES = Set.of("if", "unless", "whether");

    private CueMood() {}

    /// The cue's dictionary form, with what it lacks to be a report before it.
    static String name(Tree tree, int verb, String word) {
        if (tree.verb(verb) == null) {
            return word;
        }
        String modal = "";
        for (int i = verb - 1; i >= 0 && i >= verb - FAR; i--) {
            if (tree.isOneOf(i, NEGATIONS)) {
                return "not " + word;
            }
            if (tree.tag(i).equals("MD")) {
                modal = "would ";
            } else if (!tree.tagStarts(i, "RB", "VB") || tree.is(i, "to")) {
                break;
            }
        }
        int auxiliary = tree.child(verb, "aux");
        if (auxiliary != Tree.NONE && tree.tag(auxiliary).equals("MD")) {
            modal = "would ";
        }
        int subject = tree.child(verb, "nsubj", "nsubjpass");
        if (subject != Tree.NONE && subject < verb) {
            int first = tree.first(subject);
            if (tree.isOneOf(first, NOBODY) && !tree.is(first + 1, "doubt")) {
                return "not " + word;
            }
            if (tree.isOneOf(first - 1, SUPPOSES)) {
                return "if " + word;
            }
        }
        return modal + word;
    }

    static boolean isNegation(Tree tree, int token) {
        return tree.isOneOf(token, NEGATIONS);
    }

    /// Whether a cue tells that somebody spoke: with a tense, neither denied nor supposed. Nouns do.
    static boolean tells(Tree tree, int cue, String name) {
        if (name.startsWith("not ") || name.startsWith("would ") || name.startsWith("if ")) {
            return false;
        }
        int auxiliary = tree.child(cue, "aux", "auxpass");
        return !tree.isVerb(cue) || tree.isFinite(cue) || auxiliary != Tree.NONE && tree.isFinite(auxiliary);
    }
}
