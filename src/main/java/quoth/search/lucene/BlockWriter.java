package quoth.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import quoth.ArchivedDocument;
import quoth.ArchivedStatement;
import quoth.PartialDate;
import quoth.TextSpan;
import quoth.search.FieldValues;
import quoth.search.FieldValues.Keyword;
import quoth.search.Labels;
import quoth.search.RandomOrder;
import quoth.search.Schema;
import quoth.terms.TermRows;
import quoth.terms.TermRows.Row;
import quoth.terms.Terms;

/// Makes of an archived document the block that is indexed: its statements, then itself. Safe for use by many threads.
final class BlockWriter {

    private static final FieldType WORDS = new FieldType();
    private static final FieldType RANKED_WORDS = new FieldType();

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        WORDS.setTokenized(true);
        WORDS.setOmitNorms(true);
        WORDS.freeze();
        RANKED_WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        RANKED_WORDS.setTokenized(true);
        RANKED_WORDS.freeze();
    }

    private final Schema schema;
    private final Terms terms;
    private final Labels labels;

    BlockWriter(Schema schema, Terms terms, Labels labels) {
        this.schema = schema;
        this.terms = terms;
        this.labels = labels;
    }

    List<Document> block(ArchivedDocument archived) throws IOException {
        var values = new FieldValues(archived, labels);
        var metadata = archived.document().metadata();
        var text = terms.rows(archived.document().text(), metadata.language());
        var title = terms.rows(metadata.title(), metadata.language());
        var block = new ArrayList<Document>(archived.statements().size() + 1);
        for (var statement : archived.statements()) {
            block.add(statement(archived, statement, values, text, title));
        }
        block.add(document(archived, values, text, title));
        return block;
    }

    private Document statement(ArchivedDocument archived, ArchivedStatement statement, FieldValues values,
            TermRows text, TermRows title) throws IOException {
        var out = base(Layout.STATEMENT, statement.statement().id().value(), archived.ingested());
        if (statement.statement().within().isPresent()) {
            out.add(new StringField(Layout.NESTED, Layout.YES, Field.Store.NO));
        }
        for (var field : schema.fields()) {
            switch (field.type()) {
                case TEXT -> {
                    if (field.name().equals(Layout.TEXT)) {
                        addWords(archived, statement, text, out);
                    } else {
                        addWhole(field.name(), title, out);
                    }
                }
                case KEYWORD -> addKeywords(field, values.keywords(field.name(), statement), out);
                case DATE -> addDate(field.name(), values.date(field.name(), statement), out);
                case NUMBER -> out.add(
                        new DoubleField(field.name(), statement.statement().confidence(), Field.Store.NO));
            }
        }
        out.add(new BinaryDocValuesField(Layout.RECORD, new BytesRef(StatementRecord.write(statement))));
        return out;
    }

    private Document document(ArchivedDocument archived, FieldValues values, TermRows text, TermRows title)
            throws IOException {
        var metadata = archived.document().metadata();
        var out = base(Layout.DOCUMENT, metadata.id().value(), archived.ingested());
        var own = OwnText.of(archived);
        for (var field : schema.fields()) {
            switch (field.type()) {
                case TEXT -> {
                    if (field.name().equals(Layout.TEXT)) {
                        addWhole(Layout.WHOLE, text, out);
                        out.add(new NumericDocValuesField(Layout.LENGTH, text.words()));
                        addOwnWords(text, own.covered(), out);
                    } else {
                        addWhole(field.name(), title, out);
                    }
                }
                case KEYWORD -> addKeywords(field, values.keywords(field.name()), out);
                case DATE -> addDate(field.name(), values.date(field.name()), out);
                case NUMBER -> {
                    // a statement's alone
                }
            }
        }
        out.add(new BinaryDocValuesField(Layout.RECORD, new BytesRef(DocumentRecord.write(metadata))));
        out.add(new StoredField(Layout.OWN_TEXT, own.write()));
        return out;
    }

    private static Document base(String target, String id, Instant ingested) {
        var out = new Document();
        out.add(new StringField(Layout.TARGET, target, Field.Store.NO));
        out.add(NumericDocValuesField.indexedField(Layout.INGESTED_AT,
                ChronoUnit.MICROS.between(Instant.EPOCH, ingested)));
        out.add(new LongField(Layout.CHANCE, RandomOrder.kept(id), Field.Store.NO));
        return out;
    }

    /// A statement's words are stretches of the document's, as a rule between two of its words; else they are read anew.
    private void addWords(ArchivedDocument archived, ArchivedStatement statement, TermRows text,
            Document out) {
        var parts = statement.statement().segments();
        var whole = archived.document().text();
        if (text.divideAt(parts) && statement.text()
                .equals(parts.stream().map(part -> part.in(whole)).collect(Collectors.joining(" ")))) {
            add(Layout.TEXT, text.parts(Row.STEMMED, parts), text.parts(Row.EXACT, parts), out);
            out.add(new NumericDocValuesField(Layout.LENGTH, text.words(parts)));
            return;
        }
        var own = terms.rows(statement.text(), archived.document().metadata().language());
        addWhole(Layout.TEXT, own, out);
        out.add(new NumericDocValuesField(Layout.LENGTH, own.words()));
    }

    private static void addWhole(String field, TermRows rows, Document out) {
        add(field, rows.whole(Row.STEMMED), rows.whole(Row.EXACT), out);
    }

    private static void addOwnWords(TermRows text, List<TextSpan> covered, Document out) {
        add(Layout.OWN, text.outside(Row.STEMMED, covered), text.outside(Row.EXACT, covered), out);
        out.add(new NumericDocValuesField(Layout.OWN_LENGTH, text.countOutside(covered)));
    }

    private static void add(String field, TokenStream stemmed, TokenStream exact, Document out) {
        out.add(new Field(field, stemmed, RANKED_WORDS));
        out.add(new Field(Layout.exact(field), exact, RANKED_WORDS));
    }

    private void addKeywords(Schema.Field field, List<Keyword> values, Document out) {
        if (Layout.isIdentifier(field.name())) {
            values.forEach(v -> out.add(new StringField(field.name(), v.value(), Field.Store.NO)));
            return;
        }
        for (var value : values) {
            out.add(new KeywordField(field.name(), value.value(), Field.Store.NO));
            value.label().ifPresent(label -> out.add(new StringField(Layout.label(field.name()),
                    LabelTerm.of(value.value(), label), Field.Store.NO)));
            for (var words : wordsOf(field.name(), value)) {
                out.add(new Analyzed(Layout.words(field.name()), words, terms.exact(), WORDS));
            }
        }
    }

    private Set<String> wordsOf(String field, Keyword value) {
        var words = new LinkedHashSet<String>();
        words.add(value.value());
        words.add(value.label().orElseGet(() -> labels.label(field, value.value())));
        words.addAll(value.words());
        return words;
    }

    private static void addDate(String field, Optional<PartialDate> date, Document out) {
        if (date.isEmpty()) {
            return;
        }
        int earliest = Days.of(date.get().earliest());
        int latest = Days.of(date.get().latest());
        out.add(new IntRange(field, new int[]{earliest}, new int[]{latest}));
        out.add(NumericDocValuesField.indexedField(Layout.earliest(field), earliest));
        out.add(new NumericDocValuesField(Layout.latest(field), latest));
        out.add(new NumericDocValuesField(Layout.precision(field), Days.rank(date.get().precision())));
    }

    /// A text with its own analyzer.
    private static final class Analyzed extends Field {

        private final Analyzer ownAnalyzer;

        Analyzed(String name, String text, Analyzer analyzer, FieldType type) {
            super(name, text, type);
            this.ownAnalyzer = analyzer;
        }

        @Override
        public TokenStream tokenStream(Analyzer writersAnalyzer, TokenStream reuse) {
            return ownAnalyzer.tokenStream(name(), stringValue());
        }
    }
}
