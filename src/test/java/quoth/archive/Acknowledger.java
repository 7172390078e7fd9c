package quoth.archive;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import quoth.DocumentId;
import quoth.Sha256;

/// A process that takes documents in for ever, and says the id of each once it is acknowledged.
final class Acknowledger {

    private Acknowledger() {}

    /// @param arguments folder of the archive, seed
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var random = new Random(Long.parseLong(arguments[1]));
        var shelf = new Shelf(Path.of(arguments[0]));
        for (int i = 0;; i++) {
            var text = "Number %d. He said: \"It goes on.\" %s".formatted(i,
                    Long.toString(random.nextLong(), 36).repeat(random.nextInt(2_000)));
            var entry = shelf.acknowledge(i + ".txt", text);
            out.println(DocumentId.ofBytes(Sha256.ofText(text)).value());
            shelf.finish(entry);
        }
    }
}
