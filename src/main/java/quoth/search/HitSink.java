package quoth.search;

/// Takes the hits of a scan, one after the other.
@FunctionalInterface
public interface HitSink {

    /// Comes before the first hit.
    ///
    /// @param generation names the state of the index whose hits follow
    /// @param total      how many there will be
    default void begin(String generation, long total) {}

    /// @return whether to go on
    boolean accept(Hit hit);
}
