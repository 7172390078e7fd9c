package quoth.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import quoth.ArchivedDocument;
import quoth.search.NaiveEngine.Entry;
import quoth.search.Query.And;
import quoth.search.Query.Everything;
import quoth.search.Query.Exists;
import quoth.search.Query.Field;
import quoth.search.Query.Fuzzy;
import quoth.search.Query.Not;
import quoth.search.Query.Or;
import quoth.search.Query.Phrase;
import quoth.search.Query.Range;
import quoth.search.Query.Wildcard;
import quoth.search.Query.Word;
import quoth.terms.Term;
import quoth.terms.TermPattern;
import quoth.terms.Terms;

/// Says of one hit whether a query matches it, word by word.
final class NaiveMatcher {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    private final Schema schema;
    private final Terms terms;
    private final Labels labels;
    private final SearchRequest.Scope scope;

    NaiveMatcher(Schema schema, Terms terms, Labels labels, SearchRequest.Scope scope) {
        this.schema = schema;
        this.terms = terms;
        this.labels = labels;
        this.scope = scope;
    }

    boolean matches(Query query, Entry entry) {
        return matches(query, "text", entry);
    }

    private boolean matches(Query query, String field, Entry entry) {
        return switch (query) {
            case Everything _ -> true;
            case Word(var text) -> word(text, field, entry);
            case Phrase(var text, var slop) -> {
                if (slop > 0) {
                    throw new IllegalArgumentException("nearness is judged by engines in their own ways");
                }
                yield texts(field, entry).stream()
                        .anyMatch(t -> inARow(terms.exactTerms(t), one(terms.words(text))));
            }
            case Wildcard(var pattern) -> fits(TermPattern.wildcard(pattern), field, entry);
            case Fuzzy(var text, var edits) -> fits(TermPattern.fuzzy(text, edits), field, entry);
            case Field(var name, var in) -> matches(in, name, entry);
            case Range(var name, var low, var high) -> range(name, low, high, entry);
            case Exists(var name) -> exists(name, entry);
            case And(var all) -> all.stream().allMatch(q -> matches(q, field, entry));
            case Or(var any) -> any.stream().anyMatch(q -> matches(q, field, entry));
            case Not(var not) -> !matches(not, field, entry);
        };
    }

    private boolean word(String text, String field, Entry entry) {
        var words = terms.words(text);
        if (schema.known(field).type() == Schema.Type.KEYWORD) {
            return texts(field, entry).stream().anyMatch(t -> inARow(terms.exactTerms(t), one(words)));
        }
        var language = entry.document().document().metadata().language();
        var stems = words.stream().map(w -> List.copyOf(terms.stems(w, LANGUAGES))).toList();
        return texts(field, entry).stream().anyMatch(t -> inARow(terms.stemmedTerms(t, language), stems));
    }

    private static List<List<String>> one(List<String> words) {
        return words.stream().map(List::of).toList();
    }

    private boolean fits(TermPattern pattern, String field, Entry entry) {
        return texts(field, entry).stream().flatMap(t -> terms.exactTerms(t).stream())
                .anyMatch(t -> pattern.matches(t.text()));
    }

    /// @param alternatives what may stand at each place
    private static boolean inARow(List<Term> terms, List<List<String>> alternatives) {
        var forms = new TreeMap<Integer, List<String>>();
        terms.forEach(t -> forms.computeIfAbsent(t.position(), p -> new ArrayList<>()).add(t.text()));
        return !alternatives.isEmpty() && forms.keySet().stream().anyMatch(begin -> {
            for (int i = 0; i < alternatives.size(); i++) {
                if (forms.getOrDefault(begin + i, List.of()).stream()
                        .noneMatch(alternatives.get(i)::contains)) {
                    return false;
                }
            }
            return true;
        });
    }

    /// What a field's words are looked for in.
    private List<String> texts(String field, Entry entry) {
        return switch (schema.known(field).type()) {
            case TEXT -> field.equals("title") ? List.of(entry.document().document().metadata().title())
                    : List.of(entry.statement().map(s -> s.text()).orElseGet(() -> text(entry.document())));
            case KEYWORD -> entry.keywords(field).stream().flatMap(k -> {
                var words = new ArrayList<>(k.words());
                words.add(k.value());
                words.add(k.label().orElseGet(() -> labels.label(field, k.value())));
                return words.stream();
            }).toList();
            case DATE, NUMBER -> throw new IllegalArgumentException(field + " has no words");
        };
    }

    private String text(ArchivedDocument archived) {
        var text = new StringBuilder(archived.document().text());
        if (scope == SearchRequest.Scope.OWN) {
            for (var statement : archived.statements()) {
                for (var segment : statement.statement().segments()) {
                    // words that no query asks for, each at its place, so that no phrase reaches across
                    text.replace(segment.begin(), segment.end(),
                            text.substring(segment.begin(), segment.end()).replaceAll("\\p{L}", "x"));
                }
            }
        }
        return text.toString();
    }

    private static boolean range(String field, Optional<String> low, Optional<String> high, Entry entry) {
        if (field.equals("confidence")) {
            double value = entry.statement().map(s -> s.statement().confidence()).orElse(Double.NaN);
            return value >= low.map(Double::parseDouble).orElse(Double.NEGATIVE_INFINITY)
                    && value <= high.map(Double::parseDouble).orElse(Double.POSITIVE_INFINITY);
        }
        var days = new DateFilter(field, low.map(l -> DateText.parse(l).first()).orElse(LocalDate.MIN),
                high.map(h -> DateText.parse(h).last()).orElse(LocalDate.MAX), DateFilter.Match.CONTAINED);
        return entry.date(field).filter(date -> NaiveEngine.lies(date, days)).isPresent();
    }

    private boolean exists(String field, Entry entry) {
        return switch (schema.known(field).type()) {
            case KEYWORD -> !entry.keywords(field).isEmpty();
            case DATE -> entry.date(field).isPresent();
            case TEXT -> texts(field, entry).stream().anyMatch(t -> !terms.exactTerms(t).isEmpty());
            case NUMBER -> entry.statement().isPresent();
        };
    }
}
