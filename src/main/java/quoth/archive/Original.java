package quoth.archive;

import java.io.InputStream;
import java.util.function.Supplier;
import quoth.Sha256;

/// The bytes of a document as they were received.
///
/// @param fileName  the last part of the path they were found at; a label, not to be trusted
/// @param mediaType as detected by parsing
/// @param size      in bytes
/// @param open      gives the bytes from the start; whoever opens closes
public record Original(Sha256 hash, String fileName, String mediaType, long size,
        Supplier<InputStream> open) {}
