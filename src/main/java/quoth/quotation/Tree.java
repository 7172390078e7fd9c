package quoth.quotation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quoth.syntax.Parse;

/// A parsed sentence as the rules ask about it: its words, the arcs between them, and its reporting verbs. -1 stands for
/// no token.
final class Tree extends TaggedSentence {

    static final int NONE = -1;

    private final Parse parse;
    private final CueList cues;
    private final String[] labels;
    private final @Nullable CueWord[] verbs;
    private final int[] firsts;
    private final int[] lasts;

    /// @param quotations those that overlap the sentence, in order, none inside another
    Tree(String text, Parse parse, CueList cues, List<Quotation> quotations) {
        super(text, parse, quotations);
        this.parse = parse;
        this.cues = cues;
        labels = new String[size()];
        firsts = new int[size()];
        lasts = new int[size()];
        for (int i = 0; i < size(); i++) {
            labels[i] = parse.label(i);
            firsts[i] = i;
            lasts[i] = i;
        }
        for (int i = 0; i < size(); i++) {
            reach(i);
        }
        verbs = new ReportingVerbs(this, cues).all();
    }

    private void reach(int token) {
        int at = parse.head(token);
        for (int i = 0; at != NONE && i < size(); i++) {
            firsts[at] = Math.min(firsts[at], token);
            lasts[at] = Math.max(lasts[at], token);
            at = parse.head(at);
        }
    }

    String label(int token) {
        return labels[token];
    }

    boolean hasLabel(int token, String... names) {
        for (var name : names) {
            if (labels[token].equals(name)) {
                return true;
            }
        }
        return false;
    }

    int head(int token) {
        return parse.head(token);
    }

    int[] children(int token) {
        return parse.children(token);
    }

    /// The first child with one of the labels.
    int child(int token, String... names) {
        for (int child : parse.children(token)) {
            if (hasLabel(child, names)) {
                return child;
            }
        }
        return NONE;
    }

    /// The first token of the subtree.
    int first(int token) {
        return firsts[token];
    }

    /// The last token of the subtree.
    int last(int token) {
        return lasts[token];
    }

    /// Whether a participle stands before the noun it describes: *a just-released poll*.
    boolean isAttribute(int token) {
        return tagStarts(token, "VBN", "VBG") && head(token) > token && tagStarts(head(token), "NN");
    }

    /// Whether a participle right behind a common noun tells which one: *a poll taken last week*, *officials involved*.
    boolean isDescription(int token) {
        return tag(token).equals("VBN") && tagStarts(token - 1, "NN") && !tagStarts(token - 1, "NNP")
                && hasLabel(token, "acl");
    }

    boolean dominates(int token, int other) {
        return parse.dominates(token, other);
    }

    /// The reporting verb at a token that stands in no quotation; null where there is none.
    @Nullable
    CueWord verb(int token) {
        return token >= 0 && token < size() ? verbs[token] : null;
    }

    /// The phrase before a source, *according to*, that begins at a token.
    Optional<SourcePhrase> source(int token) {
        return token < 0 ? Optional.empty() : cues.source(text(), parse.sentence(), token);
    }

    /// Whether a token is a reporting verb that tells of speech, and not of what somebody thinks.
    boolean isSpeech(int token) {
        var word = verb(token);
        return word != null && !word.isAttitude();
    }

    /// Whether a token is a verb of speech with a tense.
    boolean isFiniteCue(int token) {
        return isSpeech(token) && tagStarts(token, "VBD", "VBZ", "VBP");
    }

    /// Whether a token is a verb of speech with content in a clause.
    boolean takesClause(int token) {
        var word = verb(token);
        return word != null && !word.isAttitude() && word.takes(CueWord.Frame.CLAUSE);
    }
}
