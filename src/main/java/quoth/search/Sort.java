package quoth.search;

/// The order of hits; ties go by id. By date: earliest day, then the more precise; unknown dates come last both
/// ways.
public enum Sort {
    RELEVANCE, DATE_ASCENDING, DATE_DESCENDING, INGESTED_DESCENDING
}
