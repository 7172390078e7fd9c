package quoth.terms;

/// What a query looks for in a text, as far as it can be shown there.
public sealed interface Wanted {

    /// A word in all its inflections.
    record Word(String text) implements Wanted {}

    /// Words in a row, or within `slop` other words of each other.
    record Phrase(String text, int slop) implements Wanted {}

    /// Each word that fits.
    record Pattern(TermPattern pattern) implements Wanted {}
}
