package quoth.archive;

/// What finding statements anew came to.
///
/// @param documents gone through
/// @param moved     statements whose id is another now; the old one still leads there
/// @param gone      statements that are none any more; the old id still tells the words
public record RebuildReport(int documents, int statements, int moved, int gone) {

    RebuildReport plus(RebuildReport other) {
        return new RebuildReport(documents + other.documents, statements + other.statements,
                moved + other.moved,
                gone + other.gone);
    }
}
