package quoth.http;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import quoth.search.SearchRequest.Target;
import tools.jackson.databind.node.ObjectNode;

/// The members of hits that a request wants: `fields=text&fields=date`, or `fields=text,date`. None named: all.
final class HitFields {

    private final SequencedSet<String> wanted = new LinkedHashSet<>();
    private final String identity;

    /// @throws quoth.QuothException `BAD_REQUEST` for a member that hits do not have
    HitFields(Target target, Parameters parameters) {
        this.identity = switch (target) {
            case STATEMENTS -> "id";
            case DOCUMENTS -> "document";
        };
        var known = known(target);
        for (var given : parameters.all("fields")) {
            for (var name : given.split(",")) {
                if (!known.contains(name)) {
                    throw Parameters.wrong("fields", name, "some of " + String.join(", ", known),
                            Nearest.to(name, known));
                }
                wanted.add(name);
            }
        }
    }

    private static List<String> known(Target target) {
        return switch (target) {
            case STATEMENTS -> Stream.concat(members(StatementView.class), Stream.of("document")).toList();
            case DOCUMENTS -> members(DocumentView.InResults.class).toList();
        };
    }

    private static Stream<String> members(Class<? extends Record> view) {
        return Arrays.stream(view.getRecordComponents()).map(RecordComponent::getName);
    }

    /// The answer, its hits reduced to what is wanted; what they are stays in any case.
    Object only(SearchView view) {
        if (wanted.isEmpty()) {
            return view;
        }
        var kept = new LinkedHashSet<>(wanted);
        kept.add(identity);
        ObjectNode answer = Json.MAPPER.valueToTree(view);
        for (var hit : answer.withArray("hits")) {
            ((ObjectNode) hit).retain(kept);
        }
        return answer;
    }
}
