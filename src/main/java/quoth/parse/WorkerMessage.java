package quoth.parse;

import java.nio.ByteBuffer;
import quoth.Document;
import quoth.Outcome;

/// What a worker says. Read by [WorkerLink], which holds it against its schema.
public sealed interface WorkerMessage {

    /// @param version of the worker's parser
    record Ready(String version) implements WorkerMessage {}

    record Advanced() implements WorkerMessage {}

    record Parsed(Document document) implements WorkerMessage {}

    /// An entry of a container begins.
    record EntryBegun(String name) implements WorkerMessage {}

    /// Some of its bytes.
    record EntryBytes(ByteBuffer bytes) implements WorkerMessage {}

    record EntryEnded() implements WorkerMessage {}

    /// The rest of the entry cannot be read.
    record EntryBroken(Outcome outcome, String reason) implements WorkerMessage {}

    /// An entry of which no bytes come.
    record EntryRefused(String name, Outcome outcome, String reason) implements WorkerMessage {}

    /// The task is over.
    record Done(ParseReport report) implements WorkerMessage {}
}
