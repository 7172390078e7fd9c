package quoth.search.lucene;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import quoth.QuothException;
import quoth.QuothException.Kind;
import quoth.Sha256;
import quoth.search.Cursor;
import quoth.search.SearchRequest;

/// A request's order for Lucene, and cursors that name a place in it.
///
/// A cursor reads `relevance.GENERATION.SCORE.ID`, `date.EARLIEST.PRECISION.ID`,
/// `-ingested.MICROSECONDS.ID` or `random-SEED.PLACE.ID`.
final class Ordering {

    private static final Pattern GENERATION = Pattern.compile("g-[0-9a-f]{8}");

    private final String name;
    private final Sort sort;
    private final int keys;

    private Ordering(String name, SortField... keys) {
        this.name = name;
        this.keys = keys.length;
        var fields = Arrays.copyOf(keys, keys.length + 1);
        fields[keys.length] = new SortField(Layout.ORDER, SortField.Type.STRING);
        this.sort = new Sort(fields);
    }

    static Ordering of(SearchRequest request) {
        return switch (request.sort()) {
            case RELEVANCE -> new Ordering("relevance", SortField.FIELD_SCORE);
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

    private static SortField number(String field, boolean descending) {
        return new SortField(field, SortField.Type.LONG, descending,
                descending ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    Sort sort() {
        return sort;
    }

    /// Where the next page begins.
    Cursor after(FieldDoc last, Generation generation) {
        var token = new StringBuilder(name).append('.');
        if (byScore()) {
            token.append(generation.name()).append('.')
                    .append(Integer.toHexString(Float.floatToIntBits((Float) last.fields[0])));
        } else {
            token.append(last.fields[0]);
            for (int i = 1; i < keys; i++) {
                token.append('.').append(last.fields[i]);
            }
        }
        return new Cursor(token.append('.').append(((BytesRef) last.fields[keys]).utf8ToString()).toString());
    }

    /// The generation that a cursor hangs on; only relevance does.
    static String generation(Cursor cursor) {
        var parts = List.of(cursor.token().split("\\."));
        if (parts.size() != 4 || !GENERATION.matcher(parts.get(1)).matches()) {
            throw wrong(cursor);
        }
        return parts.get(1);
    }

    /// The place that a cursor names. Nothing need be there any more.
    FieldDoc place(Cursor cursor) {
        var parts = List.of(cursor.token().split("\\."));
        int begin = byScore() ? 2 : 1;
        if (!parts.getFirst().equals(name) || parts.size() != begin + keys + 1) {
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
        fields[keys] = new BytesRef(parts.getLast());
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
    }

    private static QuothException wrong(Cursor cursor) {
        return new QuothException(Kind.BAD_REQUEST,
                "cursor '%s' does not belong to this search; start again from the first page"
                        .formatted(cursor.token()));
    }
}
