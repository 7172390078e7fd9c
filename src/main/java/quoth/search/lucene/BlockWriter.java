package quoth.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
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
import quoth.ArchivedDocument;
import quoth.ArchivedStatement;
import quoth.PartialDate;
import quoth.TextSpan;
import quoth.search.FieldValues;
import quoth.search.FieldValues.Keyword;
import quoth.search.Labels;
import quoth.search.RandomOrder;
import quoth.search.Schema;
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
        var block = new ArrayList<Document>(archived.statements().size() + 1);
        for (var statement : archived.statements()) {
            block.add(statement(archived, statement, values));
        }
        block.add(document(archived, values));
        return block;
    }

    private Document statement(ArchivedDocument archived, ArchivedStatement statement, FieldValues values)
            throws IOException {
        var metadata = archived.document().metadata();
        var out = base(Layout.STATEMENT, statement.statement().id().value(), archived.ingested());
        if (statement.statement().within().isPresent()) {
            out.add(new StringField(Layout.NESTED, Layout.YES, Field.Store.NO));
        }
        for (var field : schema.fields()) {
            switch (field.type()) {
                case TEXT -> addText(field.name(),
                        field.name().equals(Layout.TEXT) ? statement.text() : metadata.title(),
                        metadata.language(), out);
                case KEYWORD -> addKeywords(field, values.keywords(field.name(), statement), out);
                case DATE -> addDate(field.name(), values.date(field.name(), statement), out);
                case NUMBER -> out.add(
                        new DoubleField(field.name(), statement.statement().confidence(), Field.Store.NO));
            }
        }
        out.add(new StoredField(Layout.RECORD, StatementRecord.write(statement)));
        return out;
    }

    private Document document(ArchivedDocument archived, FieldValues values) throws IOException {
        var metadata = archived.document().metadata();
        var out = base(Layout.DOCUMENT, metadata.id().value(), archived.ingested());
        var record = DocumentRecord.of(archived);
        for (var field : schema.fields()) {
            switch (field.type()) {
                case TEXT -> {
                    if (field.name().equals(Layout.TEXT)) {
                        addText(Layout.WHOLE, archived.document().text(), metadata.language(), out);
                        addOwnWords(archived.document().text(), record.covered(), metadata.language(), out);
                    } else {
                        addText(field.name(), metadata.title(), metadata.language(), out);
                    }
                }
                case KEYWORD -> addKeywords(field, values.keywords(field.name()), out);
                case DATE -> addDate(field.name(), values.date(field.name()), out);
                case NUMBER -> {
                    // a statement's alone
                }
            }
        }
        out.add(new StoredField(Layout.RECORD, record.write()));
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

    private void addText(String field, String text, String language, Document out) {
        out.add(new Analyzed(field, text, terms.stemming(language), List.of(), RANKED_WORDS));
        out.add(new Analyzed(Layout.exact(field), text, terms.exact(), List.of(), RANKED_WORDS));
    }

    private void addOwnWords(String text, List<TextSpan> covered, String language, Document out) {
        out.add(new Analyzed(Layout.OWN, text, terms.stemming(language), covered, RANKED_WORDS));
        out.add(new Analyzed(Layout.exact(Layout.OWN), text, terms.exact(), covered, RANKED_WORDS));
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
                out.add(new Analyzed(Layout.words(field.name()), words, terms.exact(), List.of(), WORDS));
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

    /// A text with the analyzer that its language asks for.
    private static final class Analyzed extends Field {

        private final Analyzer ownAnalyzer;
        private final List<TextSpan> blanks;

        Analyzed(String name, String text, Analyzer analyzer, List<TextSpan> blanks, FieldType type) {
            super(name, text, type);
            this.ownAnalyzer = analyzer;
            this.blanks = blanks;
        }

        @Override
        public TokenStream tokenStream(Analyzer writersAnalyzer, TokenStream reuse) {
            var tokens = ownAnalyzer.tokenStream(name(), stringValue());
            return blanks.isEmpty() ? tokens : new BlankedTokens(tokens, blanks);
        }
    }
}
