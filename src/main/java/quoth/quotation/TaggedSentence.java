package quoth.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import quoth.TextSpan;
import quoth.syntax.Parse;
import quoth.syntax.Sentence;

/// A sentence as a row of words: their forms and tags, and which of them stand in quotation marks. Tokens are numbered
/// from 0; before the first and behind the last there is no word of any sort.
abstract sealed class TaggedSentence permits Tree {

    private static final int LONGEST_DATELINE = 14;
    /// No word that the rules list is longer, in UTF-16 code units.
    private static final int LONGEST_LISTED = 12;
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    private final String text;
    private final Sentence sentence;
    private final String[] tags;
    private final boolean[] quoted;

    /// @param quotations those that overlap the sentence, in order, none inside another
    TaggedSentence(String text, Parse parse, List<Quotation> quotations) {
        this.text = text;
        this.sentence = parse.sentence();
        tags = new String[sentence.size()];
        quoted = new boolean[sentence.size()];
        for (int i = 0; i < tags.length; i++) {
            tags[i] = parse.tag(i);
        }
        markQuoted(quotations);
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

    final String text() {
        return text;
    }

    final int size() {
        return sentence.size();
    }

    final int begin(int token) {
        return sentence.begin(token);
    }

    final int end(int token) {
        return sentence.end(token);
    }

    final TextSpan span() {
        return sentence.span();
    }

    final TextSpan span(int first, int last) {
        return new TextSpan(begin(first), end(last));
    }

    final String form(int token) {
        return sentence.form(token);
    }

    /// Whether the token is this word, whatever its case.
    final boolean is(int token, String word) {
        return token >= 0 && token < size() && end(token) - begin(token) == word.length()
                && text.regionMatches(true, begin(token), word, 0, word.length());
    }

    final boolean isOneOf(int token, Set<String> words) {
        if (token < 0 || token >= size() || end(token) - begin(token) > LONGEST_LISTED) {
            return false;
        }
        return words.contains(form(token).toLowerCase(Locale.ROOT));
    }

    final String tag(int token) {
        return token >= 0 && token < size() ? tags[token] : "";
    }

    final boolean tagStarts(int token, String... prefixes) {
        var tag = tag(token);
        for (var prefix : prefixes) {
            if (tag.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }

    final boolean isVerb(int token) {
        return tag(token).startsWith("VB");
    }

    /// Whether the verb has a tense, or is a modal: the sign of a clause.
    final boolean isFinite(int token) {
        return FINITE.contains(tag(token));
    }

    final boolean hasFinite(int from, int to) {
        for (int i = Math.max(0, from); i <= to; i++) {
            if (isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    final boolean isPunctuation(int token) {
        if (token < 0 || token >= size()) {
            return false;
        }
        char c = text.charAt(begin(token));
        return !Character.isLetterOrDigit(c) && c != '$' && c != '€' && c != '£' && c != '@' && c != '#'
                && c != '%'
                && c != '&';
    }

    final boolean isComma(int token) {
        return is(token, ",");
    }

    final boolean isDash(int token) {
        return is(token, "—") || is(token, "–") || is(token, "--") || is(token, "-");
    }

    /// Whether the token is a dash, and not the hyphen in *conservative-leaning*.
    final boolean isSpacedDash(int token) {
        return isDash(token) && !(token > 0 && token + 1 < size() && end(token - 1) == begin(token)
                && end(token) == begin(token + 1));
    }

    /// The first token that is not the dateline's: *KYIV, 5 May (Reuters) — The talks ...*
    final int bodyBegin() {
        boolean capitals = end(0) - begin(0) > 2 && form(0).equals(form(0).toUpperCase(Locale.ROOT))
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
    final boolean isStop(int token) {
        return is(token, ".") || is(token, "?") || is(token, "!") || is(token, ";");
    }

    final boolean isQuoted(int token) {
        return token >= 0 && token < size() && quoted[token];
    }

    /// Whether the token is a mark of quotation.
    final boolean isMark(int token) {
        if (token < 0 || token >= size()) {
            return false;
        }
        char c = text.charAt(begin(token));
        return MarkRole.isDouble(c)
                || (c == '\'' || c == '’' || c == '‘' || c == '`') && end(token) - begin(token) <= 2
                        && tag(token).equals("''");
    }

    /// Whether two neighbours stand in one quotation.
    final boolean inOneQuotation(int left, int right) {
        return isQuoted(left) && isQuoted(right) && !isMark(right) && !isMark(left)
                || isQuoted(left) && isQuoted(right) && isMark(right) && begin(right) == end(left);
    }
}
