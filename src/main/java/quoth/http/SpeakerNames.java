package quoth.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import quoth.QuothException;
import quoth.QuothException.Fault;
import quoth.QuothException.Kind;
import quoth.archive.Archive;
import quoth.search.FacetRequest;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Target;

/// Finds the ids of speakers that a request calls by name.
final class SpeakerNames {

    private static final String SPEAKER = "speaker";
    private static final int MOST_CANDIDATES = 20;
    /// Each name is looked up by a search of its own; ids are not counted.
    private static final int MOST_NAMES = 20;
    private static final Pattern ID = Pattern.compile("Q\\d+|.*~.*|unresolved");

    private final Archive archive;

    SpeakerNames(Archive archive) {
        this.archive = archive;
    }

    /// Somebody who could be meant.
    record Candidate(String id, String name, long statements) {}

    sealed interface Resolution {

        /// @param parameters with ids in place of names
        /// @param warnings   about names that nobody has
        record Resolved(Parameters parameters, List<String> warnings) implements Resolution {}

        /// A name that several have.
        record Ambiguous(String parameter, String name, List<Candidate> candidates) implements Resolution {}
    }

    /// Whether a facet's value is a name in place of an id, which is told apart for speakers alone.
    static boolean isName(String facet, String given) {
        return facet.equals(SPEAKER) && !ID.matcher(given).matches();
    }

    Resolution resolve(Parameters parameters) {
        refuseTooMany(parameters);
        var resolved = parameters;
        var warnings = new ArrayList<String>();
        for (var parameter : List.of(SPEAKER, "not." + SPEAKER)) {
            for (var given : parameters.all(parameter)) {
                if (!isName(SPEAKER, given)) {
                    continue;
                }
                var candidates = candidates(given);
                if (candidates.size() > 1) {
                    return new Resolution.Ambiguous(parameter, given, candidates);
                }
                if (candidates.isEmpty()) {
                    warnings.add("no speaker here is called '%s'".formatted(given));
                } else {
                    resolved = resolved.replacing(parameter, given, List.of(candidates.getFirst().id()));
                }
            }
        }
        return new Resolution.Resolved(resolved, warnings);
    }

    private static void refuseTooMany(Parameters parameters) {
        for (var parameter : List.of(SPEAKER, "not." + SPEAKER)) {
            var names = parameters.all(parameter).stream().filter(given -> isName(SPEAKER, given)).toList();
            if (names.size() > MOST_NAMES) {
                throw new QuothException(Kind.BAD_REQUEST, Fault.in(parameter, Optional.empty()),
                        "parameter '%s' has %d names, such as '%s'; expected at most %d, or ids".formatted(
                                parameter, names.size(), names.getFirst(), MOST_NAMES));
            }
        }
    }

    /// Those of exactly this name, however rarely they speak; when there are none, the most frequent of those with a
    /// part of their name that begins like it.
    List<Candidate> candidates(String name) {
        var request = SearchRequest.all(Target.STATEMENTS).withSize(0)
                .withFacets(List.of(new FacetRequest(SPEAKER, Integer.MAX_VALUE, Optional.empty(), name)));
        var all = SearchView.values(archive.search(request), SPEAKER).values().stream()
                .map(v -> new Candidate(v.value(), v.label(), v.count()))
                .toList();
        var exact = all.stream().filter(c -> c.name.equalsIgnoreCase(name.strip())).toList();
        return (exact.isEmpty() ? all : exact).stream().limit(MOST_CANDIDATES).toList();
    }
}
