package quoth.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import quoth.CountryCode;

/// All names of places, peoples and bodies as one list of [Term]s: `demonyms.tsv`, `places.tsv`, `metonyms.tsv`
/// joined with the names of countries and bodies, and with what else they may mean (`ambiguous.tsv`).
final class Lexicon {

    private final Map<String, Term> byText = new TreeMap<>();
    private final Map<String, Term> byKey = new HashMap<>();
    private final Set<String> notPlaces = new HashSet<>();
    private final Map<String, String> also = new HashMap<>();

    Lexicon(Path folder, Countries countries, Bodies bodies) {
        readAlso(folder);
        countries.eachName(
                (text, country) -> add(text, country.name(), Term.Kind.COUNTRY, country.code(), null));
        for (var body : bodies.all()) {
            add(body.name(), body.name(), Term.Kind.BODY, body.country().orElse(null), null);
            body.aliases().forEach(
                    alias -> add(alias, body.name(), Term.Kind.BODY, body.country().orElse(null), null));
        }
        readMetonyms(folder, countries);
        readPlaces(folder, countries);
        readDemonyms(folder, countries);
        checkAlso(folder);
        readNotPlaces(folder);
        byText.values().forEach(term -> byKey.merge(Spelling.key(term.text()), term, Lexicon::better));
    }

    private void readAlso(Path folder) {
        new Table(folder.resolve("ambiguous.tsv"), "term", "also").read(row -> {
            if (also.put(row.text(0), row.text(1)) != null) {
                throw row.wrong(0, "a term that no earlier line has");
            }
        });
    }

    private void checkAlso(Path folder) {
        new Table(folder.resolve("ambiguous.tsv"), "term", "also").read(row -> {
            if (!byText.containsKey(row.text(0))) {
                throw row.wrong(0, "a name of another file here");
            }
        });
    }

    private void readMetonyms(Path folder, Countries countries) {
        var lines = new HashMap<String, Integer>();
        new Table(folder.resolve("metonyms.tsv"), "term", "country", "institution").read(row -> {
            var country = row.country(1, countries);
            once(lines, row, country);
            add(row.text(0), row.text(0), Term.Kind.METONYM, country, row.text(2));
        });
    }

    private void readPlaces(Path folder, Countries countries) {
        var lines = new HashMap<String, Integer>();
        new Table(folder.resolve("places.tsv"), "term", "kind", "country").read(row -> {
            var kind = switch (row.text(1)) {
                case "capital" -> Term.Kind.CAPITAL;
                case "seat" -> Term.Kind.SEAT;
                case "city" -> Term.Kind.CITY;
                case "region" -> Term.Kind.AREA;
                default -> throw row.wrong(1, "capital, seat, city or region");
            };
            var country = row.country(2, countries);
            once(lines, row, country);
            add(row.text(0), row.text(0), kind, country, null);
        });
    }

    private void readDemonyms(Path folder, Countries countries) {
        var lines = new HashMap<String, Integer>();
        new Table(folder.resolve("demonyms.tsv"), "term", "kind", "country").read(row -> {
            var kind = switch (row.text(1)) {
                case "adjective" -> Term.Kind.ADJECTIVE;
                case "noun" -> Term.Kind.PEOPLE;
                default -> throw row.wrong(1, "adjective or noun");
            };
            var country = row.country(2, countries);
            var seen = lines.putIfAbsent(row.text(0) + '\t' + kind + '\t' + country, row.line());
            if (seen != null) {
                throw row.twice(0, seen);
            }
            add(row.text(0), row.text(0), kind, country, null);
        });
    }

    private static void once(Map<String, Integer> lines, Row row, CountryCode country) {
        var seen = lines.putIfAbsent(row.text(0) + '\t' + country, row.line());
        if (seen != null) {
            throw row.twice(0, seen);
        }
    }

    private void readNotPlaces(Path folder) {
        new Table(folder.resolve("not-places.tsv"), "term").read(row -> {
            if (byText.containsKey(row.text(0)) || !notPlaces.add(row.text(0))) {
                throw row.wrong(0, "a name that neither this file nor another holds already");
            }
        });
    }

    /// A term of two sorts keeps the first sort and gains the countries of both.
    private void add(String text, String name, Term.Kind kind, @Nullable CountryCode country,
            @Nullable String institution) {
        var known = byText.get(text);
        if (known == null) {
            byText.put(text, new Term(text, name, kind, country == null ? List.of() : List.of(country),
                    Optional.ofNullable(institution), Optional.ofNullable(also.get(text))));
            return;
        }
        if (country != null && !known.countries().contains(country)) {
            var countries = new ArrayList<>(known.countries());
            countries.add(country);
            byText.put(text, new Term(text, known.name(), known.kind(), countries, known.institution(),
                    known.also()));
        }
    }

    /// Of two spellings with one key, the plainer sort of name; both are alike in all that matters.
    private static Term better(Term one, Term other) {
        return other.kind().compareTo(one.kind()) < 0 ? other : one;
    }

    /// The term of exactly these words, else of these words in another spelling.
    Optional<Term> term(String text) {
        var exact = byText.get(text);
        return Optional.ofNullable(exact != null ? exact : byKey.get(Spelling.key(text)));
    }

    /// A scanner for all terms of the lexicon; it passes over the names that only contain one.
    NameScanner scanner() {
        var builder = new NameScanner.Builder();
        byText.values().forEach(term -> builder.add(term.text(), term));
        notPlaces.forEach(builder::pass);
        // Other spellings give way to the terms as written.
        byText.values().forEach(term -> builder.addSpellings(term.text(), term));
        return builder.build();
    }
}
