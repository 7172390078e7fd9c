package quoth.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.search.DateFilter;
import quoth.search.FacetRequest;
import quoth.search.FacetRequest.Interval;
import quoth.search.Filter;
import quoth.search.Query;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Target;

/// One question of the benchmark: words, narrowed or not, with the three facets. Both sides get it in this form.
///
/// @param country 2 letters
/// @param speaker an id
/// @param years   first and last year of the day of saying
record Question(Query words, Optional<String> country, Optional<String> speaker, Optional<int[]> years) {

    static final int HITS = 10;
    static final int VALUES = 10;

    static Question of(Query words) {
        return new Question(words, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Question from(String other) {
        return new Question(words, Optional.of(other), speaker, years);
    }

    Question by(String other) {
        return new Question(words, country, Optional.of(other), years);
    }

    Question in(int first, int last) {
        return new Question(words, country, speaker, Optional.of(new int[]{first, last}));
    }

    SearchRequest request() {
        var filters = new ArrayList<Filter>();
        country.ifPresent(value -> filters.add(Filter.on("country", value)));
        speaker.ifPresent(value -> filters.add(Filter.on("speaker", value)));
        return SearchRequest.all(Target.STATEMENTS).withQuery(words).withSize(HITS).withFilters(filters)
                .withDates(years.map(y -> new DateFilter("date", LocalDate.of(y[0], 1, 1),
                        LocalDate.of(y[1], 12, 31), DateFilter.Match.CONTAINED)).stream().toList())
                .withFacets(List.of(FacetRequest.values("speaker", VALUES), FacetRequest.values("country", VALUES),
                        FacetRequest.bars("date", Interval.YEAR)));
    }
}
