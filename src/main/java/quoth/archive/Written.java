package quoth.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import quoth.Document;
import quoth.Remedy;
import quoth.Speaker;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextSpan;
import quoth.Turn;

/// Makes speakers and statements out of what a person says.
final class Written {

    /// The rule of a statement that no rule found.
    static final String RULE = "person";

    private Written() {}

    /// One speaker in place of one keeps how they are called in the text.
    static List<Speaker> as(List<Speaker> found, List<Speaker> said) {
        if (found.size() != 1 || said.size() != 1) {
            return said;
        }
        var mention = found.getFirst();
        var s = said.getFirst();
        return List.of(
                new Speaker(s.type(), mention.mention(), mention.mentionSpan(), s.id(), s.name(), s.role(),
                        s.affiliation(), s.countries()));
    }

    /// Each speaker once: two who became one are one.
    static List<Speaker> once(List<Speaker> speakers) {
        var seen = new LinkedHashSet<String>();
        var once = new ArrayList<Speaker>();
        for (var speaker : speakers) {
            if (speaker.id().isEmpty() || seen.add(speaker.id().get())) {
                once.add(speaker);
            }
        }
        return once;
    }

    static Statement missed(StatementId id, List<TextSpan> segments, Remedy.Missed missed,
            Document document) {
        var quoted = missed.kind() == Statement.Kind.DIRECT ? segments : List.<TextSpan>of();
        var turn = missed.kind() == Statement.Kind.TURN
                ? document.turns().stream().filter(t -> t.span().contains(segments.getFirst()))
                        .mapToInt(Turn::number)
                        .findFirst()
                : OptionalInt.empty();
        return new Statement(id, missed.kind(), segments, quoted, Optional.empty(), missed.speakers(),
                missed.date(),
                List.of(), 1, RULE, List.of(), Optional.empty(), turn);
    }

    /// The id of words that no statement among the others has.
    static StatementId id(Document document, List<TextSpan> segments, Set<StatementId> others) {
        var words = segments.stream().map(s -> s.in(document.text())).collect(Collectors.joining(" "));
        int occurrence = 1;
        var id = StatementId.of(document.id(), words, occurrence);
        while (others.contains(id)) {
            occurrence++;
            id = StatementId.of(document.id(), words, occurrence);
        }
        return id;
    }
}
