package quoth.ingest;

/// What a run is to do.
sealed interface Job {

    /// Walk paths on this machine.
    record Paths(IngestRequest request) implements Job {}

    /// Go on with what the run itself acknowledged: files that were uploaded.
    record Acknowledged() implements Job {}

    /// Go on with whatever was acknowledged and has no outcome.
    record LeftOvers() implements Job {}
}
