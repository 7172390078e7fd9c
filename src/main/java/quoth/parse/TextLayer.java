package quoth.parse;

import java.util.Arrays;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PDF;

/// How much of a PDF's text a program can read: fonts may lack the table that tells which letter a glyph is, and
/// pages may be pictures.
///
/// @param characters of all pages
/// @param unmapped   those of which nobody can tell the letter
/// @param pages      in all
/// @param wordless   those without a character
record TextLayer(long characters, long unmapped, int pages, int wordless) {

    /// Beyond this the words are gone; below, a few signs are.
    private static final double GARBLED = 0.1;
    /// A book has some empty pages; nobody leaves a fifth of it empty.
    private static final double WORDLESS = 0.2;

    static TextLayer of(Metadata metadata) {
        var characters = metadata.getIntValues(PDF.CHARACTERS_PER_PAGE);
        return new TextLayer(sum(characters), sum(metadata.getIntValues(PDF.UNMAPPED_UNICODE_CHARS_PER_PAGE)),
                characters.length, (int) Arrays.stream(characters).filter(count -> count == 0).count());
    }

    /// What is wrong with it, for people.
    Optional<String> trouble() {
        if (characters > 0 && unmapped > GARBLED * characters) {
            return Optional.of(
                    "the text is garbled: its fonts do not tell what %d %% of the characters are; it needs OCR"
                            .formatted(Math.round(100.0 * unmapped / characters)));
        }
        if (wordless > WORDLESS * pages && wordless < pages) {
            return Optional
                    .of("%d of %d pages are without text; they may need OCR".formatted(wordless, pages));
        }
        return Optional.empty();
    }

    private static long sum(int[] counts) {
        return Arrays.stream(counts).asLongStream().sum();
    }
}
