package quoth;

/// The bytes as received: never altered, always kept. What they hold is found out by parsing.
///
/// @param hash SHA-256 of the bytes
/// @param size in bytes
public record SourceDocument(Sha256 hash, long size, Origin origin, StatedMetadata stated) {}
