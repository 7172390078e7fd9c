package quoth.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.search.SearchRequest.Scope;
import quoth.search.SearchRequest.Target;

/// Questions made by chance, of everything that a request can ask for.
final class RandomRequests {

    private final Schema schema;
    private final Random random;
    private final RandomArchive archive;

    RandomRequests(Schema schema, Random random) {
        this.schema = schema;
        this.random = random;
        this.archive = new RandomArchive(random);
    }

    private boolean in(int parts) {
        return random.nextInt(parts) == 0;
    }

    SearchRequest request() {
        var target = in(3) ? Target.DOCUMENTS : Target.STATEMENTS;
        var request = SearchRequest.all(target).withNested(!in(4)).withSize(random.nextInt(12))
                .withScope(target == Target.DOCUMENTS && in(3) ? Scope.OWN : Scope.ALL)
                .withQuery(in(4) ? new Query.Everything() : query(2)).withFilters(filters())
                .withDates(dates()).withFacets(facets());
        return switch (archive.one(List.of(Sort.values()))) {
            case RANDOM -> request.withRandomOrder("seed " + random.nextInt(3));
            case RELEVANCE -> request;
            case DATE_ASCENDING -> request.withSort(Sort.DATE_ASCENDING);
            case DATE_DESCENDING -> request.withSort(Sort.DATE_DESCENDING);
            case INGESTED_DESCENDING -> request.withSort(Sort.INGESTED_DESCENDING);
        };
    }

    private Query query(int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 8)) {
            case 0, 1, 2 -> new Query.Word(archive.one(RandomArchive.WORDS));
            case 3 -> new Query.Phrase(Stream.generate(() -> archive.one(RandomArchive.WORDS))
                    .limit(2 + random.nextInt(2)).collect(Collectors.joining(" ")), 0);
            case 4 -> archive.one(List.of(new Query.Wildcard("peac*"), new Query.Wildcard("tr?at*"),
                    new Query.Fuzzy("wars", 1)));
            case 5 -> archive.one(List.of(new Query.Field("speaker", new Query.Word("lee")),
                    new Query.Field("speaker", new Query.Phrase("Bo Li", 0)),
                    new Query.Field("country", new Query.Word("France")),
                    new Query.Field("title", new Query.Word("document")),
                    new Query.Field("role", new Query.Wildcard("min*"))));
            case 6 -> range();
            case 7 -> new Query.Exists(archive.one(schema.facetNames()));
            case 8 -> new Query.And(queries(depth));
            case 9 -> new Query.Or(queries(depth));
            default -> new Query.Not(query(depth - 1));
        };
    }

    private List<Query> queries(int depth) {
        return Stream.generate(() -> query(depth - 1)).limit(2 + random.nextInt(2)).toList();
    }

    private Query range() {
        return in(3)
                ? new Query.Range("confidence", Optional.of("0.3"),
                        in(2) ? Optional.of("0.8") : Optional.empty())
                : new Query.Range(archive.one(List.of("date", "published")), Optional.of("2021-12"),
                        in(2) ? Optional.of("2022-01") : Optional.empty());
    }

    private List<Filter> filters() {
        var byField = new LinkedHashMap<String, Filter>();
        for (int i = random.nextInt(3); i > 0; i--) {
            var field = archive.one(schema.facetNames());
            boolean date = schema.facet(field).type() == Schema.Type.DATE;
            byField.put(field, date ? new Filter(field, List.of(), List.of(), true)
                    : new Filter(field, values(field, 3), values(field, 2), in(4)));
        }
        return new ArrayList<>(byField.values());
    }

    /// Some that are there and some that are not.
    private List<String> values(String field, int most) {
        var possible = switch (field) {
            case "country", "about.country", "publisher.country" -> RandomArchive.COUNTRIES;
            case "speaker", "about" -> List.of("Q0", "Q1", "Q2", "Q3", "FR", "unresolved");
            case "kind" -> List.of("direct", "indirect", "turn");
            case "genre" -> List.of("analysis", "statement");
            case "language" -> List.of("en", "de", "fr");
            case "collection" -> List.of("press", "tv");
            case "cue" -> List.of("say", "warn");
            default -> List.of("The Times", "minister", "envoy", "Greens");
        };
        return Stream.generate(() -> archive.one(possible)).limit(random.nextInt(most)).distinct().toList();
    }

    private List<DateFilter> dates() {
        if (!in(3)) {
            return List.of();
        }
        var from = archive.one(List.of(LocalDate.MIN, LocalDate.of(2021, 12, 25), LocalDate.of(2022, 1, 1)));
        var to = archive.one(List.of(LocalDate.MAX, LocalDate.of(2022, 1, 31), LocalDate.of(2022, 12, 31)));
        return List.of(new DateFilter(archive.one(List.of("date", "published", "ingested")), from, to,
                archive.one(List.of(DateFilter.Match.values()))));
    }

    private List<FacetRequest> facets() {
        var byField = new LinkedHashMap<String, FacetRequest>();
        for (int i = random.nextInt(4); i > 0; i--) {
            var field = archive.one(schema.facetNames());
            byField.put(field, schema.facet(field).type() == Schema.Type.DATE
                    ? FacetRequest.bars(field, archive.one(List.of(FacetRequest.Interval.values())))
                            .withWords(in(2))
                    : new FacetRequest(field, random.nextInt(5), Optional.empty(),
                            in(4) ? archive.one(List.of("m", "an", "nun", "fr", "")) : "",
                            archive.one(List.of(FacetRequest.Order.values())), false));
        }
        return new ArrayList<>(byField.values());
    }
}
