package quoth.search.lucene;

import java.util.List;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import quoth.TextSpan;

/// Leaves out the words of some stretches and keeps the places of all others, so that no phrase reaches across.
final class BlankedTokens extends FilteringTokenFilter {

    private final List<TextSpan> blanks;
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private int next;

    /// @param blanks ascending, without overlap
    BlankedTokens(TokenStream tokens, List<TextSpan> blanks) {
        super(tokens);
        this.blanks = blanks;
    }

    @Override
    protected boolean accept() {
        while (next < blanks.size() && blanks.get(next).end() <= offset.startOffset()) {
            next++;
        }
        return next == blanks.size() || offset.endOffset() <= blanks.get(next).begin();
    }
}
