package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.terms.TermPattern;
import quoth.terms.Terms;

/// The words of the index that fit a pattern.
final class Expansion {

    private static final int MOST = 1_024;

    private final IndexReader reader;

    Expansion(IndexReader reader) {
        this.reader = reader;
    }

    /// @param shown the pattern as typed, for the error
    Query of(String field, TermPattern pattern, String shown) throws IOException {
        var words = words(field, pattern);
        if (words.size() > MOST) {
            throw new QuothException(Kind.BAD_QUERY,
                    "'%s' stands for more than %,d words; add letters".formatted(shown,
                            MOST));
        }
        return words.isEmpty() ? new MatchNoDocsQuery("no word fits " + shown)
                : new ConstantScoreQuery(new TermInSetQuery(field, words));
    }

    private List<BytesRef> words(String field, TermPattern pattern) throws IOException {
        var words = new TreeSet<BytesRef>();
        var compiled = new CompiledAutomaton(pattern.automaton());
        for (var leaf : reader.leaves()) {
            var terms = leaf.reader().terms(field);
            if (terms == null) {
                continue;
            }
            var fitting = compiled.getTermsEnum(terms);
            for (var word = fitting.next(); word != null && words.size() <= MOST; word = fitting.next()) {
                if (!Terms.isPair(word.bytes[word.offset])) {
                    words.add(BytesRef.deepCopyOf(word));
                }
            }
        }
        return new ArrayList<>(words);
    }
}
