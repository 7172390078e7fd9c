package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.ExitableDirectoryReader.ExitingReaderException;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.search.DateFilter;
import quoth.search.FacetRequest;
import quoth.search.Schema;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Scope;
import quoth.search.SearchRequest.Target;
import quoth.search.Sort;

/// What a request asks of every hit: its words, and all that narrows, with or without one dimension's own. Used by one
/// thread.
final class Narrowing {

    private final SearchRequest request;
    private final Generation generation;
    private final Schema schema;
    private final Query words;
    private final boolean ranked;
    private final List<Condition> conditions = new ArrayList<>();
    private boolean wordsUnknown;

    /// Something that holds for every hit.
    ///
    /// @param facet the dimension whose own counts leave it out; empty for none
    private record Condition(Optional<String> facet, Query query) {

        boolean isTarget() {
            return facet.isEmpty();
        }
    }

    Narrowing(SearchRequest request, Generation generation, Schema schema, Translation translation)
            throws IOException {
        this.request = request;
        this.generation = generation;
        this.schema = schema;
        this.words = words(translation);
        this.ranked = request.sort() == Sort.RELEVANCE && Reach.ranks(words);
        addConditions();
    }

    /// Words that fit a pattern are looked up at once, and that too may take too long.
    private Query words(Translation translation) throws IOException {
        try {
            return translation.of(request.query());
        } catch (ExitingReaderException e) {
            wordsUnknown = true;
            return new MatchNoDocsQuery("the deadline came before the words were known");
        }
    }

    /// The Lucene field in which a request's words are looked for.
    ///
    /// @throws QuothException `BAD_REQUEST` for own words of statements, which have none
    static String textField(SearchRequest request) {
        return switch (request.target()) {
            case DOCUMENTS -> request.scope() == Scope.OWN ? Layout.OWN : Layout.WHOLE;
            case STATEMENTS -> {
                if (request.scope() == Scope.OWN) {
                    throw new QuothException(Kind.BAD_REQUEST,
                            "own words are a document's; search documents with in=own");
                }
                yield Layout.TEXT;
            }
        };
    }

    private void addConditions() throws IOException {
        if (!Reach.withinTarget(request.query(), schema)) {
            var target = request.target() == Target.STATEMENTS ? Layout.STATEMENT : Layout.DOCUMENT;
            conditions.add(new Condition(Optional.empty(), new TermQuery(new Term(Layout.TARGET, target))));
        }
        for (var filter : request.filters()) {
            var field = schema.known(filter.field());
            conditions.add(new Condition(Optional.of(field.name()), Filters.of(filter, field)));
        }
        for (var dates : request.dates()) {
            if (schema.known(dates.field()).type() != Schema.Type.DATE) {
                throw new QuothException(Kind.BAD_QUERY, "field '%s' is no date".formatted(dates.field()));
            }
            var field = schema.known(dates.field()).name();
            conditions.add(new Condition(Optional.of(field), days(field, dates)));
        }
    }

    private Query days(String field, DateFilter dates) throws IOException {
        var spans = generation.columns().codesOfDates(field);
        var columns = generation.dates(field, spans); // makes what codes it lacks, before they are gone
                                                      // through
        return new DayQuery(new DateFilter(field, dates.from(), dates.to(), dates.match()), spans, columns);
    }

    /// @param facet the dimension whose own filter to leave out
    Query query(Optional<String> facet) {
        var holding = conditions.stream().filter(c -> facet.isEmpty() || !c.facet().equals(facet)).toList();
        if (holding.isEmpty() && request.nested()) {
            return words;
        }
        var all = new BooleanQuery.Builder();
        if (!(words instanceof MatchAllDocsQuery) || holding.isEmpty()) {
            all.add(words, ranked ? Occur.MUST : Occur.FILTER);
        }
        holding.forEach(condition -> all.add(condition.query(), Occur.FILTER));
        if (!request.nested()) {
            all.add(new TermQuery(new Term(Layout.NESTED, Layout.YES)), Occur.MUST_NOT);
        }
        return all.build();
    }

    /// Whether nothing narrows but the target.
    boolean isEverything(Optional<String> facet) {
        return words instanceof MatchAllDocsQuery && request.nested() && conditions.stream()
                .allMatch(c -> c.isTarget() || facet.isPresent() && c.facet().equals(facet));
    }

    /// Whether a filter or a range of dates narrows the very dimension that is to be counted.
    boolean narrows(FacetRequest facet) {
        return conditions.stream()
                .anyMatch(condition -> condition.facet().equals(Optional.of(facet.field())));
    }

    /// Whether hits have scores that they are sorted by.
    boolean isRanked() {
        return ranked;
    }

    /// Whether the deadline came before the words were known that fit a pattern.
    boolean areWordsUnknown() {
        return wordsUnknown;
    }

    /// Whether the page can be found without looking at all hits, so that counting them apart may pay.
    boolean prunes(Ordering ordering) {
        return ordering.prunes(words) && (!ranked || conditions.isEmpty());
    }
}
