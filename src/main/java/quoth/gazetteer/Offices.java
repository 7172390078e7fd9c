package quoth.gazetteer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quoth.CountryCode;

/// `offices.tsv` and `office-names.tsv`: the offices and what texts call them, some names in some countries only.
final class Offices {

    private final Map<String, Office> byId = new TreeMap<>();
    private final Map<String, Map<String, Office>> byNameAndCountry = new HashMap<>();

    Offices(Path folder, Countries countries) {
        new Table(folder.resolve("offices.tsv"), "office", "label", "single").read(row -> {
            var office = new Office(row.text(0), row.text(1), row.yes(2));
            if (byId.putIfAbsent(office.id(), office) != null) {
                throw row.wrong(0, "an office that no earlier line has");
            }
        });
        new Table(folder.resolve("office-names.tsv"), "name", "country", "office").read(row -> {
            var country = row.optionalCountry(1, countries).map(CountryCode::value).orElse("");
            var names = byNameAndCountry.computeIfAbsent(Spelling.key(row.text(0)), _ -> new HashMap<>());
            if (names.putIfAbsent(country, office(row, 2)) != null) {
                throw row.wrong(0, "a name that no earlier line has for the same country");
            }
        });
    }

    /// The office in a cell.
    Office office(Row row, int column) {
        var office = byId.get(row.text(column));
        if (office == null) {
            throw row.wrong(column, "one of " + String.join(", ", byId.keySet()));
        }
        return office;
    }

    List<Office> all() {
        return List.copyOf(byId.values());
    }

    /// What `name` is in `country`; a name of that country comes before one of any.
    Optional<Office> named(String name, Optional<CountryCode> country) {
        var names = byNameAndCountry.getOrDefault(Spelling.key(name), Map.of());
        var own = country.map(code -> names.get(code.value()));
        return own.isPresent() ? own : Optional.ofNullable(names.get(""));
    }
}
