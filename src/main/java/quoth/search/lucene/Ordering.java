package quoth.search.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.jspecify.annotations.Nullable;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.Sha256;
import quoth.search.Cursor;
import quoth.search.RandomOrder;
import quoth.search.SearchRequest;

/// A request's order for Lucene, and cursors that name a place in it.
///
/// Ties go by id. Ids are numbers in base 32 whose digits sort as the numbers do; the first sixty of their eighty bits
/// are compared.
///
/// A cursor reads `relevance.GENERATION.SCORE.ID`, `id.ID` where nothing ranks, `date.EARLIEST.PRECISION.ID`,
/// `-ingested.MICROSECONDS.ID` or `random-SEED.PLACE.ID`; of the id the first twelve characters count.
final class Ordering {

    private static final Pattern GENERATION = Pattern.compile("g-[0-9a-f]{8}");
    private static final Pattern ID = Pattern.compile("[0-9a-hjkmnp-tv-z]{12}");
    private static final String BY_ID = "id";

    private final String name;
    private final Sort sort;
    private final int keys;

    private Ordering(String name, SortField... keys) {
        this.name = name;
        this.keys = keys.length;
        var fields = Arrays.copyOf(keys, keys.length + 1);
        fields[keys.length] = LongField.newSortField(Layout.CHANCE, false, SortedNumericSelector.Type.MIN);
        this.sort = new Sort(fields);
    }

    /// @param ranked whether hits get different scores
    static Ordering of(SearchRequest request, boolean ranked) {
        return switch (request.sort()) {
            case RELEVANCE -> ranked ? new Ordering("relevance", SortField.FIELD_SCORE) : new Ordering(BY_ID);
            case DATE_ASCENDING ->
                new Ordering("date", number(Layout.earliest("date"), false),
                        number(Layout.precision("date"), false));
            case DATE_DESCENDING ->
                new Ordering("-date", number(Layout.earliest("date"), true),
                        number(Layout.precision("date"), false));
            case INGESTED_DESCENDING -> new Ordering("-ingested", number(Layout.INGESTED_AT, true));
            case RANDOM -> new Ordering("random-" + Sha256.ofText(request.seed()).hex().substring(0, 8),
                    new RandomPlaces(request.seed()).getSortField(false));
        };
    }

    /// Whether places are named by scores, which mean something on one generation only.
    private boolean byScore() {
        return sort.needsScores();
    }

    /// Whether hits go by score and id, or by id alone.
    boolean isUsual() {
        return byScore() || name.equals(BY_ID);
    }

    /// Keeps the first hits in a usual order.
    BestHits best(int size, @Nullable FieldDoc after) {
        return new BestHits(size, byScore(), after);
    }

    private static SortField number(String field, boolean descending) {
        return new SortField(field, SortField.Type.LONG, descending,
                descending ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    Sort sort() {
        return sort;
    }

    /// Whether the first hits can be found without looking at all others.
    boolean prunes(Query query) {
        return switch (name) {
            case "date", "-date", "-ingested" -> true;
            default -> byScore() && Reach.prunes(query);
        };
    }

    /// Where the next page begins.
    Cursor after(FieldDoc last, Generation generation) {
        var token = new StringBuilder(name).append('.');
        if (byScore()) {
            token.append(generation.name()).append('.')
                    .append(Integer.toHexString(Float.floatToIntBits((Float) last.fields[0])));
        } else {
            for (int i = 0; i < keys; i++) {
                token.append(i == 0 ? "" : ".").append(last.fields[i]);
            }
        }
        return new Cursor(
                token.append(keys == 0 ? "" : ".").append(RandomOrder.digits((Long) last.fields[keys]))
                        .toString());
    }

    /// The generation that a cursor of relevance hangs on; empty where it goes by ids, which hang on none.
    static Optional<String> generation(Cursor cursor) {
        var parts = List.of(cursor.token().split("\\."));
        if (parts.getFirst().equals(BY_ID)) {
            return Optional.empty();
        }
        if (parts.size() != 4 || !GENERATION.matcher(parts.get(1)).matches()) {
            throw wrong(cursor);
        }
        return Optional.of(parts.get(1));
    }

    /// The place that a cursor names. Nothing need be there any more.
    FieldDoc place(Cursor cursor) {
        var parts = List.of(cursor.token().split("\\."));
        int begin = byScore() ? 2 : 1;
        if (!parts.getFirst().equals(name) || parts.size() != begin + keys + 1
                || !ID.matcher(parts.getLast()).matches()) {
            throw wrong(cursor);
        }
        var fields = new Object[keys + 1];
        try {
            for (int i = 0; i < keys; i++) {
                fields[i] = byScore()
                        ? (Object) Float.intBitsToFloat(Integer.parseUnsignedInt(parts.get(begin + i), 16))
                        : (Object) Long.valueOf(parts.get(begin + i));
            }
        } catch (NumberFormatException e) {
            throw wrong(cursor);
        }
        fields[keys] = RandomOrder.number(parts.getLast(), 0);
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
    }

    private static QuothException wrong(Cursor cursor) {
        return new QuothException(Kind.BAD_REQUEST,
                "cursor '%s' does not belong to this search; start again from the first page"
                        .formatted(cursor.token()));
    }
}
