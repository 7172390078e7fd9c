package quoth.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.QuothException;
import quoth.QuothException.Fault;
import quoth.QuothException.Kind;

/// Reads the query language:
///
/// | written | read as |
/// |---|---|
/// | `grain deal` | both words, in any inflection |
/// | `"grain deal"`, „…“, «…» | these words in a row, as written; `"…"~5` within five words of each other |
/// | `AND` `OR` `NOT` `+` `-` `( )` | `AND` binds closer than `OR` |
/// | `speaker:lavrov`, `title:(a OR b)`, `role:"prime minister"` | in that field |
/// | `nego*`, `w?ld`, `Zelensky~1` | words that fit |
/// | `date:[2019 TO 2021-06]`, `date:>=2020`, `date:2008..2010` | a range, both ends included |
/// | `role:*`, `-role:*` | has, or lacks, a value |
///
/// Every error is a `BAD_QUERY` that says at which offset what was found and what was expected. Safe for use by many
/// threads.
public final class QueryParser {

    /// In UTF-16 code units.
    public static final int LONGEST = 2_000;

    private static final int DEEPEST = 20;
    private static final int MOST_CLAUSES = 64;
    private static final int MOST_EXPANDING = 4;
    private static final Set<String> LOWER_CASE_OPERATORS = Set.of("and", "or", "not");

    private final Schema schema;

    public QueryParser(Schema schema) {
        this.schema = schema;
    }

    /// @param text nothing but white space asks for everything
    public ParsedQuery parse(String text) {
        if (text.length() > LONGEST) {
            throw new QuothException(Kind.BAD_QUERY, Fault.at(LONGEST, Optional.empty()),
                    "query has %,d characters; expected at most %,d".formatted(text.length(), LONGEST));
        }
        var reading = new Reading(text);
        var query = reading.query();
        return new ParsedQuery(query, QueryText.of(query), reading.warnings);
    }

    /// One text, read from left to right.
    private final class Reading {

        private final String text;
        private final List<Token> tokens;
        private final List<String> warnings = new ArrayList<>();
        private int at;
        private int depth;
        private int clauses;
        private int expanding;

        Reading(String text) {
            this.text = text;
            this.tokens = new Tokenizer(text).tokens();
        }

        Query query() {
            if (peek().is(Token.Type.END)) {
                return new Query.Everything();
            }
            var query = either(Optional.empty());
            if (!peek().is(Token.Type.END)) {
                throw wrong(peek(), "the end, or an opening bracket before it", Optional.of(without(peek())));
            }
            return query.orElseGet(Query.Everything::new);
        }

        /// @param field inside whose brackets this stands
        /// @return empty when nothing but punctuation was there
        private Optional<Query> either(Optional<Schema.Field> field) {
            deeper();
            var any = new ArrayList<Query>();
            both(field).ifPresent(any::add);
            while (peek().is(Token.Type.OR)) {
                next();
                both(field).ifPresent(any::add);
            }
            depth--;
            return Composing.joined(any, false);
        }

        private Optional<Query> both(Optional<Schema.Field> field) {
            var all = new ArrayList<Query>();
            clause(field).ifPresent(all::add);
            while (!peek().is(Token.Type.END) && !peek().is(Token.Type.OR) && !peek().is(Token.Type.CLOSE)) {
                if (peek().is(Token.Type.AND)) {
                    next();
                }
                clause(field).ifPresent(all::add);
            }
            return Composing.joined(all, true);
        }

        private Optional<Query> clause(Optional<Schema.Field> field) {
            var token = next();
            return switch (token.type()) {
                case NOT, MINUS -> {
                    deeper();
                    var not = clause(field).map(Composing::not);
                    depth--;
                    yield not;
                }
                case PLUS -> clause(field);
                case OPEN -> inBrackets(token, field);
                case FIELD -> field(token, field);
                case PHRASE -> Optional.of(counted(phrase(token, field), token));
                case WORD -> word(token, field);
                case RANGE -> Optional.of(counted(range(token, field), token));
                case CLOSE, AND, OR, END ->
                    throw wrong(token, "a word, a phrase or a field", Optional.of(without(token)));
            };
        }

        private Optional<Query> inBrackets(Token open, Optional<Schema.Field> field) {
            var query = either(field);
            if (!peek().is(Token.Type.CLOSE)) {
                throw new QuothException(Kind.BAD_QUERY, Fault.at(open.begin(), Optional.of(text + ")")),
                        "bracket ( opens at offset %d and is never closed".formatted(open.begin()));
            }
            next();
            return query;
        }

        private Optional<Query> field(Token name, Optional<Schema.Field> outer) {
            if (outer.isPresent()) {
                throw wrong(name, "words for field '%s', not another field".formatted(outer.get().name()),
                        Optional.empty());
            }
            var field = schema.field(name.text()).or(() -> schema.field(name.text().toLowerCase(Locale.ROOT)))
                    .orElseThrow(() -> unknown(name));
            if (peek().spaced() && !peek().is(Token.Type.OPEN) && !peek().is(Token.Type.END)) {
                warnings.add(
                        "'%s: %s' read as %s:%s; put several words in quotation marks".formatted(name.text(),
                                peek().text(), field.name(), peek().text()));
            }
            return switch (peek().type()) {
                case OPEN -> inBrackets(next(), Optional.of(field)).map(q -> Composing.within(field, q));
                case WORD -> word(next(), Optional.of(field)).map(q -> Composing.within(field, q));
                case PHRASE, RANGE, MINUS, PLUS ->
                    clause(Optional.of(field)).map(q -> Composing.within(field, q));
                case FIELD, CLOSE, AND, OR, NOT, END ->
                    throw wrong(peek(), "a value for field '%s'".formatted(field.name()), Optional.empty());
            };
        }

        private Query phrase(Token token, Optional<Schema.Field> field) {
            if (field.isPresent() && field.get().type() != Schema.Type.TEXT
                    && field.get().type() != Schema.Type.KEYWORD) {
                return Value.of(token, token.text(), field);
            }
            int slop = 0;
            if (peek().is(Token.Type.WORD) && !peek().spaced() && peek().text().startsWith("~")) {
                slop = Value.slop(next());
            }
            if (token.text().isBlank()) {
                throw wrong(token, "words between the quotation marks", Optional.of(without(token)));
            }
            return new Query.Phrase(token.text().strip(), slop);
        }

        private Query range(Token token, Optional<Schema.Field> field) {
            return Value.range(token, field.orElseThrow(() -> wrong(token,
                    "a field before the range, such as date:" + token.text(),
                    Optional.of(
                            text.substring(0, token.begin()) + "date:" + text.substring(token.begin())))));
        }

        private Optional<Query> word(Token token, Optional<Schema.Field> field) {
            if (LOWER_CASE_OPERATORS.contains(token.text()) && at > 1 && !peek().is(Token.Type.END)) {
                warnings.add("'%s' read as a word; write %s to join".formatted(token.text(),
                        token.text().toUpperCase(Locale.ROOT)));
            }
            var typed = token.text();
            if (typed.length() > 1 && typed.endsWith("?") && token.end() == text.stripTrailing().length()
                    && field.isEmpty()) {
                typed = typed.substring(0, typed.length() - 1);
                warnings.add("'?' at the end read as a question mark");
            }
            var read = value(token, typed, field);
            if (read.isEmpty()) {
                warnings.add("'%s' has no letters or digits and was left out".formatted(token.text()));
                return Optional.empty();
            }
            if (field.isEmpty() && read.get() instanceof Query.Range) {
                warnings.add("'%s' read as %s".formatted(typed, QueryText.of(read.get())));
            }
            return read.map(q -> counted(q, token));
        }

        /// A mistake in a word suggests another word; here that becomes the whole query with it.
        private Optional<Query> value(Token token, String typed, Optional<Schema.Field> field) {
            try {
                return Value.read(token, typed, field);
            } catch (QuothException e) {
                var suggestion = e.fault().suggestion().map(word -> with(token, word));
                throw new QuothException(e.kind(), Fault.at(token.begin(), suggestion),
                        String.valueOf(e.getMessage()));
            }
        }

        private Query counted(Query query, Token token) {
            clauses++;
            if (query instanceof Query.Wildcard || query instanceof Query.Fuzzy
                    || query instanceof Query.And) {
                expanding++;
            }
            if (clauses > MOST_CLAUSES) {
                throw wrong(token, "at most %d words, phrases and values".formatted(MOST_CLAUSES),
                        Shortening.before(text, tokens, token));
            }
            if (expanding > MOST_EXPANDING) {
                throw wrong(token, "at most %d words with *, ? or ~".formatted(MOST_EXPANDING),
                        Value.literal(token.text()).map(word -> with(token, word)));
            }
            return query;
        }

        private void deeper() {
            depth++;
            if (depth > DEEPEST) {
                throw wrong(tokens.get(Math.max(0, at - 1)), "brackets at most %d deep".formatted(DEEPEST),
                        Shortening.withoutDoubledBrackets(text, tokens));
            }
        }

        private Token peek() {
            return tokens.get(at);
        }

        private Token next() {
            var token = tokens.get(at);
            at = Math.min(at + 1, tokens.size() - 1);
            return token;
        }

        private QuothException unknown(Token name) {
            var near = Value.nearest(name.text(), schema.fields().stream().map(Schema.Field::name).toList());
            var message = "offset %d: unknown field '%s'; expected one of %s; in quotation marks it is searched as words"
                    .formatted(name.begin(), name.text(),
                            String.join(", ", schema.fields().stream().map(Schema.Field::name).toList()));
            return new QuothException(Kind.BAD_QUERY, Fault.at(name.begin(), near.map(n -> text.substring(0,
                    name.begin()) + n + text.substring(name.begin() + name.text().length()))), message);
        }

        private QuothException wrong(Token token, String expected, Optional<String> suggestion) {
            var found = token.is(Token.Type.END) ? "the end"
                    : "'" + text.substring(token.begin(), token.end()) + "'";
            return new QuothException(Kind.BAD_QUERY, Fault.at(token.begin(), suggestion),
                    "offset %d: found %s; expected %s".formatted(token.begin(), found, expected));
        }

        /// The query with other words in a token's place.
        private String with(Token token, String other) {
            return text.substring(0, token.begin()) + other + text.substring(token.end());
        }

        /// The query without a token that is too much, or without what waits for more at its end.
        private String without(Token token) {
            int begin = token.is(Token.Type.END) && tokens.size() > 1 ? tokens.get(tokens.size() - 2).begin()
                    : token.begin();
            return (text.substring(0, begin) + text.substring(token.end())).strip();
        }
    }
}
