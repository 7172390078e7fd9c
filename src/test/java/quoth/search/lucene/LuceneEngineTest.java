package quoth.search.lucene;

import java.nio.file.Path;
import quoth.search.SearchEngine;
import quoth.search.SearchEngineContract;

/// Lucene keeps the contract.
class LuceneEngineTest extends SearchEngineContract {

    @Override
    protected SearchEngine open(Path index) {
        return LuceneEngine.open(index, SCHEMA, TERMS, LABELS);
    }
}
