package quoth.search.lucene;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.search.SearchEngine;
import quoth.search.SearchEngineContract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/// Lucene keeps the contract.
class LuceneEngineTest extends SearchEngineContract {

    @Override
    protected SearchEngine open(Path index) {
        return LuceneEngine.open(index.resolve("index"), SCHEMA, TERMS, LABELS);
    }

    @Test
    void aFolderIsHeldByOneEngine(@org.junit.jupiter.api.io.TempDir Path other) {
        var folder = other.resolve("index");
        try (var first = LuceneEngine.open(folder, SCHEMA, TERMS, LABELS)) {
            var error = catchThrowableOfType(QuothException.class,
                    () -> LuceneEngine.open(folder, SCHEMA, TERMS, LABELS));

            assertThat(error).isNotNull()
                    .hasMessage("index folder '%s' is in use by another engine".formatted(folder));
            assertThat(error.kind()).isEqualTo(Kind.IN_USE);
            assertThat(first.health().documents()).isZero();
        }
    }
}
