package quoth.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import quoth.ArchivedDocument;
import quoth.DocumentId;
import quoth.LedgerPosition;
import quoth.search.EngineHealth;
import quoth.search.Hit;
import quoth.search.HitSink;
import quoth.search.SearchEngine;
import quoth.search.SearchRequest;
import quoth.search.SearchResponse;
import quoth.search.SuggestRequest;
import quoth.search.Suggestion;

/// An engine in memory that keeps apart what was replaced and what was committed: [#crashed] is what a crash
/// leaves of it.
public class MapEngine implements SearchEngine {

    private final Map<DocumentId, ArchivedDocument> held = new TreeMap<>();
    private Map<DocumentId, ArchivedDocument> durable = new TreeMap<>();
    private LedgerPosition contained = LedgerPosition.START;
    private int replaced;

    /// The engine as a process finds it that starts after this one died.
    public synchronized MapEngine crashed() {
        var left = new MapEngine();
        left.held.putAll(durable);
        left.durable = durable;
        left.contained = contained;
        return left;
    }

    public synchronized Map<DocumentId, ArchivedDocument> held() {
        return Map.copyOf(held);
    }

    public synchronized ArchivedDocument held(DocumentId id) {
        return Optional.ofNullable(held.get(id)).orElseThrow();
    }

    /// How many documents were handed over since it was made.
    public synchronized int replaced() {
        return replaced;
    }

    @Override
    public synchronized void replace(List<ArchivedDocument> current, Set<DocumentId> retired) {
        retired.forEach(held::remove);
        current.forEach(d -> held.put(d.document().id(), d));
        replaced += current.size();
    }

    @Override
    public void refresh() {}

    @Override
    public synchronized void commit(LedgerPosition position) {
        durable = new TreeMap<>(held);
        contained = position;
    }

    @Override
    public synchronized SearchResponse search(SearchRequest request) {
        var hits = held.values().stream()
                .<Hit>map(d -> new Hit.OfDocument(d.document().metadata(), d.ingested(),
                        d.document().text(), 0, List.of(), d.statements().size()))
                .toList();
        return new SearchResponse(hits.size(), false, "g", hits, new LinkedHashMap<>(), Optional.empty());
    }

    @Override
    public void scan(SearchRequest request, HitSink sink) {
        var found = search(request);
        sink.begin(found.generation(), found.total());
        found.hits().forEach(sink::accept);
    }

    @Override
    public List<Suggestion> suggest(SuggestRequest request) {
        return List.of();
    }

    @Override
    public synchronized EngineHealth health() {
        return new EngineHealth("map", held.size(),
                held.values().stream().mapToLong(d -> d.statements().size()).sum(), "g", contained, 0);
    }

    @Override
    public List<String> check() {
        return List.of();
    }

    @Override
    public void purge() {}

    @Override
    public void close() {}
}
