package quoth.quotation;

import quoth.TextSpan;

/// The words that name who reports, and how they were found.
///
/// @param head  the token that decides number and person
/// @param first first token of the mention
/// @param last  last token of the mention
/// @param way   how it was found
record Subject(int head, int first, int last, Way way) {

    enum Way {
        /// The verb's own subject, before it.
        OWN,
        /// Behind the verb: *said Ann Smith*.
        INVERTED,
        /// The *by* of a passive.
        AGENT,
        /// That of a verb further up, or of the first of two verbs.
        SHARED,
        /// The noun that a participle or relative clause describes.
        NOUN,
        /// The noun phrase to the left of the verb, whatever the tree says.
        LEFT
    }

    TextSpan span(Tree tree) {
        return tree.span(first, last);
    }

    /// Whether it stands beside the verb, so that verb and subject make a clause that can be cut out.
    boolean isBeside() {
        return way == Way.OWN || way == Way.INVERTED || way == Way.LEFT;
    }
}
