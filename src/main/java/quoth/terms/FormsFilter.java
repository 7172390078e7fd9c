package quoth.terms;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Makes of each token the forms under which it is found, all at its position: the word in lower case and, where it
/// has marks, its plain form; or the stems of both.
final class FormsFilter extends TokenFilter {

    /// Few words make up most of any text, and finding their forms is the dearest step of indexing one.
    private static final int MOST_KNOWN = 20_000;

    private static final char[][] NONE = {};

    private final Optional<Stemming> stemming;
    private final boolean plainToo;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final CharArrayMap<char[][]> known = new CharArrayMap<>(64, false);
    private char[][] forms = NONE;
    private int next;

    FormsFilter(TokenStream tokens, Optional<Stemming> stemming, boolean plainToo) {
        super(tokens);
        this.stemming = stemming;
        this.plainToo = plainToo;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next < forms.length) {
            emit();
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        forms = forms();
        next = 0;
        emit();
        return true;
    }

    private void emit() {
        var form = forms[next++];
        term.copyBuffer(form, 0, form.length);
    }

    private char[][] forms() {
        var before = known.get(term.buffer(), 0, term.length());
        if (before != null) {
            return before;
        }
        var word = term.toString();
        var made = forms(word);
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(word, made);
        return made;
    }

    private char[][] forms(String word) {
        var lower = PlainForm.lower(word);
        var first = stemmed(lower);
        var plain = plainToo ? PlainForm.of(lower) : lower;
        var second = plain.isEmpty() ? first : stemmed(plain);
        return second.equals(first) ? new char[][]{first.toCharArray()}
                : new char[][]{first.toCharArray(), second.toCharArray()};
    }

    private String stemmed(String word) {
        return stemming.isPresent() ? stemming.get().stem(word) : word;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        forms = NONE;
        next = 0;
    }
}
