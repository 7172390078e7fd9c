package quoth.terms;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import quoth.terms.TermRows.Row;

/// Some words of a text as an index takes them: the forms of each at one position, then the pairs that it begins.
final class RowStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TermRows rows;
    private final Row row;
    private final int[] chosen;
    private final boolean inPlace;
    private int at;
    private int form;
    private int pair;

    /// @param chosen  numbers of words, ascending
    /// @param inPlace whether words keep the places that they have in the text; else one follows the other
    RowStream(TermRows rows, Row row, int[] chosen, boolean inPlace) {
        this.rows = rows;
        this.row = row;
        this.chosen = chosen;
        this.inPlace = inPlace;
    }

    @Override
    public boolean incrementToken() {
        for (; at < chosen.length; at++) {
            var forms = rows.forms(chosen[at]);
            if (form < forms.of(row).size()) {
                int step = !inPlace ? 1 : chosen[at] - (at == 0 ? -1 : chosen[at - 1]);
                increment.setPositionIncrement(form == 0 ? step : 0);
                var chars = forms.of(row).get(form++);
                term.copyBuffer(chars, 0, chars.length);
                offset.setOffset(rows.begin(chosen[at]), rows.end(chosen[at]));
                return true;
            }
            if (row == Row.EXACT && begins(forms.frequent())) {
                return true;
            }
            form = 0;
            pair = 0;
        }
        return false;
    }

    /// Makes the next pair of a form of this word and one of the next.
    private boolean begins(List<char[]> frequent) {
        if (frequent.isEmpty() || at + 1 == chosen.length || inPlace && chosen[at + 1] != chosen[at] + 1) {
            return false;
        }
        var next = rows.forms(chosen[at + 1]).frequent();
        if (pair >= frequent.size() * next.size()) {
            return false;
        }
        var first = frequent.get(pair / next.size());
        var second = next.get(pair++ % next.size());
        var chars = term.resizeBuffer(first.length + second.length + 2);
        chars[0] = FrequentWords.MARK;
        System.arraycopy(first, 0, chars, 1, first.length);
        chars[first.length + 1] = FrequentWords.MARK;
        System.arraycopy(second, 0, chars, first.length + 2, second.length);
        term.setLength(first.length + second.length + 2);
        increment.setPositionIncrement(0);
        return true;
    }

    @Override
    public void reset() {
        at = 0;
        form = 0;
        pair = 0;
    }
}
