package quoth.search;

/// Takes the hits of a scan, one after the other.
@FunctionalInterface
public interface HitSink {

    /// @return whether to go on
    boolean accept(Hit hit);
}
