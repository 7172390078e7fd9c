package quoth.quotation;

import java.util.Set;

/// Words that open a clause or a phrase beside the main one, by what they say of the content in it.
final class ClauseOpeners {

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> TEMPORAL = Set.of("after", "before", "when", "while", "as", "since",
            "during", "until", "although", "though", "once");
    private static final Set<String> ADVERBIAL = Set.of("while", "although", "as", "after", "when", "since",
            "before", "though", "in", "during", "at", "on", "following", "despite", "for", "with", "if");
    private static final Set<String> CONDITIONAL = Set.of("if", "unless", "because");

    private ClauseOpeners() {}

    static boolean isRelative(Tree tree, int token) {
        return tree.isOneOf(token, RELATIVE);
    }

    /// Whether a clause that begins here tells when, or in spite of what.
    static boolean isTemporal(Tree tree, int token) {
        return tree.isOneOf(token, TEMPORAL);
    }

    /// Whether what begins here stands beside a main clause and may be about the reporting: *After the talks, she said*.
    static boolean isAdverbial(Tree tree, int token) {
        return tree.isOneOf(token, ADVERBIAL);
    }

    /// Whether an adverbial clause begins here that is rarely about the reporting: *If she wins, he said, "..."*.
    static boolean isConditional(Tree tree, int token) {
        return tree.isOneOf(token, CONDITIONAL);
    }
}
