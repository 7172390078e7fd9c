package quoth.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import quoth.QuothException;

/// Brings the tables from the shape that an older program left to the present one. A step that was released is
/// never changed: the next change of shape is the next file.
final class Migrations {

    private static final List<String> STEPS = List.of("001-first.sql", "002-editions.sql",
            "003-runs-and-keys.sql", "004-corrections.sql");

    private Migrations() {}

    /// Whether there is something to be done.
    ///
    /// @throws QuothException `CORRUPT` when a newer program made the tables
    static boolean open(Session session, Path file) {
        long done = done(session);
        if (done > STEPS.size()) {
            throw new QuothException(QuothException.Kind.CORRUPT,
                    "%s: made by a newer program (tables at step %d, this program knows %d)".formatted(file,
                            done,
                            STEPS.size()));
        }
        session.rollback();
        return done < STEPS.size();
    }

    static void apply(Session session) {
        session.run("CREATE TABLE IF NOT EXISTS migrations (step INTEGER PRIMARY KEY, name TEXT NOT NULL)");
        long done = done(session);
        for (int step = (int) done; step < STEPS.size(); step++) {
            statements(STEPS.get(step)).forEach(session::run);
            session.change("INSERT INTO migrations (step, name) VALUES (?, ?)", step + 1, STEPS.get(step));
            session.commit();
        }
        session.commit();
    }

    private static long done(Session session) {
        boolean any = session.number(
                "SELECT COUNT(*) AS n FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'") > 0;
        return any ? session.number("SELECT COALESCE(MAX(step), 0) AS n FROM migrations") : 0;
    }

    private static List<String> statements(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new QuothException(QuothException.Kind.CORRUPT,
                        "quoth.jar: '%s' is not in it; build it anew".formatted(name));
            }
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^\\s*--.*$",
                    "");
            return List.of(lines.split(";")).stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
        } catch (IOException e) {
            throw new QuothException(QuothException.Kind.IO, "quoth.jar: '%s' cannot be read".formatted(name),
                    e);
        }
    }
}
