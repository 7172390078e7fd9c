package quoth.search.lucene;

import java.nio.file.Path;
import quoth.search.SearchEngine;
import quoth.search.SuggestContract;

/// Lucene keeps the contract.
class LuceneSuggestTest extends SuggestContract {

    @Override
    protected SearchEngine open(Path index) {
        return LuceneEngine.open(index, SCHEMA, TERMS, labels);
    }
}
