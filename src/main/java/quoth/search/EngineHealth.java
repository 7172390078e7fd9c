package quoth.search;

import quoth.LedgerPosition;

/// How an engine is.
///
/// @param generation names the state that searches see; changes whenever a refresh shows something new
/// @param contained  the ledger is in the index up to here, durably
/// @param bytes      size of the index on disk
public record EngineHealth(String engine, long documents, long statements, String generation,
        LedgerPosition contained, long bytes) {}
