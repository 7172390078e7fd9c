package quoth.archive;

/// A collection, counted.
///
/// @param root      the folder it was walked from
/// @param sources   files that stand, whatever became of them
/// @param documents that searches see
public record CollectionSummary(String name, String root, long sources, long documents, long statements) {}
