package quoth.syntax;

import java.util.Arrays;
import java.util.List;
import quoth.TextSpan;

/// A sentence of a text and its tokens, numbered from 0. At least one token; tokens ascend and do not overlap.
///
/// Immutable; safe for use by many threads. It holds on to the whole text.
public final class Sentence {
    /// No sentence is longer: what runs on is cut, at a comma if there is one, so that work stays linear in the text.
    public static final int MAX_TOKENS = 400;

    private final String text;
    private final int[] begins;
    private final int[] ends;

    Sentence(String text, int[] begins, int[] ends) {
        this.text = text;
        this.begins = begins;
        this.ends = ends;
    }

    /// Cuts a text, of any language, into sentences. Every character that is not white space or invisible lies in
    /// exactly one token.
    public static List<Sentence> in(String text) {
        return SentenceSplitter.split(text);
    }

    /// The same tokens in another text, which differs in the case of its letters.
    ///
    /// @param other as long as this one's text
    public Sentence over(String other) {
        if (other.length() != text.length()) {
            throw new IllegalArgumentException(
                    "a text of %d characters, expected %d".formatted(other.length(), text.length()));
        }
        return new Sentence(other, begins, ends);
    }

    /// The sentence from one of its tokens on.
    ///
    /// @param token the new first one
    public Sentence from(int token) {
        return new Sentence(text, Arrays.copyOfRange(begins, token, begins.length),
                Arrays.copyOfRange(ends, token, ends.length));
    }

    /// The whole text the sentence is a part of.
    public String text() {
        return text;
    }

    /// How many tokens there are.
    public int size() {
        return begins.length;
    }

    /// Offset of the token's first character in the text.
    public int begin(int token) {
        return begins[token];
    }

    /// Offset just past the token's last character in the text.
    public int end(int token) {
        return ends[token];
    }

    /// The token as written.
    public String form(int token) {
        return text.substring(begins[token], ends[token]);
    }

    /// Whether the token is written exactly so; cheaper than asking for its form.
    public boolean is(int token, String form) {
        return ends[token] - begins[token] == form.length() && text.startsWith(form, begins[token]);
    }

    /// From the first token's begin to the last one's end.
    public TextSpan span() {
        return new TextSpan(begins[0], ends[ends.length - 1]);
    }

    /// The token's place in the text.
    public TextSpan span(int token) {
        return new TextSpan(begins[token], ends[token]);
    }

    /// The tokens, joined by spaces: for messages and tests.
    @Override
    public String toString() {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < size(); i++) {
            joined.append(i == 0 ? "" : " ").append(text, begins[i], ends[i]);
        }
        return joined.toString();
    }
}
