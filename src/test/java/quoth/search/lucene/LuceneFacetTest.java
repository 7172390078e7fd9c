package quoth.search.lucene;

import java.nio.file.Path;
import quoth.search.FacetContract;
import quoth.search.SearchEngine;

/// Lucene keeps the contract.
class LuceneFacetTest extends FacetContract {

    @Override
    protected SearchEngine open(Path index) {
        return LuceneEngine.open(index, SCHEMA, TERMS, LABELS);
    }
}
