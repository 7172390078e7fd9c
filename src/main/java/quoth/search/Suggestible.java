package quoth.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import quoth.CountryCode;
import quoth.Speaker;
import quoth.search.SearchRequest.Target;

/// All that can be suggested of one state of an engine. Safe for use by many threads.
final class Suggestible {

    static final Comparator<Suggestion> ORDER = Comparator.comparingLong(Suggestion::count).reversed()
            .thenComparing(Suggestion::value);
    static final Suggestible NOTHING = new Suggestible("", Map.of(), new WordIndex(List.of()),
            _ -> List.of());

    /// The values of one field, the most frequent first, and their names.
    private record Values(List<Suggestion> values, NameIndex names) {}

    private final String generation;
    private final Map<Suggestion.Type, Values> values;
    private final WordIndex words;
    private final Function<String, List<CountryCode>> countriesOf;
    private final Map<String, List<CountryCode>> countries = new ConcurrentHashMap<>();

    private Suggestible(String generation, Map<Suggestion.Type, Values> values, WordIndex words,
            Function<String, List<CountryCode>> countriesOf) {
        this.generation = generation;
        this.values = values;
        this.words = words;
        this.countriesOf = countriesOf;
    }

    static Suggestible gather(Function<SearchRequest, SearchResponse> search, Supplier<List<WordCount>> words,
            Labels labels) {
        var facets = new ArrayList<FacetRequest>();
        for (var type : Suggestion.Type.values()) {
            if (type != Suggestion.Type.WORD) {
                facets.add(FacetRequest.values(field(type), Integer.MAX_VALUE));
            }
        }
        var vocabulary = new WordIndex(words.get());
        var response = search.apply(SearchRequest.all(Target.STATEMENTS).withSize(0).withFacets(facets)
                .withDeadline(java.time.Duration.ofMinutes(1)));
        var values = new EnumMap<Suggestion.Type, Values>(Suggestion.Type.class);
        for (var facet : facets) {
            var type = Suggestion.Type.valueOf(facet.field().toUpperCase(Locale.ROOT));
            if (response.facets().get(facet.field()) instanceof Facet.OfValues counted) {
                values.put(type, values(type, counted, labels));
            }
        }
        return new Suggestible(response.generation(), values, vocabulary, id -> countries(search, id));
    }

    private static Values values(Suggestion.Type type, Facet.OfValues counted, Labels labels) {
        var suggestions = counted.values().stream()
                .filter(v -> v.count() > 0 && !v.value().equals(FieldValues.UNRESOLVED))
                .map(v -> new Suggestion(type, v.value(), v.label(), Optional.empty(), List.of(), v.count()))
                .sorted(ORDER).toList();
        var names = new NameIndex.Builder();
        for (int i = 0; i < suggestions.size(); i++) {
            var suggestion = suggestions.get(i);
            names.add(suggestion.label(), i);
            for (var name : labels.otherNames(field(type), suggestion.value())) {
                names.add(name, i);
            }
        }
        return new Values(suggestions, names.build());
    }

    static String field(Suggestion.Type type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /// A speaker's own countries, as the statement says that comes first.
    private static List<CountryCode> countries(Function<SearchRequest, SearchResponse> search, String id) {
        return search.apply(SearchRequest.all(Target.STATEMENTS).withSize(1)
                .withFilters(List.of(Filter.on("speaker", id)))).hits().stream()
                .flatMap(hit -> hit instanceof Hit.OfStatement(var statement, _, _, _)
                        ? statement.statement().speakers().stream()
                        : java.util.stream.Stream.<Speaker>empty())
                .filter(speaker -> speaker.id().equals(Optional.of(id)))
                .findFirst().map(Speaker::countries).orElse(List.of());
    }

    boolean isOf(String name) {
        return generation.equals(name);
    }

    /// The most frequent values with a name that begins so.
    List<Suggestion> named(Suggestion.Type type, String typed, int most) {
        var known = values.get(type);
        return known == null ? List.of()
                : known.names().find(typed, most).stream()
                        .map(found -> suggestion(known.values().get(found.entry()), found.name())).toList();
    }

    private Suggestion suggestion(Suggestion value, String name) {
        var variant = name.equals(value.label()) ? Optional.<String>empty() : Optional.of(name);
        var own = value.type() == Suggestion.Type.SPEAKER
                ? countries.computeIfAbsent(value.value(), countriesOf)
                : List.<CountryCode>of();
        return new Suggestion(value.type(), value.value(), value.label(), variant, own, value.count());
    }

    List<WordCount> words(String typed, int most) {
        return words.find(typed, most);
    }
}
