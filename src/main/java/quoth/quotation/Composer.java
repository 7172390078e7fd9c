package quoth.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.Document;
import quoth.Genre;
import quoth.PartialDate;
import quoth.Speaker;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextSpan;
import quoth.gazetteer.Gazetteer;

/// Makes statements of what the rules found in one document: names them, orders them, and fills in speaker, date and
/// what they stand within.
final class Composer {

    private final Document document;
    private final Speakers speakers;
    private final SaidDates dates;
    private final AboutFinder about;

    Composer(Document document, Gazetteer gazetteer) {
        this.document = document;
        this.speakers = new Speakers(document, gazetteer);
        this.about = new AboutFinder(document, gazetteer, speakers.people());
        this.dates = new SaidDates(document.metadata().title(), document.text(),
                document.metadata().published(), document.metadata().genre() == Genre.STATEMENT);
    }

    List<Statement> compose(List<Found> all) {
        var found = new ArrayList<>(all);
        Collections.sort(found);
        var occurrences = new HashMap<String, Integer>();
        var statements = new ArrayList<Statement>();
        var around = new ArrayList<Statement>();
        for (var each : found) {
            while (!around.isEmpty() && around.getLast().extent().end() < each.end()) {
                around.removeLast();
            }
            var within = around.isEmpty() ? Optional.<Statement>empty() : Optional.of(around.getLast());
            if (within.isPresent() && within.get().segments().equals(each.segments())) {
                continue;
            }
            var own = document.attributed() ? Optional.<Speaker>empty() : FirstPerson.in(around);
            if (own.isPresent() && FirstPerson.isEcho(each, document.text())) {
                continue;
            }
            var statement = statement(each, within, own, occurrences);
            statements.add(statement);
            around.add(statement);
        }
        return List.copyOf(statements);
    }

    /// @param own whose words it stands in
    private Statement statement(Found found, Optional<Statement> within, Optional<Speaker> own,
            Map<String, Integer> occurrences) {
        var words = new StringBuilder();
        found.segments().forEach(s -> words.append(document.text(), s.begin(), s.end()).append(' '));
        int occurrence = occurrences.merge(StatementId.folded(words.toString()), 1, Integer::sum);
        var id = StatementId.of(document.id(), words.toString(), occurrence);
        var date = dates.of(found);
        return new Statement(id, found.kind(), found.segments(), found.quoted(), found.cue(),
                speakersOf(found, date, own), date, about.in(found.segments()), found.rule().confidence(),
                found.rule().label(),
                evidence(found),
                within.map(Statement::id), found.turn());
    }

    private List<Speaker> speakersOf(Found found, Optional<PartialDate> date, Optional<Speaker> own) {
        if (found.given().isPresent()) {
            var given = found.given().get();
            return List.of(document.attributed() || found.rule() == Rule.GIVEN ? given
                    : speakers.ofTurn(given, found.said()));
        }
        return found.mention().map(m -> speakers.at(m, date, own)).orElse(List.of());
    }

    private static List<TextSpan> evidence(Found found) {
        var spans = new ArrayList<TextSpan>();
        found.mention().ifPresent(spans::add);
        found.cue().ifPresent(c -> spans.add(c.span()));
        Collections.sort(spans);
        return spans;
    }
}
