package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;
import quoth.QuothException;
import quoth.QuothException.Kind;

/// The first hits by score, or by id alone where nothing ranks; equal scores by id. Lucene's own collector for orders of
/// several keys costs more for each hit than counting it by three facets does. Used by one thread.
final class BestHits {

    private final boolean byScore;
    private final float afterScore;
    private final long afterChance;
    private final float[] scores;
    private final long[] chances;
    private final int[] hits;
    private int length;
    private int base;
    private @Nullable NumericDocValues kept;
    private int[] places = {};

    /// @param size  how many at most, at least 1
    /// @param after the last hit before them, with the keys of this order; null for the first page
    BestHits(int size, boolean byScore, @Nullable FieldDoc after) {
        this.byScore = byScore;
        this.afterScore = after != null && byScore ? (Float) after.fields[0] : Float.POSITIVE_INFINITY;
        this.afterChance = after == null ? -1 : (Long) after.fields[byScore ? 1 : 0];
        this.scores = new float[size];
        this.chances = new long[size];
        this.hits = new int[size];
    }

    boolean byScore() {
        return byScore;
    }

    /// What is offered from now on are hits of this segment, ascending.
    void enter(LeafReaderContext leaf, Columns columns) throws IOException {
        base = leaf.docBase;
        kept = Layout.chances(leaf.reader());
        places = byScore ? places : columns.of(leaf.reader()).places(leaf.reader());
    }

    /// Below this no hit is taken any more; 0 as long as any is.
    float least() {
        return length < hits.length ? 0 : scores[length - 1];
    }

    void offer(int hit, float score) throws IOException {
        if (score < least() || score > afterScore) {
            return;
        }
        long chance = chance(hit);
        if (score == afterScore && chance <= afterChance) {
            return;
        }
        int at = length;
        while (at > 0 && (scores[at - 1] < score || scores[at - 1] == score && chances[at - 1] > chance)) {
            at--;
        }
        insert(at, hit, score, chance);
    }

    /// Offers hits where nothing ranks.
    void offer(int[] batch, int count) throws IOException {
        int last = lastPlace();
        for (int i = 0; i < count; i++) {
            if (places[batch[i]] <= last) {
                offer(batch[i]);
                last = lastPlace();
            }
        }
    }

    private int lastPlace() {
        return length < hits.length ? Integer.MAX_VALUE : SegmentColumns.place(chances[length - 1]);
    }

    private void offer(int hit) throws IOException {
        long chance = chance(hit);
        if (chance <= afterChance) {
            return;
        }
        int at = length;
        while (at > 0 && chances[at - 1] > chance) {
            at--;
        }
        insert(at, hit, 0, chance);
    }

    private long chance(int hit) throws IOException {
        if (kept == null || !kept.advanceExact(hit)) {
            throw new QuothException(Kind.CORRUPT, "index entry %d has no id".formatted(base + hit));
        }
        return kept.longValue();
    }

    private void insert(int at, int hit, float score, long chance) {
        if (at == hits.length) {
            return;
        }
        length = Math.min(length + 1, hits.length);
        int moved = length - at - 1;
        System.arraycopy(scores, at, scores, at + 1, moved);
        System.arraycopy(chances, at, chances, at + 1, moved);
        System.arraycopy(hits, at, hits, at + 1, moved);
        scores[at] = score;
        chances[at] = chance;
        hits[at] = base + hit;
    }

    /// The best first, with the keys that a cursor needs.
    List<ScoreDoc> inOrder() {
        var found = new ArrayList<ScoreDoc>(length);
        for (int i = 0; i < length; i++) {
            found.add(byScore ? new FieldDoc(hits[i], scores[i], new Object[]{scores[i], chances[i]})
                    : new FieldDoc(hits[i], Float.NaN, new Object[]{chances[i]}));
        }
        return found;
    }
}
