package quoth.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import quoth.ArchivedDocument;
import quoth.ArchivedStatement;
import quoth.DocumentId;
import quoth.PartialDate;
import quoth.search.FieldValues.Keyword;
import quoth.search.SearchRequest.Target;
import quoth.terms.Term;
import quoth.terms.Terms;

/// What a search must answer, found by looking at everything, one after the other: what engines are held against. It
/// knows no scores, so its relevance is the order of ids.
final class NaiveEngine {

    private final Map<DocumentId, ArchivedDocument> documents = new TreeMap<>();
    private final Schema schema;
    private final Terms terms;
    private final Labels labels;

    /// A hit, its values and its dates.
    record Entry(String id, ArchivedDocument document, Optional<ArchivedStatement> statement, Labels labels) {

        List<Keyword> keywords(String field) {
            var values = new FieldValues(document, labels);
            return statement.map(s -> values.keywords(field, s)).orElseGet(() -> values.keywords(field));
        }

        Set<String> values(String field) {
            var values = new HashSet<String>();
            keywords(field).forEach(k -> values.add(k.value()));
            return values;
        }

        Optional<PartialDate> date(String field) {
            var values = new FieldValues(document, labels);
            return statement.map(s -> values.date(field, s)).orElseGet(() -> values.date(field));
        }
    }

    /// @param total  of all hits
    /// @param ids    of all hits, in order
    record Answer(long total, List<String> ids, Map<String, Facet> facets) {}

    NaiveEngine(Schema schema, Terms terms, Labels labels) {
        this.schema = schema;
        this.terms = terms;
        this.labels = labels;
    }

    void replace(List<ArchivedDocument> current, Set<DocumentId> retired) {
        current.forEach(d -> documents.put(d.document().id(), d));
        retired.forEach(documents::remove);
    }

    Answer search(SearchRequest request) {
        var hits = entries(request.target()).filter(e -> matches(e, request, "")).sorted(order(request))
                .toList();
        var facets = new TreeMap<String, Facet>();
        for (var facet : request.facets()) {
            var counted = entries(request.target()).filter(e -> matches(e, request, facet.field())).toList();
            facets.put(facet.field(), schema.facet(facet.field()).type() == Schema.Type.DATE
                    ? bars(facet, request.scope(), counted)
                    : values(facet, request, counted));
        }
        return new Answer(hits.size(), hits.stream().map(Entry::id).toList(), facets);
    }

    private Stream<Entry> entries(Target target) {
        return documents.values().stream().flatMap(d -> switch (target) {
            case DOCUMENTS -> Stream.of(new Entry(d.document().id().value(), d, Optional.empty(), labels));
            case STATEMENTS -> d.statements().stream()
                    .map(s -> new Entry(s.statement().id().value(), d, Optional.of(s), labels));
        });
    }

    /// @param leftOut the dimension whose own filters do not count
    private boolean matches(Entry entry, SearchRequest request, String leftOut) {
        return (request.nested() || entry.statement().isEmpty()
                || entry.statement().get().statement().within().isEmpty())
                && request.filters().stream().filter(f -> !f.field().equals(leftOut))
                        .allMatch(f -> passes(entry, f))
                && request.dates().stream().filter(d -> !d.field().equals(leftOut))
                        .allMatch(d -> entry.date(d.field()).filter(date -> lies(date, d)).isPresent())
                && new NaiveMatcher(schema, terms, labels, request.scope()).matches(request.query(), entry);
    }

    private boolean passes(Entry entry, Filter filter) {
        var values = schema.facet(filter.field()).type() == Schema.Type.DATE
                ? entry.date(filter.field()).map(d -> Set.of(d.toString())).orElse(Set.of())
                : entry.values(filter.field());
        boolean included = filter.include().isEmpty() && !filter.missing()
                || filter.include().stream().anyMatch(values::contains)
                || filter.missing() && values.isEmpty();
        return included && filter.exclude().stream().noneMatch(values::contains);
    }

    static boolean lies(PartialDate date, DateFilter filter) {
        return switch (filter.match()) {
            case CONTAINED -> !date.earliest().isBefore(filter.from()) && !date.latest().isAfter(filter.to());
            case OVERLAP -> !date.latest().isBefore(filter.from()) && !date.earliest().isAfter(filter.to());
        };
    }

    private static Comparator<Entry> order(SearchRequest request) {
        var byId = Comparator.comparing(Entry::id);
        return switch (request.sort()) {
            case RELEVANCE -> byId;
            case DATE_ASCENDING -> Comparator.<Entry, LocalDate>comparing(
                    e -> e.date("date").map(PartialDate::earliest).orElse(LocalDate.MAX))
                    .thenComparing(NaiveEngine::precision).thenComparing(byId);
            case DATE_DESCENDING -> Comparator.<Entry, LocalDate>comparing(
                    e -> e.date("date").map(PartialDate::earliest).orElse(LocalDate.MIN)).reversed()
                    .thenComparing(NaiveEngine::precision).thenComparing(byId);
            case INGESTED_DESCENDING ->
                Comparator.<Entry, java.time.Instant>comparing(e -> e.document().ingested()).reversed()
                        .thenComparing(byId);
            case RANDOM -> {
                var order = new RandomOrder(request.seed());
                yield Comparator.<Entry>comparingLong(e -> order.place(RandomOrder.kept(e.id())))
                        .thenComparing(byId);
            }
        };
    }

    private static PartialDate.Precision precision(Entry entry) {
        return entry.date("date").map(PartialDate::precision).orElse(PartialDate.Precision.RANGE);
    }

    private Facet.OfValues values(FacetRequest facet, SearchRequest request, List<Entry> hits) {
        var counts = new TreeMap<String, Long>();
        long missing = 0;
        for (var hit : hits) {
            var values = hit.values(facet.field());
            missing += values.isEmpty() ? 1 : 0;
            values.forEach(v -> counts.merge(v, 1L, Long::sum));
        }
        var beginning = words(facet.prefix());
        counts.keySet().removeIf(value -> !facet.prefix().isBlank()
                && (beginning.isEmpty() || !words(label(facet.field(), value)).contains(beginning)));
        var selected = request.filters().stream().filter(f -> f.field().equals(facet.field())).findFirst()
                .map(Filter::include).orElse(List.of());
        var byLabel = Comparator.comparing((Facet.Value v) -> v.value().equals("unresolved"))
                .thenComparing(Facet.Value::label).thenComparing(Facet.Value::value);
        var order = facet.order() == FacetRequest.Order.LABEL ? byLabel
                : Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(byLabel);
        var shown = new ArrayList<>(counts.entrySet().stream()
                .map(c -> value(facet.field(), c.getKey(), c.getValue(), selected)).sorted(order)
                .limit(facet.size()).toList());
        for (var value : Set.copyOf(selected)) {
            if (shown.stream().noneMatch(v -> v.value().equals(value))) {
                shown.add(value(facet.field(), value, counts.getOrDefault(value, 0L), selected));
            }
        }
        shown.sort(order);
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Facet.OfValues(shown, counts.size(),
                all - shown.stream().mapToLong(Facet.Value::count).sum(), missing, true);
    }

    private Facet.Value value(String field, String value, long count, List<String> selected) {
        return new Facet.Value(value, label(field, value), count, selected.contains(value));
    }

    /// The first in order of those that the archive's records give, hits or not.
    private String label(String field, String value) {
        return Stream.of(Target.values()).flatMap(this::entries).flatMap(e -> e.keywords(field).stream())
                .filter(k -> k.value().equals(value)).flatMap(k -> k.label().stream()).min(String::compareTo)
                .orElseGet(() -> labels.label(field, value));
    }

    private static String words(String text) {
        return (" " + Terms.plain(text)).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ").stripTrailing();
    }

    private Facet.OfDates bars(FacetRequest facet, SearchRequest.Scope scope, List<Entry> hits) {
        var interval = facet.interval().orElse(FacetRequest.Interval.YEAR);
        var bars = new TreeMap<String, Long>();
        var words = new TreeMap<String, Long>();
        long coarser = 0;
        long missing = 0;
        for (var hit : hits) {
            var date = hit.date(facet.field());
            if (date.isEmpty()) {
                missing++;
            } else if (bar(date.get().earliest(), interval).equals(bar(date.get().latest(), interval))) {
                var bar = bar(date.get().earliest(), interval);
                bars.merge(bar, 1L, Long::sum);
                words.merge(bar, wordsIn(hit, scope), Long::sum);
            } else {
                coarser++;
            }
        }
        return new Facet.OfDates(interval,
                bars.entrySet().stream()
                        .map(b -> new Facet.Bar(b.getKey(), b.getValue(), facet.words()
                                ? OptionalLong.of(words.getOrDefault(b.getKey(), 0L))
                                : OptionalLong.empty()))
                        .toList(),
                coarser, missing);
    }

    private long wordsIn(Entry hit, SearchRequest.Scope scope) {
        var document = hit.document();
        var text = hit.statement().map(ArchivedStatement::text).orElseGet(() -> document.document().text());
        boolean own = scope == SearchRequest.Scope.OWN;
        return terms.exactTerms(text).stream()
                .filter(term -> !own || document.statements().stream()
                        .flatMap(s -> s.statement().segments().stream())
                        .noneMatch(span -> term.begin() < span.end() && span.begin() < term.end()))
                .mapToInt(Term::position).distinct().count();
    }

    private static String bar(LocalDate day, FacetRequest.Interval interval) {
        return day.toString().substring(0, switch (interval) {
            case DAY -> 10;
            case MONTH -> 7;
            case YEAR -> 4;
        });
    }
}
