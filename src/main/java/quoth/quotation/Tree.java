package quoth.quotation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quoth.TextSpan;
import quoth.syntax.Parse;
import quoth.syntax.Sentence;

/// A parsed sentence as the rules ask about it: tags, arcs, cues, and which of its tokens stand in quotation marks.
/// Tokens are numbered from 0; -1 stands for none.
final class Tree {

    static final int NONE = -1;
    /// So near to its sentence's begin stands a cue that follows a quotation: *"...," Smith explains.*
    private static final int MOST_WORDS_BEHIND = 60;
    private static final int LONGEST_DATELINE = 14;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final String MARKS = "“”\"„«»";

    private final String text;
    private final Parse parse;
    private final Sentence sentence;
    private final String[] tags;
    private final String[] labels;
    private final boolean[] quoted;
    private final @Nullable CueWord[] verbs;
    private final int[] firsts;
    private final int[] lasts;

    /// @param quotations those that overlap the sentence, in order, none inside another
    Tree(String text, Parse parse, CueList cues, List<Quotation> quotations) {
        this.text = text;
        this.parse = parse;
        this.sentence = parse.sentence();
        int size = sentence.size();
        tags = new String[size];
        labels = new String[size];
        quoted = new boolean[size];
        verbs = new CueWord[size];
        firsts = new int[size];
        lasts = new int[size];
        for (int i = 0; i < size; i++) {
            tags[i] = parse.tag(i);
            labels[i] = parse.label(i);
            firsts[i] = i;
            lasts[i] = i;
        }
        markQuoted(quotations);
        for (int i = 0; i < size; i++) {
            if (!quoted[i]) {
                verbs[i] = cueAt(cues, i);
            }
            reach(i);
        }
    }

    private void markQuoted(List<Quotation> quotations) {
        int next = 0;
        for (int i = 0; i < size(); i++) {
            while (next < quotations.size() && quotations.get(next).end() <= begin(i)) {
                next++;
            }
            quoted[i] = next < quotations.size() && quotations.get(next).begin() <= begin(i);
        }
    }

    /// A reporting verb, but not *states* in *states can decide*; a present form that the tagger took for a noun counts before *that* or a colon.
    private @Nullable CueWord cueAt(CueList cues, int token) {
        var cue = cues.verb(text, begin(token), end(token)).orElse(null);
        if (cue != null && tagStarts(token, "VBZ", "VBP") && tag(token + 1).equals("MD")) {
            return null;
        }
        if (cue == null || isVerb(token) || is(token, "said") || is(token, "says")) {
            return cue;
        }
        boolean present = tags[token].equals("NNS") && form(token).endsWith("s") && token > 0
                && token + 1 < size()
                && cue.takes(CueWord.Frame.CLAUSE) && !cue.word().equals("report");
        boolean inserted = tagStarts(token - 1, "NNP") && isComma(token + 1) && commaBeforeName(token - 1);
        boolean announces = is(token + 1, "that") && tagStarts(token - 1, "N", "PRP") || is(token + 1, ":");
        boolean closes = tagStarts(token - 1, "NNP") && token < MOST_WORDS_BEHIND && isPunctuation(token + 1)
                && (quoted[0] || isQuoted(token - 2) || isQuoted(token - 3));
        return present && (announces || closes || inserted) ? cue : null;
    }

    /// *If it fails, Mr. Ito argues, there are others*.
    private boolean commaBeforeName(int name) {
        int at = name;
        while (tagStarts(at, "NNP")) {
            at--;
        }
        return isComma(at);
    }

    private void reach(int token) {
        int at = parse.head(token);
        for (int i = 0; at != NONE && i < size(); i++) {
            firsts[at] = Math.min(firsts[at], token);
            lasts[at] = Math.max(lasts[at], token);
            at = parse.head(at);
        }
    }

    String text() {
        return text;
    }

    int size() {
        return sentence.size();
    }

    int begin(int token) {
        return sentence.begin(token);
    }

    int end(int token) {
        return sentence.end(token);
    }

    TextSpan span() {
        return sentence.span();
    }

    TextSpan span(int first, int last) {
        return new TextSpan(begin(first), end(last));
    }

    String form(int token) {
        return sentence.form(token);
    }

    /// Whether the token is this word, whatever its case.
    boolean is(int token, String word) {
        return token >= 0 && token < size() && end(token) - begin(token) == word.length()
                && text.regionMatches(true, begin(token), word, 0, word.length());
    }

    boolean isOneOf(int token, Set<String> words) {
        if (token < 0 || token >= size() || end(token) - begin(token) > 12) {
            return false;
        }
        return words.contains(form(token).toLowerCase(java.util.Locale.ROOT));
    }

    String tag(int token) {
        return token >= 0 && token < size() ? tags[token] : "";
    }

    boolean tagStarts(int token, String... prefixes) {
        var tag = tag(token);
        for (var prefix : prefixes) {
            if (tag.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb(int token) {
        return tag(token).startsWith("VB");
    }

    /// Whether the verb has a tense, or is a modal: the sign of a clause.
    boolean isFinite(int token) {
        return FINITE.contains(tag(token));
    }

    boolean hasFinite(int from, int to) {
        for (int i = Math.max(0, from); i <= to; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isPunctuation(int token) {
        if (token < 0 || token >= size()) {
            return false;
        }
        char c = text.charAt(begin(token));
        return !Character.isLetterOrDigit(c) && c != '$' && c != '€' && c != '£' && c != '@' && c != '#'
                && c != '%'
                && c != '&';
    }

    boolean isComma(int token) {
        return is(token, ",");
    }

    boolean isDash(int token) {
        return is(token, "—") || is(token, "–") || is(token, "--") || is(token, "-");
    }

    /// Whether the token is a dash, and not the hyphen in *conservative-leaning*.
    boolean isSpacedDash(int token) {
        return isDash(token) && !(token > 0 && token + 1 < size() && end(token - 1) == begin(token)
                && end(token) == begin(token + 1));
    }

    /// The first token that is not the dateline's: *KYIV, 5 May (Reuters) — The talks ...*
    int bodyBegin() {
        boolean capitals = end(0) - begin(0) > 2 && form(0).equals(form(0).toUpperCase(java.util.Locale.ROOT))
                && Character.isLetter(text.charAt(begin(0)));
        for (int i = 1; capitals && i < Math.min(size() - 1, LONGEST_DATELINE); i++) {
            if (isSpacedDash(i) && !quoted[i]) {
                return i + 1;
            }
            if (isFinite(i) || isQuoted(i)) {
                return 0;
            }
        }
        return 0;
    }

    /// Whether the token ends a sentence or a half of it.
    boolean isStop(int token) {
        return is(token, ".") || is(token, "?") || is(token, "!") || is(token, ";");
    }

    boolean isQuoted(int token) {
        return token >= 0 && token < size() && quoted[token];
    }

    /// Whether the token is a mark of quotation.
    boolean isMark(int token) {
        if (token < 0 || token >= size()) {
            return false;
        }
        char c = text.charAt(begin(token));
        return MARKS.indexOf(c) >= 0
                || (c == '\'' || c == '’' || c == '‘' || c == '`') && end(token) - begin(token) <= 2
                        && tag(token).equals("''");
    }

    /// Whether two neighbours stand in one quotation.
    boolean inOneQuotation(int left, int right) {
        return isQuoted(left) && isQuoted(right) && !isMark(right) && !isMark(left)
                || isQuoted(left) && isQuoted(right) && isMark(right) && begin(right) == end(left);
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

    boolean dominates(int token, int other) {
        return parse.dominates(token, other);
    }

    /// The reporting verb at a token that stands in no quotation.
    @Nullable
    CueWord verb(int token) {
        return token >= 0 && token < size() ? verbs[token] : null;
    }

    /// Whether a token is a reporting verb with a tense.
    boolean isFiniteCue(int token) {
        return verb(token) != null && tagStarts(token, "VBD", "VBZ", "VBP");
    }

    /// Whether a token is a cue with content in a clause.
    boolean takesClause(int token) {
        var word = verb(token);
        return word != null && word.takes(CueWord.Frame.CLAUSE);
    }

    /// Without punctuation at both ends; quotation marks and opening brackets at the begin stay. NONE-NONE when nothing
    /// is left.
    int[] trimmed(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(size() - 1, to);
        while (first <= last && isPunctuation(first) && !isMark(first) && !is(first, "(")) {
            first++;
        }
        while (last >= first && isPunctuation(last) && !isMark(last) && !is(last, ")")) {
            last--;
        }
        while (last > first && (is(last, "and") || is(last, "but") || is(last, "or")) && !isQuoted(last)) {
            last--;
            if (isComma(last)) {
                last--;
            }
        }
        boolean lost = last >= first && isMark(last) && !isQuoted(last);
        if (lost) {
            last--;
        }
        return first > last ? new int[]{NONE, NONE} : new int[]{first, last};
    }
}
