package quoth.search.lucene;

import java.nio.file.Path;
import quoth.search.PageContract;
import quoth.search.SearchEngine;

/// Lucene keeps the contract.
class LucenePageTest extends PageContract {

    @Override
    protected SearchEngine open(Path index) {
        return LuceneEngine.open(index, SCHEMA, TERMS, LABELS);
    }
}
