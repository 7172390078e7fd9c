package quoth.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.QuothException;
import quoth.archive.Archive;
import quoth.http.SpeakerNames.Resolution;
import quoth.search.Facet;
import quoth.search.FacetRequest;
import quoth.search.Schema;
import quoth.search.SearchRequest.Target;

import static quoth.QuothException.Kind.NOT_FOUND;

/// `GET /facets/{name}`: a facet's values among statements, those that begin like a prefix, narrowed like a search.
final class FacetRoute implements Route {

    /// @param values in the order asked for
    private record View(String name, String prefix, List<Facet.Value> values, long distinct, long other,
            long missing,
            boolean exact, String generation, Links links) {}

    private record Links(String self) {}

    private final Archive archive;
    private final Schema schema;
    private final SearchRequests requests;
    private final SpeakerNames speakers;
    private final FilterValues values;
    private final Gate gate;

    FacetRoute(Archive archive, Schema schema, Gate gate) {
        this.archive = archive;
        this.schema = schema;
        this.requests = new SearchRequests(schema);
        this.speakers = new SpeakerNames(archive);
        this.values = new FilterValues(archive, schema);
        this.gate = gate;
    }

    @Override
    public Answer answer(Call call) {
        var name = call.variable("name");
        var facets = SearchParameters.valueFacets(schema);
        if (!facets.contains(name)) {
            throw new QuothException(NOT_FOUND, "there is no facet '%s'; expected one of %s"
                    .formatted(name, String.join(", ", facets)));
        }
        var known = new LinkedHashSet<>(SearchParameters.narrowing(schema));
        known.addAll(Set.of("prefix", "size", "sort"));
        call.parameters().onlyThese(known);
        return gate.within(() -> switch (speakers.resolve(call.parameters())) {
            case Resolution.Resolved(var parameters, _) -> values(name, call,
                    values.read(Target.STATEMENTS, parameters).parameters());
            case Resolution.Ambiguous ambiguous -> Answer.wrong(Problem.ambiguous(ambiguous));
        });
    }

    private Answer values(String name, Call call, Parameters resolved) {
        var prefix = call.parameters().one("prefix").orElse("");
        var facet = new FacetRequest(name, SearchRequests.facetSize("size", call.parameters()),
                Optional.empty(), prefix)
                .withOrder(call.parameters().choice("sort", SearchParameters.ORDERS));
        var response = archive.search(requests
                .narrowing(Target.STATEMENTS, requests.question(call.parameters()).query(), resolved)
                .withFacets(List.of(facet)));
        var counts = SearchView.values(response, name);
        return Answer.json(
                new View(name, prefix, counts.values(), counts.distinct(), counts.other(), counts.missing(),
                        counts.exact(), response.generation(), new Links(call.parameters().on(call.path()))));
    }
}
