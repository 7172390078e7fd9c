package quoth.search;

/// The order of hits; ties go by id. By date: earliest day, then the more precise; unknown dates come last both
/// ways. Random: by a number made of each id and the request's seed, the same on every engine for ever; the first N
/// are a sample of which everything has had the same chance.
public enum Sort {
    RELEVANCE, DATE_ASCENDING, DATE_DESCENDING, INGESTED_DESCENDING, RANDOM
}
