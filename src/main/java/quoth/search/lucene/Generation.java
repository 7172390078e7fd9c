package quoth.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.util.BytesRef;
import quoth.Sha256;

/// One state of the index, with what is worth keeping of it between searches. Whoever holds one releases it.
final class Generation {

    private final DirectoryReader reader;
    private final String name;
    private final List<String> languages;
    private final Map<String, Optional<OrdinalMap>> ordinals = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> labels = new ConcurrentHashMap<>();

    Generation(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.name = "g-" + Sha256.ofText(reader.toString()).hex().substring(0, 8);
        this.languages = terms(Layout.LANGUAGE);
    }

    DirectoryReader reader() {
        return reader;
    }

    String name() {
        return name;
    }

    /// The languages that documents here have.
    List<String> languages() {
        return languages;
    }

    boolean tryHold() {
        return reader.tryIncRef();
    }

    void release() throws IOException {
        reader.decRef();
    }

    /// A facet's values over all segments, numbered in their order.
    SortedSetDocValues values(String field) throws IOException {
        var map = ordinals.get(field);
        if (map == null) {
            var values = MultiDocValues.getSortedSetValues(reader, field);
            map = values instanceof MultiSortedSetDocValues multi ? Optional.of(multi.mapping)
                    : Optional.empty();
            ordinals.put(field, map);
        }
        return map.isPresent() ? merged(field, map.get()) : only(field);
    }

    /// How the values of each segment are numbered over all of them; empty when there is but one segment.
    Optional<OrdinalMap> ordinals(String field) throws IOException {
        var values = values(field);
        return values instanceof MultiSortedSetDocValues multi ? Optional.of(multi.mapping)
                : Optional.empty();
    }

    private SortedSetDocValues merged(String field, OrdinalMap map) throws IOException {
        var leaves = reader.leaves();
        var values = new SortedSetDocValues[leaves.size()];
        var starts = new int[leaves.size() + 1];
        for (int i = 0; i < values.length; i++) {
            values[i] = org.apache.lucene.index.DocValues.getSortedSet(leaves.get(i).reader(), field);
            starts[i] = leaves.get(i).docBase;
        }
        starts[values.length] = reader.maxDoc();
        return new MultiSortedSetDocValues(values, starts, map, 0);
    }

    private SortedSetDocValues only(String field) throws IOException {
        var values = MultiDocValues.getSortedSetValues(reader, field);
        return values == null ? org.apache.lucene.index.DocValues.emptySortedSet() : values;
    }

    /// The label that records give a value; the first in order where they disagree.
    Optional<String> label(String field, String value) throws IOException {
        var known = labels.get(LabelTerm.of(field, value));
        if (known == null) {
            known = findLabel(field, value);
            labels.put(LabelTerm.of(field, value), known);
        }
        return known;
    }

    private Optional<String> findLabel(String field, String value) throws IOException {
        var terms = MultiTerms.getTerms(reader, Layout.label(field));
        if (terms == null) {
            return Optional.empty();
        }
        var found = terms.iterator();
        var prefix = LabelTerm.prefix(value);
        if (found.seekCeil(new BytesRef(prefix)) == SeekStatus.END) {
            return Optional.empty();
        }
        var term = found.term().utf8ToString();
        return term.startsWith(prefix) ? Optional.of(LabelTerm.label(term)) : Optional.empty();
    }

    private List<String> terms(String field) throws IOException {
        var terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return List.of();
        }
        var found = new ArrayList<String>();
        var each = terms.iterator();
        for (var term = each.next(); term != null; term = each.next()) {
            found.add(term.utf8ToString());
        }
        return List.copyOf(found);
    }
}
