package quoth.search.lucene;

import org.apache.lucene.util.FixedBitSet;

/// How often each code of a column occurs in its whole segment, so that a search for everything need not look at each
/// hit. Immutable.
final class Totals {

    /// Those that occur, ascending.
    private final int[] codes;
    /// How many statements have the code at the same place.
    private final int[] ofStatements;
    private final int[] ofDocuments;

    private Totals(int different) {
        codes = new int[different];
        ofStatements = new int[different];
        ofDocuments = new int[different];
    }

    /// @param size      all codes of the column are below
    /// @param documents which of the hits are documents; the others are statements
    static Totals of(Column column, int size, FixedBitSet documents) {
        var statements = new int[size];
        var wholes = new int[size];
        int different = 0;
        for (int hit = 0; hit < documents.length(); hit++) {
            int code = column.code(hit);
            different += statements[code] + wholes[code] == 0 ? 1 : 0;
            (documents.get(hit) ? wholes : statements)[code]++;
        }
        var out = new Totals(different);
        int at = 0;
        for (int code = 0; code < size; code++) {
            if (statements[code] + wholes[code] > 0) {
                out.codes[at] = code;
                out.ofStatements[at] = statements[code];
                out.ofDocuments[at++] = wholes[code];
            }
        }
        return out;
    }

    void addTo(Tally tally, boolean ofDocumentsWanted) {
        var counts = ofDocumentsWanted ? ofDocuments : ofStatements;
        for (int i = 0; i < codes.length; i++) {
            if (counts[i] > 0) {
                tally.add(codes[i], counts[i]);
            }
        }
    }

    /// How many hits of the segment have a code that is wanted, those deleted included.
    int count(boolean[] wanted) {
        int count = 0;
        for (int i = 0; i < codes.length; i++) {
            count += wanted[codes[i]] ? ofStatements[i] + ofDocuments[i] : 0;
        }
        return count;
    }

    long bytes() {
        return 12L * codes.length;
    }
}
