package quoth.terms;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Makes of each token the forms under which it is found, all at its position: the word in lower case and, where it
/// has marks, its plain form; or the stems of both.
final class FormsFilter extends TokenFilter {

    private final Optional<Stemming> stemming;
    private final boolean plainToo;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Deque<String> waiting = new ArrayDeque<>(1);

    FormsFilter(TokenStream tokens, Optional<Stemming> stemming, boolean plainToo) {
        super(tokens);
        this.stemming = stemming;
        this.plainToo = plainToo;
    }

    @Override
    public boolean incrementToken() throws IOException {
        var form = waiting.poll();
        if (form != null) {
            term.setEmpty().append(form);
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        var lower = PlainForm.lower(term.toString());
        var first = stemmed(lower);
        term.setEmpty().append(first);
        if (plainToo) {
            queuePlainForm(lower, first);
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // the same object comes back where there is nothing to fold
    private void queuePlainForm(String lower, String first) {
        var plain = PlainForm.of(lower);
        if (plain != lower && !plain.isEmpty()) {
            var second = stemmed(plain);
            if (!second.equals(first)) {
                waiting.add(second);
            }
        }
    }

    private String stemmed(String word) {
        return stemming.isPresent() ? stemming.get().stem(word) : word;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
    }
}
