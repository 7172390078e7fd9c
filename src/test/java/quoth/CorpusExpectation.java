package quoth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import quoth.gazetteer.Gazetteer;
import tools.jackson.databind.JsonNode;

/// What a careful reader finds in one file of the sample archive: a line of `corpus/expected.jsonl`.
final class CorpusExpectation {

    private final JsonNode expected;
    private final Gazetteer gazetteer;

    CorpusExpectation(JsonNode expected, Gazetteer gazetteer) {
        this.expected = expected;
        this.gazetteer = gazetteer;
    }

    /// What the archive knows of a document.
    record Found(DocumentMetadata metadata, List<Statement> statements) {}

    /// One line each: file, field, what was expected, what was found.
    List<String> misses(Found found) {
        var misses = new ArrayList<String>();
        var metadata = found.metadata();
        boolean untitled = metadata.foundIn().getOrDefault("title", "").equals("file name");
        compare("title", untitled ? "" : metadata.title(), misses);
        compare("published", metadata.published().map(CorpusExpectation::shown).orElse(""), misses);
        compare("language", metadata.language(), misses);
        compare("publisher", metadata.publisher().map(Publisher::name).orElse(""), misses);
        if (!expected.get("genre").isNull()) {
            compare("genre", metadata.genre().name().toLowerCase(Locale.ROOT), misses);
        }
        var turns = metadata.foundIn().getOrDefault("turns", "none");
        compare("turns", Boolean.toString(turns.equals("labels") || turns.equals("TEI")), misses);
        speakers(found.statements(), misses);
        countries(found.statements(), misses);
        return misses;
    }

    /// @param value empty when nothing was found
    private void compare(String field, String value, List<String> misses) {
        var wanted = expected.get(field).asString("");
        boolean named = field.equals("title") || field.equals("publisher");
        boolean equal = named && !wanted.isEmpty() && !value.isEmpty()
                ? sameName(value, wanted)
                : value.equals(wanted);
        if (!equal) {
            misses.add(miss(field, wanted, value));
        }
    }

    private void speakers(List<Statement> statements, List<String> misses) {
        var names = statements.stream().flatMap(s -> s.speakers().stream()).toList();
        for (var wanted : expected.get("speakers").valueStream().map(JsonNode::asString).toList()) {
            var name = new ExpectedName(wanted);
            if (names.stream().noneMatch(s -> name.matches(s.mention()) || name.matches(s.label()))) {
                misses.add(miss("speakers", wanted, most(names.stream().map(Speaker::label))));
            }
        }
    }

    private void countries(List<Statement> statements, List<String> misses) {
        var codes = statements.stream().flatMap(s -> s.countries().stream()).map(CountryCode::value).toList();
        for (var wanted : expected.get("countries").valueStream().map(JsonNode::asString).toList()) {
            if (!codes.contains(wanted)) {
                misses.add(miss("countries", wanted, most(codes.stream())));
            }
        }
    }

    private String miss(String field, String wanted, String value) {
        var item = expected.has("item") ? " " + expected.get("item").asString() : "";
        return "%s%s: %s: expected %s, found %s".formatted(expected.get("path").asString(), item, field,
                quoted(wanted), quoted(value));
    }

    private static String quoted(String value) {
        return value.isEmpty() ? "nothing" : "'" + value + "'";
    }

    /// The most frequent value, the first by name of several; empty when there is none.
    private static String most(Stream<String> values) {
        var counts = new TreeMap<String, Integer>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse("");
    }

    /// Names that the publishers' list joins are equal; others when one contains the other.
    private boolean sameName(String found, String wanted) {
        var one = letters(found);
        var other = letters(wanted);
        var known = gazetteer.publisher(found);
        return one.contains(other) || other.contains(one)
                || known.isPresent() && known.equals(gazetteer.publisher(wanted));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String shown(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> date.earliest().toString();
            case MONTH -> date.earliest().toString().substring(0, 7);
            case YEAR -> date.earliest().toString().substring(0, 4);
            case RANGE -> date.earliest() + ".." + date.latest();
        };
    }
}
