package quoth.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The files of this room's tests.
final class Fixtures {
    private static final Path FOLDER = Path.of("src/test/resources/quoth/syntax");

    private Fixtures() {}

    static Path path(String name) {
        return FOLDER.resolve(name);
    }

    static String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The only sentence of a text.
    static Sentence sentence(String text) {
        return Sentence.in(text).getFirst();
    }
}
