package quoth.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import quoth.CountryCode;
import quoth.PartialDate;

/// `countries.tsv` and `country-names.tsv`: codes and names in many languages.
final class Countries {

    private final Map<String, Country> byCode = new TreeMap<>();
    private final Map<String, Country> byAlpha3 = new HashMap<>();
    private final Map<String, Country> byKey = new HashMap<>();
    private final Map<String, Country> foreignNames = new TreeMap<>();
    private final Map<CountryCode, List<Country>> formerBySuccessor = new HashMap<>();

    Countries(Path folder, Regions regions) {
        readCountries(folder.resolve("countries.tsv"), regions);
        readNames(folder.resolve("country-names.tsv"));
    }

    private void readCountries(Path file, Regions regions) {
        var successors = new ArrayList<Runnable>();
        new Table(file, "code", "alpha3", "name", "aliases", "region", "from", "to", "change", "successor")
                .read(row -> {
                    var country = country(row, regions);
                    var code = country.code().value();
                    if (byCode.putIfAbsent(code, country) != null) {
                        throw row.wrong("code '%s' stands in an earlier line already".formatted(code));
                    }
                    country.alpha3().ifPresent(alpha3 -> {
                        if (byAlpha3.putIfAbsent(alpha3, country) != null) {
                            throw row.wrong(1, "a code that no earlier line has");
                        }
                    });
                    name(row, 2, country.name(), country);
                    country.aliases().forEach(alias -> name(row, 3, alias, country));
                    country.former().ifPresent(former -> {
                        // A successor may stand further down: looked up when all lines are read.
                        successors.add(() -> row.country(8, this));
                        formerBySuccessor.computeIfAbsent(former.successor(), _ -> new ArrayList<>())
                                .add(country);
                    });
                });
        successors.forEach(Runnable::run);
    }

    private static Country country(Row row, Regions regions) {
        var region = row.optional(4);
        if (region.isPresent() && regions.region(region.get()).isEmpty()) {
            throw row.wrong(4, "a code of regions.tsv");
        }
        return new Country(code(row, 0), row.optional(1), row.text(2), row.list(3), region,
                row.optional(7).isEmpty() ? Optional.empty() : Optional.of(former(row)));
    }

    private static CountryCode code(Row row, int column) {
        try {
            return new CountryCode(row.text(column));
        } catch (IllegalArgumentException _) {
            throw row.wrong(column, "two to four upper-case letters");
        }
    }

    private static Country.Former former(Row row) {
        int from = year(row, 5);
        int to = year(row, 6);
        if (to < from) {
            throw row.wrong(6, "a year not before %d".formatted(from));
        }
        return new Country.Former(from, to, change(row), code(row, 8));
    }

    private static int year(Row row, int column) {
        var text = row.text(column);
        if (text.length() != 4 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw row.wrong(column, "a year of four digits");
        }
        return Integer.parseInt(text);
    }

    private static Country.Change change(Row row) {
        return switch (row.text(7)) {
            case "dissolved" -> Country.Change.DISSOLVED;
            case "merged" -> Country.Change.MERGED;
            case "renamed" -> Country.Change.RENAMED;
            default -> throw row.wrong(7, "dissolved, merged or renamed");
        };
    }

    private void readNames(Path file) {
        new Table(file, "country", "name", "languages").read(row -> {
            var country = byCode.get(row.country(0, this).value());
            if (country != null) {
                name(row, 1, row.text(1), country);
                foreignNames.put(row.text(1), country);
            }
        });
    }

    private void name(Row row, int column, String name, Country country) {
        var other = byKey.putIfAbsent(Spelling.key(name), country);
        if (other != null && !other.code().equals(country.code())) {
            throw row.wrong("%s '%s' is a name of %s already; expected a name of one country"
                    .formatted(column == 1 ? "name" : "alias", name, other.code()));
        }
    }

    Optional<Country> country(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<Country> ofAlpha3(String alpha3) {
        return Optional.ofNullable(byAlpha3.get(alpha3.toUpperCase(Locale.ROOT)));
    }

    Optional<Country> named(String name) {
        return Optional.ofNullable(byKey.get(Spelling.key(name)));
    }

    List<Country> all() {
        return List.copyOf(byCode.values());
    }

    /// Every name as written, English ones first, with its country.
    void eachName(BiConsumer<String, Country> reader) {
        for (var country : byCode.values()) {
            reader.accept(country.name(), country);
            country.aliases().forEach(alias -> reader.accept(alias, country));
        }
        foreignNames.forEach(reader);
    }

    /// The former state that a country's seat belonged to, when all of `date` lies in its years.
    CountryCode stateAt(CountryCode code, PartialDate date) {
        for (var country : formerBySuccessor.getOrDefault(code, List.of())) {
            var former = country.former().orElseThrow();
            boolean dissolved = former.change() == Country.Change.DISSOLVED;
            if (dissolved && former.from() <= date.earliest().getYear()
                    && date.latest().getYear() <= former.to()) {
                return country.code();
            }
        }
        return code;
    }

    /// The code under which a renamed country's people are kept.
    CountryCode underItsNewName(CountryCode code) {
        return country(code.value()).flatMap(Country::former)
                .filter(former -> former.change() == Country.Change.RENAMED)
                .map(Country.Former::successor).orElse(code);
    }
}
