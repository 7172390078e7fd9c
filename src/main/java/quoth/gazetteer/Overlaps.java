package quoth.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks for terms of office that cannot both be true: one person twice in an office, or two people in a single
/// office, unless both lines say that it was shared.
final class Overlaps {

    private record Entry(Row row, Holder holder, boolean shared) {}

    /// By office, country and title.
    private final Map<String, List<Entry>> entries = HashMap.newHashMap(16_384);

    void add(Row row, Holder holder, boolean shared) {
        var tenure = holder.tenure();
        if (tenure.surelyFrom().isBefore(tenure.surelyUntil())) {
            var post = holder.office().id() + '\t' + holder.country() + '\t' + holder.title();
            entries.computeIfAbsent(post, _ -> new ArrayList<>(2)).add(new Entry(row, holder, shared));
        }
    }

    void check() {
        for (var post : entries.values()) {
            if (post.size() > 1) {
                check(post);
            }
        }
    }

    private static void check(List<Entry> entries) {
        entries.sort(Comparator.comparing((Entry entry) -> entry.holder().tenure().surelyFrom())
                .thenComparingInt(entry -> entry.row().line()));
        for (int i = 0; i < entries.size(); i++) {
            var one = entries.get(i);
            var until = one.holder().tenure().surelyUntil();
            for (int j = i + 1; j < entries.size(); j++) {
                var other = entries.get(j);
                if (!other.holder().tenure().surelyFrom().isBefore(until)) {
                    break;
                }
                check(one, other);
            }
        }
    }

    private static void check(Entry one, Entry other) {
        boolean same = one.holder().person().equals(other.holder().person());
        boolean rivals = one.holder().office().single() && !(one.shared() && other.shared());
        if (same || rivals) {
            boolean inOrder = one.row().line() < other.row().line();
            var earlier = inOrder ? one : other;
            var later = inOrder ? other : one;
            throw later.row().wrong(
                    "%s '%s' of %s as %s overlaps with line %d, '%s'; expected terms one after the other%s"
                            .formatted(later.holder().office().id(), later.holder().title(),
                                    later.holder().country(), later.holder().person().name(),
                                    earlier.row().line(),
                                    earlier.holder().person().name(),
                                    same ? "" : ", or 'yes' under shared in both"));
        }
    }
}
