package quoth.ingest;

/// Is told how far a run is, after each document, after each file and at the end; by whichever
/// thread came to it, one at a time. It should be quick.
@FunctionalInterface
public interface ProgressListener {

    void progressed(IngestProgress progress);
}
