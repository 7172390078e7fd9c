package quoth.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import quoth.QuothException;
import quoth.QuothException.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/// A query written out and read again is the same query, whatever it is. `-Dquoth.seed=N` repeats a run.
class QueryTextTest {

    private static final long SEED = Long.getLong("quoth.seed", 20261123);
    private static final int RUNS = 20_000;
    private static final List<String> PIECES = List.of("grain", "deal", "Orbán", "мир", "世界", "😀", "l’été",
            "cease-fire", "U.S.", "1.5", "3,000", "and", "or", "AND", "OR", "NOT", "TO", "(", ")", "\"", "“",
            "”", "«",
            "»", "+", "-", "−", "~", "~1", "~2", "~5", "*", "?", "nego*", "w?ld", "un*able", "speaker:",
            "date:",
            "title:", "confidence:", "role:*", "-role:*", "[2019 TO 2021-06]", "{2019 TO 2021}",
            "[* TO 2020]",
            "[0.5 TO *]", ">=2020", "<2019", "2008..2010", "2022-07-24", "text:", "id:", "s-5k2m9q", "a:b",
            "x://y",
            "&&", "||", "!", "'", "`", "\u00AD", "\u200F", ".", ",", "…", "_", "#", "%", "^2", "\\", "/",
            "e\u0301");

    private final QueryParser parser = new QueryParser(Schema.read(Path.of("index-config/schema.yaml")));

    @Test
    void whateverCanBeTypedIsReadAgainAsItWasRead() {
        var random = new Random(SEED);
        int read = 0;
        for (int i = 0; i < RUNS; i++) {
            var typed = typed(random);
            Optional<ParsedQuery> parsed = parsed(typed);
            if (parsed.isPresent()) {
                read++;
                assertThat(again(typed, parsed.get().read()))
                        .as("seed %d: typed <%s>, read <%s>", SEED, typed, parsed.get().read())
                        .isEqualTo(parsed.get().query());
            }
        }
        assertThat(read).as("queries that can be read, of %d", RUNS).isGreaterThan(RUNS / 4);
    }

    @Test
    void whateverCanBeAskedIsWrittenAsItIsRead() {
        var random = new Random(SEED);
        for (int i = 0; i < RUNS; i++) {
            var query = either(random, 3, true);
            var text = QueryText.of(query);
            try {
                assertThat(parser.parse(text).query()).as("seed %d: <%s>", SEED, text).isEqualTo(query);
            } catch (QuothException e) {
                fail("seed %d: <%s>: %s", SEED, text, e.getMessage());
            }
        }
    }

    private Query again(String typed, String read) {
        try {
            return parser.parse(read).query();
        } catch (QuothException e) {
            return fail("seed %d: typed <%s>, read <%s>: %s", SEED, typed, read, e.getMessage());
        }
    }

    /// What is refused is refused as a query, with a place in it.
    private Optional<ParsedQuery> parsed(String typed) {
        try {
            return Optional.of(parser.parse(typed));
        } catch (QuothException e) {
            assertThat(e.kind()).as(typed).isEqualTo(Kind.BAD_QUERY);
            assertThat(e.fault().position().orElse(-1)).as(typed).isBetween(0, typed.length());
            return Optional.empty();
        }
    }

    private static String typed(Random random) {
        var typed = new StringBuilder();
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            typed.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return typed.toString();
    }

    private static Query either(Random random, int depth, boolean fields) {
        if (depth == 0) {
            return leaf(random, fields);
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Query.Or(several(random, depth, fields, Query.Or.class));
            case 1 -> new Query.And(several(random, depth, fields, Query.And.class));
            case 2 -> {
                var inner = either(random, depth - 1, fields);
                yield inner instanceof Query.Not ? inner : new Query.Not(inner);
            }
            default -> leaf(random, fields);
        };
    }

    private static List<Query> several(Random random, int depth, boolean fields, Class<?> self) {
        var several = new ArrayList<Query>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            var one = either(random, depth - 1, fields);
            several.add(self.isInstance(one) ? leaf(random, fields) : one);
        }
        return several;
    }

    private static Query leaf(Random random, boolean fields) {
        var word = List.of("grain", "Orbán", "мир", "世界", "l’été", "cease-fire", "1.5", "and", "U.S").get(
                random.nextInt(9));
        return switch (random.nextInt(fields ? 8 : 4)) {
            case 0, 1 -> new Query.Word(word);
            case 2 -> new Query.Phrase(word + " deal", random.nextInt(2) * 5);
            case 3 -> random.nextInt(10) > 0 ? new Query.Word(word)
                    : new Query.Fuzzy("grain", 1 + random.nextInt(2));
            case 4 -> new Query.Range("date", Optional.of("2019"), Optional.of("2021-06"));
            case 5 -> new Query.Exists("role");
            case 6 -> {
                var inner = either(random, 1, false);
                yield new Query.Field("title", inner instanceof Query.Not ? new Query.Word(word) : inner);
            }
            default -> new Query.Field("speaker", leaf(random, false));
        };
    }
}
