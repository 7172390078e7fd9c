package quoth.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.tukaani.xz.XZInputStream;
import quoth.QuothException;
import quoth.QuothException.Kind;

/// Reads treebanks in CoNLL-U, as they are or compressed (`.xz`). Sentences with universal tags (UPOS) are taken for
/// Universal Dependencies and rewritten in the model's scheme ([UniversalTrees]).
final class Conllu {
    private static final int COLUMNS = 10;

    /// A sentence with its right analysis.
    ///
    /// @param tags   the language's own tags (XPOS); universal ones where there are none
    /// @param heads  0-based, -1 for the head of the sentence
    /// @param labels dependency relations
    /// @param byHand whether people made it, as far as universal tags tell
    record Tree(List<String> forms, List<String> tags, List<Integer> heads, List<String> labels,
            boolean byHand) {}

    private Conllu() {}

    /// Hands over one sentence after the other. Ranges of several words and empty nodes are left out.
    static void read(Path file, Consumer<Tree> sink) {
        try (InputStream bytes = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".xz") ? new XZInputStream(bytes) : bytes,
                        StandardCharsets.UTF_8))) {
            List<String[]> rows = new ArrayList<>();
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isEmpty()) {
                    end(rows, sink, file, number);
                } else if (line.charAt(0) != '#') {
                    row(line, file, number, rows);
                }
            }
            end(rows, sink, file, number);
        } catch (IOException e) {
            throw new QuothException(Kind.IO, "%s: cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static void row(String line, Path file, int number, List<String[]> rows) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
            throw new QuothException(Kind.BAD_REQUEST, "%s:%d: has %d columns; expected %d as in CoNLL-U"
                    .formatted(file, number, columns.length, COLUMNS));
        }
        if (columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0) {
            rows.add(columns);
        }
    }

    private static void end(List<String[]> rows, Consumer<Tree> sink, Path file, int number) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> forms = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        boolean byHand = false;
        for (String[] columns : rows) {
            byHand |= !columns[3].equals("_");
            forms.add(columns[1]);
            tags.add(tag(columns));
            heads.add(head(columns[6], rows.size(), file, number));
            labels.add(columns[7]);
        }
        rows.clear();
        Tree tree = new Tree(forms, tags, heads, labels, byHand);
        sink.accept(byHand ? UniversalTrees.rewrite(tree) : tree);
    }

    private static int head(String head, int size, Path file, int number) {
        if (head.matches("\\d{1,6}") && Integer.parseInt(head) <= size) {
            return Integer.parseInt(head) - 1;
        }
        throw new QuothException(Kind.BAD_REQUEST,
                "%s: the sentence that ends in line %d has a head '%s'; expected 0 to %d"
                        .formatted(file, number, head, size));
    }

    /// Quotation marks get one tag: treebanks disagree with each other, and with themselves, about their sides.
    private static String tag(String[] columns) {
        String form = columns[1];
        if (form.length() <= 2
                && (Characters.isQuotationMark(form.charAt(0)) || form.equals("''") || form.equals("``"))) {
            return "''";
        }
        return columns[4].equals("_") ? columns[3] : columns[4];
    }
}
