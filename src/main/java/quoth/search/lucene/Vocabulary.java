package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import quoth.search.WordCount;

/// The words of all statements, for suggestions.
final class Vocabulary {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    /// Words in fewer than one of so many statements are left out: most are misspellings.
    private static final int RAREST = 200_000;

    /// Pairs of words, which nobody types, are before it.
    private static final BytesRef AFTER_PAIRS = new BytesRef(" ");

    private Vocabulary() {}

    /// @return in no order; each is in a statement that is there
    static List<WordCount> of(IndexReader reader) throws IOException {
        var words = new ArrayList<WordCount>();
        var terms = MultiTerms.getTerms(reader, Layout.exact(Layout.TEXT));
        if (terms == null) {
            return words;
        }
        int least = Math.max(1, reader.numDocs() / RAREST);
        var each = terms.iterator();
        var first = each.seekCeil(AFTER_PAIRS) == SeekStatus.END ? null : each.term();
        for (var term = first; term != null; term = each.next()) {
            if (each.docFreq() >= least) {
                add(term, each, reader, least, words);
            }
        }
        return words;
    }

    private static void add(BytesRef term, TermsEnum each, IndexReader reader, int least,
            List<WordCount> words) throws IOException {
        var word = term.utf8ToString();
        if (word.length() < SHORTEST || word.length() > LONGEST
                || !word.codePoints().allMatch(Vocabulary::isOfWord)
                || !Character.isLetter(word.codePointAt(0))) {
            return;
        }
        int count = reader.hasDeletions() ? living(term, reader) : each.docFreq();
        if (count >= least) {
            words.add(new WordCount(word, count));
        }
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /// A segment without deletions knows how many; in the others they are counted.
    private static int living(BytesRef term, IndexReader reader) throws IOException {
        int count = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            var terms = leaf.reader().terms(Layout.exact(Layout.TEXT));
            if (terms == null) {
                continue;
            }
            var found = terms.iterator();
            if (!found.seekExact(term)) {
                continue;
            }
            var live = leaf.reader().getLiveDocs();
            if (live == null) {
                count += found.docFreq();
                continue;
            }
            var postings = found.postings(null, PostingsEnum.NONE);
            for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings
                    .nextDoc()) {
                count += live.get(doc) ? 1 : 0;
            }
        }
        return count;
    }
}
