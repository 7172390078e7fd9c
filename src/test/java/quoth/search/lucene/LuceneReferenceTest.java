package quoth.search.lucene;

import java.nio.file.Path;
import quoth.search.Labels;
import quoth.search.ReferenceContract;
import quoth.search.Schema;
import quoth.search.SearchEngine;
import quoth.terms.Terms;

/// Lucene answers what looking at everything answers.
class LuceneReferenceTest extends ReferenceContract {

    @Override
    protected SearchEngine open(Path index, Schema schema, Terms terms, Labels labels) {
        return LuceneEngine.open(index, schema, terms, labels);
    }
}
