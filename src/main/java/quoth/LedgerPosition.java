package quoth;

/// A place in the catalogue's ledger: everything up to and including it.
///
/// @param value row number, 0 before the first
public record LedgerPosition(long value) implements Comparable<LedgerPosition> {

    public static final LedgerPosition START = new LedgerPosition(0);

    public LedgerPosition {
        if (value < 0) {
            throw new IllegalArgumentException("ledger position needs to be >= 0, got %d".formatted(value));
        }
    }

    @Override
    public int compareTo(LedgerPosition other) {
        return Long.compare(value, other.value);
    }
}
