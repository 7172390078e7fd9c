package quoth.gazetteer;

/// An office by what it is for, whatever a country calls it: the *taoiseach* and the *chancellor* are
/// `head-of-government`.
///
/// @param id     as in `offices.tsv`
/// @param label  as it is shown
/// @param single whether a country has one holder of each title at a time
public record Office(String id, String label, boolean single) {}
