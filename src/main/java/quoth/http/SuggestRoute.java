package quoth.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import quoth.CountryCode;
import quoth.archive.Archive;
import quoth.search.SuggestRequest;
import quoth.search.Suggestion;

/// `GET /suggest?q=`: what somebody who is typing may mean, each with the parameter that searches for it.
final class SuggestRoute implements Route {

    private static final SequencedMap<String, Suggestion.Type> TYPES = types();
    private static final int LONGEST = 200;
    private static final int SIZE = 5;
    private static final int LARGEST = 20;

    private record View(String q, List<Suggested> suggestions, Links links) {}

    /// @param parameter takes the value
    /// @param variant   the other name under which it was found
    private record Suggested(Suggestion.Type type, String parameter, String value, String label,
            Optional<String> variant,
            List<String> countries, long count) {}

    private record Links(String self) {}

    private final Archive archive;
    private final Gate gate;

    SuggestRoute(Archive archive, Gate gate) {
        this.archive = archive;
        this.gate = gate;
    }

    @Override
    public Answer answer(Call call) {
        var parameters = call.parameters();
        parameters.onlyThese(List.of("q", "type", "size"));
        var typed = parameters.one("q").orElse("");
        if (typed.length() > LONGEST) {
            throw Parameters.wrong("q", typed.substring(0, 20) + "…",
                    "at most %d characters".formatted(LONGEST),
                    Optional.empty());
        }
        var request = new SuggestRequest(typed, wanted(parameters),
                parameters.number("size", 1, LARGEST, SIZE));
        var found = gate.within(() -> archive.suggest(request));
        return Answer.json(new View(typed, found.stream().map(SuggestRoute::view).toList(),
                new Links(parameters.on(call.path()))));
    }

    private static Set<Suggestion.Type> wanted(Parameters parameters) {
        return parameters.all("type").stream().map(given -> Parameters.chosen("type", given, TYPES))
                .collect(Collectors.toSet());
    }

    private static Suggested view(Suggestion found) {
        return new Suggested(found.type(), parameter(found.type()), found.value(), found.label(),
                found.variant(), found.countries().stream().map(CountryCode::value).toList(), found.count());
    }

    private static String parameter(Suggestion.Type type) {
        return switch (type) {
            case WORD -> "q";
            case SPEAKER, COUNTRY, ABOUT, PUBLISHER, COLLECTION -> type.name().toLowerCase(Locale.ROOT);
        };
    }

    private static SequencedMap<String, Suggestion.Type> types() {
        var types = new LinkedHashMap<String, Suggestion.Type>();
        for (var type : Suggestion.Type.values()) {
            types.put(type.name().toLowerCase(Locale.ROOT), type);
        }
        return types;
    }
}
