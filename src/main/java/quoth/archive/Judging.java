package quoth.archive;

import java.time.InstantSource;
import java.util.List;
import quoth.QuothException;
import quoth.Statement.Kind;
import quoth.StatementId;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Filing;
import quoth.catalogue.Judgements;
import quoth.catalogue.Tables;

import static quoth.QuothException.Kind.NOT_FOUND;

/// Keeps what people say of statements that were drawn by chance, and reckons from it how right this archive is.
/// Safe for use by many threads.
public final class Judging {

    private final Catalogue catalogue;
    private final Records records;
    private final String attribution;
    private final InstantSource time;

    Judging(Catalogue catalogue, Records records, String attribution, InstantSource time) {
        this.catalogue = catalogue;
        this.records = records;
        this.attribution = attribution;
        this.time = time;
    }

    /// What can be right or wrong in a statement.
    public enum Aspect {
        /// Where it begins and ends, and whether it is a statement at all.
        SPAN,
        /// Who said it.
        SPEAKER,
        /// From which country.
        COUNTRY,
        /// When.
        DATE
    }

    /// What somebody says of one thing in one statement.
    public record Verdict(StatementId statement, Aspect aspect, boolean right) {}

    /// Writes verdicts down, each in place of an older one of the same; all of them or none.
    ///
    /// @param seed of the draw
    /// @throws QuothException `NOT_FOUND` for a statement that is not there
    public void judge(String seed, List<Verdict> verdicts, String by) {
        var now = time.instant();
        catalogue.write(tables -> {
            for (var verdict : verdicts) {
                var found = find(tables, verdict.statement());
                tables.judgements().add(new Judgements.Judgement(verdict.statement(), found.kind(),
                        Judgements.Aspect.valueOf(verdict.aspect().name()), verdict.right(),
                        found.attribution(), seed,
                        by, now));
            }
            return verdicts.size();
        });
    }

    /// Reckoned from the verdicts on what the present rules found.
    public Precision precision() {
        return catalogue.read(tables -> Precision.of(
                tables.judgements().tallies(attribution).stream().map(t -> Precision.Line.of(t.kind(),
                        Aspect.valueOf(t.aspect().name()), t.right(), t.judged())).toList(),
                tables.judgements().ofOtherRules(attribution)));
    }

    private record Judged(Kind kind, String attribution) {}

    private Judged find(Tables tables, StatementId id) {
        for (var filing : tables.documents().withStatement(id)) {
            if (filing.state() == Filing.State.CURRENT) {
                var laid = records.laid(tables, filing, records.document(filing));
                var found = laid.statements().stream().filter(s -> s.id().equals(id)).findFirst();
                if (found.isPresent()) {
                    return new Judged(found.get().kind(), filing.attribution());
                }
            }
        }
        throw new QuothException(NOT_FOUND, "there is no statement '%s'".formatted(id));
    }
}
