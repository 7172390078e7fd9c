package quoth.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import quoth.terms.Terms;

/// How the index is laid out: the names of Lucene's fields, derived from the schema's.
///
/// A document and its statements are one block, the document last. Both carry:
///
/// | for | Lucene's field |
/// |---|---|
/// | a text | `NAME` (stemmed terms), `NAME.exact` (and pairs of frequent words) |
/// | a keyword | `NAME` (value, and ordinals to count by), `NAME.words` (words of value and label), `NAME.label` |
/// | a date | `NAME` (range of days), `NAME.earliest`, `NAME.latest`, `NAME.precision` (columns) |
/// | a number | `NAME` |
final class Layout {

    /// Changes whenever an older index cannot be read as a newer one; it is then made anew.
    private static final int VERSION = 7;

    /// `statement` or `document`.
    static final String TARGET = "_target";
    static final String STATEMENT = "statement";
    static final String DOCUMENT = "document";
    static final String PARENT = "_parent";

    /// Present on a statement that stands within another.
    static final String NESTED = "_nested";
    static final String YES = "yes";

    /// The first sixty bits of the hit's id, to break ties by and to make an order by chance of.
    static final String CHANCE = "_chance";

    /// Microseconds since 1970, to sort by.
    static final String INGESTED_AT = "_ingested";

    /// How many words a hit has, and how many a document has that are its writer's own.
    static final String LENGTH = "_length";
    static final String OWN_LENGTH = "_length.own";

    /// What an answer shows, in our own binary form. A column rather than a stored field, which would have to be unpacked
    /// together with its neighbours for each hit.
    static final String RECORD = "_record";

    /// A document's own text, packed: few ask for it, and it is long.
    static final String OWN_TEXT = "_own.text";

    /// A document's whole text, and the same without its statements.
    static final String WHOLE = "_whole";
    static final String OWN = "_own";

    static final String TEXT = "text";
    static final String ID = "id";
    static final String DOCUMENT_ID = "document";
    static final String LANGUAGE = "language";

    private Layout() {}

    /// Names this layout with the terms that these make.
    static String name(Terms terms) {
        return VERSION + "-" + terms.fingerprint();
    }

    static NumericDocValues chances(LeafReader reader) throws IOException {
        return SortedNumericSelector.wrap(DocValues.getSortedNumeric(reader, CHANCE),
                SortedNumericSelector.Type.MIN,
                SortField.Type.LONG);
    }

    /// Whether a field's values name one thing each: found as a whole only, never counted.
    static boolean isIdentifier(String field) {
        return field.equals(ID) || field.equals(DOCUMENT_ID);
    }

    static String exact(String field) {
        return field + ".exact";
    }

    static String words(String field) {
        return field + ".words";
    }

    static String label(String field) {
        return field + ".label";
    }

    static String earliest(String field) {
        return field + ".earliest";
    }

    static String latest(String field) {
        return field + ".latest";
    }

    static String precision(String field) {
        return field + ".precision";
    }
}
