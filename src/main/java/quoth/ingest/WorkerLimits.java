package quoth.ingest;

import java.time.Duration;

/// What a worker may take.
///
/// @param task     for one document, or one entry of a container, while the worker works on it
/// @param stall    without a sign of progress
/// @param heapMegabytes of Java objects
/// @param memoryMegabytes of the whole process
/// @param files    after so many, another worker takes over
record WorkerLimits(Duration task, Duration stall, int heapMegabytes, int memoryMegabytes, int files) {

    static final WorkerLimits USUAL = new WorkerLimits(Duration.ofSeconds(60), Duration.ofSeconds(20), 512,
            768,
            500);
}
