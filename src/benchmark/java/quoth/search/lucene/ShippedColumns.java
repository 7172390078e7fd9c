package quoth.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipIndexType;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.FilterCodecReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.SlowCodecReaderWrapper;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/// A segment of our index with the column added that Lucene's own facets count by, so that both count the same index.
final class ShippedColumns extends FilterCodecReader {

    static final String FIELD = "$facets";
    static final List<String> DIMENSIONS = List.of("speaker", "country", "year");
    static final String COARSER = "coarser";

    private static final char SEPARATOR = '\u001F';

    private final BytesRef[] values;
    private final int[][] ordinals;

    /// Copies an index, segment by segment, and adds the column.
    static void copy(Path index, Path copy) throws IOException {
        try (var from = DirectoryReader.open(FSDirectory.open(index));
                var into = new IndexWriter(FSDirectory.open(copy), new IndexWriterConfig()
                        .setParentField(Layout.PARENT).setMergePolicy(NoMergePolicy.INSTANCE))) {
            for (var leaf : from.leaves()) {
                into.addIndexes(new ShippedColumns(SlowCodecReaderWrapper.wrap(leaf.reader())));
            }
            into.setLiveCommitData(from.getIndexCommit().getUserData().entrySet());
        }
    }

    private ShippedColumns(CodecReader segment) throws IOException {
        super(segment);
        var ofHits = new ArrayList<List<String>>(segment.maxDoc());
        for (int i = 0; i < segment.maxDoc(); i++) {
            ofHits.add(new ArrayList<>(3));
        }
        addValues("speaker", segment, ofHits);
        addValues("country", segment, ofHits);
        addYears(segment, ofHits);
        var sorted = new TreeSet<BytesRef>();
        ofHits.forEach(hit -> hit.forEach(value -> sorted.add(new BytesRef(value))));
        values = sorted.toArray(BytesRef[]::new);
        var numbers = new TreeMap<BytesRef, Integer>();
        for (int i = 0; i < values.length; i++) {
            numbers.put(values[i], i);
        }
        ordinals = new int[segment.maxDoc()][];
        for (int i = 0; i < ordinals.length; i++) {
            ordinals[i] = ordinals(ofHits.get(i), numbers);
        }
    }

    private static int[] ordinals(List<String> values, Map<BytesRef, Integer> numbers) {
        var ordinals = values.stream().mapToInt(v -> numbers.getOrDefault(new BytesRef(v), -1)).toArray();
        Arrays.sort(ordinals);
        return ordinals;
    }

    private static void addValues(String field, LeafReader segment, List<List<String>> ofHits)
            throws IOException {
        var all = DocValues.getSortedSet(segment, field);
        while (all.nextDoc() != SortedSetDocValues.NO_MORE_DOCS) {
            for (int i = all.docValueCount(); i > 0; i--) {
                ofHits.get(all.docID())
                        .add(field + SEPARATOR + all.lookupOrd(all.nextOrd()).utf8ToString());
            }
        }
    }

    private static void addYears(LeafReader segment, List<List<String>> ofHits) throws IOException {
        var earliest = DocValues.getNumeric(segment, Layout.earliest("date"));
        var latest = DocValues.getNumeric(segment, Layout.latest("date"));
        while (earliest.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
            latest.advanceExact(earliest.docID());
            int first = LocalDate.ofEpochDay(earliest.longValue()).getYear();
            int last = LocalDate.ofEpochDay(latest.longValue()).getYear();
            ofHits.get(earliest.docID())
                    .add("year" + SEPARATOR + (first == last ? String.format("%04d", first) : COARSER));
        }
    }

    @Override
    public FieldInfos getFieldInfos() {
        var infos = new ArrayList<FieldInfo>();
        int highest = -1;
        for (var info : in.getFieldInfos()) {
            infos.add(info);
            highest = Math.max(highest, info.number);
        }
        infos.add(new FieldInfo(FIELD, highest + 1, false, false, false, IndexOptions.NONE,
                DocValuesType.SORTED_SET, DocValuesSkipIndexType.NONE, -1, Map.of(), 0, 0, 0, 0,
                VectorEncoding.FLOAT32, VectorSimilarityFunction.EUCLIDEAN, false, false));
        return new FieldInfos(infos.toArray(FieldInfo[]::new));
    }

    @Override
    public DocValuesProducer getDocValuesReader() {
        var others = in.getDocValuesReader();
        return new DocValuesProducer() {
            @Override
            public SortedSetDocValues getSortedSet(FieldInfo field) throws IOException {
                return field.name.equals(FIELD) ? new Added() : others.getSortedSet(field);
            }

            @Override
            public NumericDocValues getNumeric(FieldInfo field) throws IOException {
                return others.getNumeric(field);
            }

            @Override
            public BinaryDocValues getBinary(FieldInfo field) throws IOException {
                return others.getBinary(field);
            }

            @Override
            public SortedDocValues getSorted(FieldInfo field) throws IOException {
                return others.getSorted(field);
            }

            @Override
            public SortedNumericDocValues getSortedNumeric(FieldInfo field) throws IOException {
                return others.getSortedNumeric(field);
            }

            @Override
            public DocValuesSkipper getSkipper(FieldInfo field) throws IOException {
                return others.getSkipper(field);
            }

            @Override
            public void checkIntegrity() throws IOException {
                others.checkIntegrity();
            }

            @Override
            public void close() {
                // belongs to the segment
            }
        };
    }

    @Override
    public CacheHelper getCoreCacheHelper() {
        return in.getCoreCacheHelper();
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
        return in.getReaderCacheHelper();
    }

    private final class Added extends SortedSetDocValues {

        private int hit = -1;
        private int at;

        @Override
        public long nextOrd() {
            return ordinals[hit][at++];
        }

        @Override
        public int docValueCount() {
            return ordinals[hit].length;
        }

        @Override
        public BytesRef lookupOrd(long ordinal) {
            return values[(int) ordinal];
        }

        @Override
        public long getValueCount() {
            return values.length;
        }

        @Override
        public boolean advanceExact(int target) {
            hit = target;
            at = 0;
            return ordinals[hit].length > 0;
        }

        @Override
        public int docID() {
            return hit;
        }

        @Override
        public int nextDoc() {
            return advance(hit + 1);
        }

        @Override
        public int advance(int target) {
            hit = target;
            while (hit < ordinals.length && ordinals[hit].length == 0) {
                hit++;
            }
            at = 0;
            hit = hit < ordinals.length ? hit : NO_MORE_DOCS;
            return hit;
        }

        @Override
        public long cost() {
            return ordinals.length;
        }
    }
}
