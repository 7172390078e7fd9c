package quoth.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.QuothException;
import quoth.archive.Archive;
import quoth.search.FacetRequest;
import quoth.search.Filter;
import quoth.search.Labels;
import quoth.search.Register;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Target;
import quoth.search.SearchResponse;
import quoth.search.Sort;

import static quoth.QuothException.Kind.NOT_FOUND;

/// `GET /speaker/{id}`: a speaker's own page. A name leads to whom it belongs; an id that people made one with another
/// leads there.
final class SpeakerPage implements Route {

    private static final int STATEMENTS = 60;
    private static final int VALUES = 12;
    private static final int ABOUT = 5;

    private final Archive archive;
    private final Layout layout;
    private final Gate gate;
    private final Register register;
    private final SpeakerNames names;
    private final SpeakerArticle article;

    SpeakerPage(Archive archive, Layout layout, Gate gate, Labels labels, Register register) {
        this.archive = archive;
        this.layout = layout;
        this.gate = gate;
        this.register = register;
        this.names = new SpeakerNames(archive);
        this.article = new SpeakerArticle(new Spoken(labels));
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        return gate.within(() -> show(call.variable("id"), call));
    }

    private Answer show(String id, Call call) {
        var said = said(id);
        var known = register.name(id);
        if (said.total() == 0 && known.isEmpty()) {
            return elsewhere(id);
        }
        if (said.total() == 0) {
            var merged = archive.correcting().mergedInto(id);
            if (merged.isPresent()) {
                return moved(308, merged.get());
            }
        }
        var facts = new SpeakerFacts(id, known, register.otherNames(id), register.offices(id), said,
                about(id));
        return layout.show(article.page(facts), call);
    }

    /// Where somebody is who is not under this id.
    private Answer elsewhere(String given) {
        var merged = archive.correcting().mergedInto(given);
        if (merged.isPresent()) {
            return moved(308, merged.get());
        }
        var candidates = SpeakerNames.isName("speaker", given) ? names.candidates(given)
                : List.<SpeakerNames.Candidate>of();
        return switch (candidates.size()) {
            case 0 -> throw new QuothException(NOT_FOUND,
                    "nothing here was said by a speaker with the id or name '%s'".formatted(given));
            case 1 -> moved(302, candidates.getFirst().id());
            default -> Answer.wrong(Problem
                    .ambiguous(new SpeakerNames.Resolution.Ambiguous("speaker", given, candidates)));
        };
    }

    private static Answer moved(int status, String id) {
        return Answer.moved(status, quoth.http.html.Address.of("speaker", id).toString());
    }

    private SearchResponse said(String id) {
        return archive.search(SearchRequest.all(Target.STATEMENTS)
                .withFilters(List.of(Filter.on("speaker", id)))
                .withSort(Sort.DATE_DESCENDING).withSize(STATEMENTS)
                .withFacets(List.of(FacetRequest.values("country", VALUES),
                        FacetRequest.values("role", VALUES),
                        FacetRequest.values("affiliation", VALUES), FacetRequest.values("about", VALUES),
                        FacetRequest.values("publisher", VALUES),
                        FacetRequest.bars("date", FacetRequest.Interval.YEAR))));
    }

    private SearchResponse about(String id) {
        return archive
                .search(SearchRequest.all(Target.STATEMENTS).withFilters(List.of(Filter.on("about", id)))
                        .withSort(Sort.DATE_DESCENDING).withSize(ABOUT).withCursor(Optional.empty()));
    }
}
