package quoth.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import quoth.ArchivedDocument;
import quoth.DocumentId;
import quoth.QuothException;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Filing;
import quoth.search.SearchEngine;

/// Gives an engine what the catalogue says is current. For one thread at a time.
final class Indexing {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);
    private static final int PAGE = 256;
    private static final int SLICE = 16;

    private final Catalogue catalogue;
    private final Records records;
    private final SearchEngine engine;

    Indexing(Catalogue catalogue, Records records, SearchEngine engine) {
        this.catalogue = catalogue;
        this.records = records;
        this.engine = engine;
    }

    /// Gives documents to the engine, several at a time: finding their terms is most of the work.
    void hand(List<ArchivedDocument> documents) {
        var slices = new ArrayList<List<ArchivedDocument>>();
        for (int from = 0; from < documents.size(); from += SLICE) {
            slices.add(documents.subList(from, Math.min(documents.size(), from + SLICE)));
        }
        slices.parallelStream().forEach(slice -> engine.replace(slice, Set.of()));
    }

    /// Makes the engine hold of these documents what the catalogue says, and no more. Doing it twice is harmless. One
    /// whose text is spoilt stays in the engine as it is; [Verifying] tells of it.
    void renew(Collection<DocumentId> ids) {
        var current = new ArrayList<ArchivedDocument>();
        var retired = new LinkedHashSet<DocumentId>();
        for (var id : ids) {
            var filing = catalogue.read(tables -> tables.documents().current(id));
            filing.ifPresentOrElse(found -> record(found).ifPresent(current::add), () -> retired.add(id));
            if (current.size() >= PAGE) {
                hand(current);
                current.clear();
            }
        }
        hand(current);
        engine.replace(List.of(), retired);
    }

    /// A page of what searches are to see.
    ///
    /// @param after row of the last one of the page before; 0 for the first page
    List<Filing> page(long after) {
        return catalogue.read(tables -> tables.documents().currentAfter(after, PAGE));
    }

    /// The records of those of a page that are still what searches are to see.
    List<ArchivedDocument> records(List<Filing> page) {
        return page.stream()
                .filter(filing -> catalogue.read(tables -> tables.documents().current(filing.id()))
                        .equals(Optional.of(filing)))
                .map(this::record).flatMap(Optional::stream).toList();
    }

    private Optional<ArchivedDocument> record(Filing filing) {
        try {
            return Optional.of(catalogue.read(tables -> records.record(tables, filing)));
        } catch (QuothException e) {
            if (e.kind() != QuothException.Kind.CORRUPT) {
                throw e;
            }
            LOG.warn("document {} is left out of the index: {}", filing.id(), e.getMessage());
            return Optional.empty();
        }
    }
}
