package quoth.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `bodies.tsv`: organisations and the names they go by.
final class Bodies {

    private final List<Body> all = new ArrayList<>();
    private final Map<String, Body> byKey = new HashMap<>();

    Bodies(Path folder, Countries countries) {
        new Table(folder.resolve("bodies.tsv"), "name", "aliases", "country", "kind").read(row -> {
            var body = new Body(row.text(0), row.list(1), row.optionalCountry(2, countries), kind(row));
            all.add(body);
            name(row, body.name(), body);
            body.aliases().forEach(alias -> name(row, alias, body));
        });
    }

    private static Body.Kind kind(Row row) {
        for (var kind : Body.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(row.text(3))) {
                return kind;
            }
        }
        throw row.wrong(3,
                "international, government, agency, military, court, party, armed, ngo, media or company");
    }

    private void name(Row row, String name, Body body) {
        var other = byKey.putIfAbsent(Spelling.key(name), body);
        if (other != null && !other.equals(body)) {
            throw row.wrong("name '%s' is a name of '%s' already; expected a name of one body"
                    .formatted(name, other.name()));
        }
    }

    List<Body> all() {
        return List.copyOf(all);
    }

    Optional<Body> named(String name) {
        return Optional.ofNullable(byKey.get(Spelling.key(name)));
    }
}
