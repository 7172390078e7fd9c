package quoth.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.search.DateFilter;
import quoth.search.DateText;
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
import quoth.search.Schema;
import quoth.terms.TermPattern;
import quoth.terms.Terms;

/// The query language's queries as Lucene's.
final class Translation {

    private final Schema schema;
    private final Terms terms;
    private final List<String> languages;
    private final Expansion expansion;
    private final String textField;

    /// @param textField where `text` is looked for: in statements, whole documents or their writers' own words
    Translation(Schema schema, Terms terms, List<String> languages, Expansion expansion, String textField) {
        this.schema = schema;
        this.terms = terms;
        this.languages = languages;
        this.expansion = expansion;
        this.textField = textField;
    }

    Query of(quoth.search.Query query) throws IOException {
        return in(schema.known(Layout.TEXT), query);
    }

    private Query in(Schema.Field field, quoth.search.Query query) throws IOException {
        return switch (query) {
            case Everything _ -> MatchAllDocsQuery.INSTANCE;
            case Word(var text) -> word(field, text);
            case Phrase(var text, var slop) -> phrase(field, text, slop);
            case Wildcard(var pattern) -> pattern(field, TermPattern.wildcard(pattern), pattern);
            case Fuzzy(var text, var edits) ->
                pattern(field, TermPattern.fuzzy(text, edits), text + "~" + edits);
            case Field(var name, var within) -> in(schema.known(name), within);
            case Range range -> range(range);
            case Exists(var name) -> exists(schema.known(name));
            case And(var all) -> and(field, all);
            case Or(var any) -> or(field, any);
            case Not(var not) -> new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                    .add(in(field, not), Occur.MUST_NOT).build();
        };
    }

    private Query and(Schema.Field field, List<quoth.search.Query> all) throws IOException {
        var both = new BooleanQuery.Builder();
        boolean onlyExcludes = true;
        for (var one : all) {
            if (one instanceof Not(var not)) {
                both.add(in(field, not), Occur.MUST_NOT);
            } else {
                both.add(in(field, one), Occur.MUST);
                onlyExcludes = false;
            }
        }
        if (onlyExcludes) {
            both.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return both.build();
    }

    private Query or(Schema.Field field, List<quoth.search.Query> any) throws IOException {
        var either = new BooleanQuery.Builder();
        for (var one : any) {
            either.add(in(field, one), Occur.SHOULD);
        }
        return either.build();
    }

    private Query word(Schema.Field field, String text) {
        return switch (field.type()) {
            case TEXT -> inflected(lucene(field), terms.words(text));
            case KEYWORD -> value(field, text, 0);
            case DATE -> range(new Range(field.name(), Optional.of(text), Optional.of(text)));
            case NUMBER -> range(new Range(field.name(), Optional.of(text), Optional.of(text)));
        };
    }

    private Query phrase(Schema.Field field, String text, int slop) {
        return switch (field.type()) {
            case TEXT -> inARow(Layout.exact(lucene(field)), terms.words(text), slop);
            case KEYWORD -> value(field, text, slop);
            case DATE, NUMBER -> word(field, text);
        };
    }

    private Query pattern(Schema.Field field, TermPattern pattern, String shown) throws IOException {
        return switch (field.type()) {
            case TEXT -> expansion.of(Layout.exact(lucene(field)), pattern, shown);
            case KEYWORD ->
                expansion.of(Layout.isIdentifier(field.name()) ? field.name() : Layout.words(field.name()),
                        pattern, shown);
            case DATE, NUMBER -> throw new QuothException(Kind.BAD_QUERY,
                    "field '%s' has no words for '%s'; expected a value or a range".formatted(field.name(),
                            shown));
        };
    }

    private Query value(Schema.Field field, String text, int slop) {
        return Layout.isIdentifier(field.name()) ? new TermQuery(new Term(field.name(), text.strip()))
                : row(Layout.words(field.name()), terms.words(text), slop);
    }

    private Query range(Range range) {
        var field = schema.known(range.field());
        return switch (field.type()) {
            case DATE -> Filters.days(new DateFilter(field.name(),
                    range.low().map(l -> DateText.parse(l).first()).orElse(java.time.LocalDate.MIN),
                    range.high().map(h -> DateText.parse(h).last()).orElse(java.time.LocalDate.MAX),
                    DateFilter.Match.CONTAINED));
            case NUMBER -> DoubleField.newRangeQuery(field.name(),
                    range.low().map(l -> number(field, l)).orElse(Double.NEGATIVE_INFINITY),
                    range.high().map(h -> number(field, h)).orElse(Double.POSITIVE_INFINITY));
            case TEXT, KEYWORD -> throw new QuothException(Kind.BAD_QUERY,
                    "field '%s' has no ranges; only dates and numbers have".formatted(field.name()));
        };
    }

    private static double number(Schema.Field field, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new QuothException(Kind.BAD_QUERY,
                    "field '%s' got '%s'; expected a number such as 0.8".formatted(field.name(), text), e);
        }
    }

    private Query exists(Schema.Field field) {
        return Layout.isIdentifier(field.name()) ? MatchAllDocsQuery.INSTANCE
                : Filters.exists(field, lucene(field));
    }

    private String lucene(Schema.Field field) {
        return field.name().equals(Layout.TEXT) ? textField : field.name();
    }

    /// A word such as `cease-fire` is several in a row.
    private Query inflected(String field, List<String> words) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("a word without letters");
        }
        if (words.size() == 1) {
            var stems = terms.stems(words.getFirst(), languages);
            if (stems.size() == 1) {
                return new TermQuery(new Term(field, stems.getFirst()));
            }
            var alternatives = new SynonymQuery.Builder(field);
            stems.forEach(stem -> alternatives.addTerm(new Term(field, stem)));
            return alternatives.build();
        }
        var row = new MultiPhraseQuery.Builder();
        for (var word : words) {
            row.add(terms.stems(word, languages).stream().map(s -> new Term(field, s)).toArray(Term[]::new));
        }
        return row.build();
    }

    /// As a text's exact terms have it.
    private Query inARow(String field, List<String> words, int slop) {
        if (slop > 0 || words.size() < 2) {
            return row(field, words, slop);
        }
        var places = terms.inARow(words);
        if (places.size() == 1) {
            return new TermQuery(new Term(field, places.firstEntry().getValue()));
        }
        var row = new PhraseQuery.Builder();
        places.forEach((place, term) -> row.add(new Term(field, term), place));
        return row.build();
    }

    private static Query row(String field, List<String> words, int slop) {
        return switch (words.size()) {
            case 0 -> new MatchNoDocsQuery("a phrase without letters");
            case 1 -> new TermQuery(new Term(field, words.getFirst()));
            default -> new PhraseQuery(slop, field, words.toArray(String[]::new));
        };
    }
}
