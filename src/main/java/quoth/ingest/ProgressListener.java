package quoth.ingest;

/// Is told how far a run is, after each file and at the end; by the thread that runs it.
@FunctionalInterface
public interface ProgressListener {

    void progressed(IngestProgress progress);
}
