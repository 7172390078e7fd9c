package quoth.terms;

import java.io.Reader;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Words by Unicode's word boundaries, then their forms.
final class WordAnalyzer extends Analyzer {

    /// Between two values of one field; wider than any `near` can reach.
    private static final int GAP = 1_000;

    private final Optional<String> language;
    private final boolean plainToo;

    /// @param language whose stems to make; empty for words as they are
    /// @param plainToo whether an accented word also stands as its plain form, as it does in texts but not in queries
    WordAnalyzer(Optional<String> language, boolean plainToo) {
        this.language = language;
        this.plainToo = plainToo;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        return new TokenStreamComponents(words,
                new FormsFilter(words, language.flatMap(Stemming::of), plainToo));
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new SeparatedReader(reader);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
