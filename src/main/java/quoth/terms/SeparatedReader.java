package quoth.terms;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Lets a word end at an apostrophe, a hyphen or an underscore, however it is encoded: *l’Ukraine* holds *Ukraine*,
/// *Orbán's* holds *Orbán*, and `cease-fire` is two words in a row in every spelling. One character for one, so
/// offsets stay true.
final class SeparatedReader extends FilterReader {

    SeparatedReader(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        return c < 0 ? c : separated((char) c);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            buffer[i] = separated(buffer[i]);
        }
        return count;
    }

    private static char separated(char c) {
        return switch (c) {
            case '\'', '_', '-', '\u2018', '\u2019', '\u201B', '\u02BC', '\u02B9', '\uFF07', '\u2010',
                    '\u2011',
                    '\u2012', '\u2212', '\uFE63', '\uFF0D', '\u05BE' ->
                ' ';
            default -> c;
        };
    }
}
