package quoth.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import quoth.Statement.Kind;
import quoth.StatementId;

/// What people said of statements that were drawn by chance.
public final class Judgements {

    private final Session session;

    Judgements(Session session) {
        this.session = session;
    }

    /// What can be right or wrong in a statement.
    public enum Aspect {
        SPAN, SPEAKER, COUNTRY, DATE
    }

    /// @param attribution version of the rules that found the statement
    /// @param seed        of the draw
    public record Judgement(StatementId statement, Kind kind, Aspect aspect, boolean right,
            String attribution,
            String seed, String by, Instant at) {}

    /// @param right how many of them were right
    public record Tally(Kind kind, Aspect aspect, long right, long judged) {}

    /// Writes one down, in place of an older one of the same.
    public void add(Judgement judgement) {
        session.change(
                """
                        INSERT OR REPLACE INTO judgements (statement, aspect, kind, correct, attribution, seed, by, at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                judgement.statement().value(), name(judgement.aspect()), name(judgement.kind()),
                judgement.right() ? 1 : 0, judgement.attribution(), judgement.seed(), judgement.by(),
                judgement.at().toString());
    }

    /// Whether one of these rules was judged by somebody.
    public boolean has(StatementId statement, String attribution) {
        return session.number(
                "SELECT EXISTS (SELECT 1 FROM judgements WHERE statement = ? AND attribution = ?) AS n",
                statement.value(), attribution) == 1;
    }

    /// How many were right, by kind and aspect, of what these rules found.
    public List<Tally> tallies(String attribution) {
        return session.list("SELECT kind, aspect, SUM(correct) AS correct, COUNT(*) AS n FROM judgements "
                + "WHERE attribution = ? GROUP BY kind, aspect ORDER BY kind, aspect",
                row -> new Tally(Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)),
                        Aspect.valueOf(row.text("aspect").toUpperCase(Locale.ROOT)), row.number("correct"),
                        row.number("n")),
                attribution);
    }

    /// Judgements of what other rules found.
    public long ofOtherRules(String attribution) {
        return session.number("SELECT COUNT(DISTINCT statement) AS n FROM judgements WHERE attribution <> ?",
                attribution);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
