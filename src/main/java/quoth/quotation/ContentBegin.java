package quoth.quotation;

/// Where reported content that stands before its cue begins: with its sentence, but behind the dateline and whatever the
/// writer says himself first. *He was wrong: the bridge, she said, would hold*; *Whatever happens, "it is over," she said*.
final class ContentBegin {

    private final Tree tree;

    ContentBegin(Tree tree) {
        this.tree = tree;
    }

    /// The first token of a content.
    ///
    /// @param last its last token
    int before(int last) {
        int first = tree.bodyBegin();
        for (int i = last - 1; i > first; i--) {
            if (parts(i, first, last)) {
                return i + 1;
            }
        }
        return first;
    }

    /// Whether a colon or semicolon parts a clause of the writer's from the content.
    private boolean parts(int token, int first, int last) {
        boolean stop = tree.is(token, ":") || tree.is(token, ";");
        return stop && !tree.isQuoted(token) && tree.hasFinite(first, token - 1)
                && tree.hasFinite(token + 1, last);
    }
}
