package quoth;

/// What sort of source a document is.
public enum Genre {
    /// A primary source: speech, press release, transcript, letter.
    STATEMENT,
    /// An article or report about events, in its writer's own words.
    ANALYSIS
}
