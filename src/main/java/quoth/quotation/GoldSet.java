package quoth.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import quoth.PartialDate;
import quoth.QuothException;

import static quoth.QuothException.Kind.BAD_REQUEST;
import static quoth.QuothException.Kind.IO;
import static quoth.QuothException.Kind.NOT_FOUND;

/// Texts in which it is marked by hand who said what. The format is that of `corpus/gold/README.md`.
///
/// @param name the folder's
public record GoldSet(String name, List<GoldText> texts) {

    public GoldSet {
        texts = List.copyOf(texts);
    }

    /// Reads a folder with `docs.jsonl`, `gold.jsonl` and `text/`.
    ///
    /// @throws QuothException when a file is missing or a line is not as expected, naming file, line and field
    public static GoldSet read(Path folder) {
        return read(folder, "gold.jsonl");
    }

    /// Reads a folder, with another annotation of its texts instead of `gold.jsonl`.
    public static GoldSet read(Path folder, String annotation) {
        var segments = new HashMap<String, List<MarkedSegment>>();
        for (var line : lines(folder.resolve(annotation))) {
            segments.computeIfAbsent(line.text("doc"), doc -> new ArrayList<>()).add(line.segment());
        }
        var texts = new ArrayList<GoldText>();
        for (var line : lines(folder.resolve("docs.jsonl"))) {
            texts.add(text(folder, line, segments.getOrDefault(line.text("doc"), List.of())));
        }
        return new GoldSet(folder.toAbsolutePath().normalize().getFileName().toString(), texts);
    }

    private static GoldText text(Path folder, GoldLine line, List<MarkedSegment> segments) {
        var name = line.text("doc");
        var text = content(folder.resolve("text").resolve(name + ".txt"));
        for (var segment : segments) {
            if (segment.span().end() > text.length()) {
                throw new QuothException(BAD_REQUEST, "%s: text '%s' has %d characters; a segment ends at %d"
                        .formatted(folder, name, text.length(), segment.span().end()));
            }
        }
        return new GoldText(name, line.optional("lang").orElse("und"), line.optional("title"),
                line.optional("publisher"), line.date(PartialDate.Basis.METADATA), text, segments);
    }

    private static List<GoldLine> lines(Path file) {
        var lines = new ArrayList<GoldLine>();
        for (var line : content(file).lines().toList()) {
            lines.add(GoldLine.of(file + ":" + (lines.size() + 1), line));
        }
        return lines;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new QuothException(NOT_FOUND,
                    "%s: no such file; a gold set has docs.jsonl, gold.jsonl and text/".formatted(file), e);
        } catch (IOException e) {
            throw new QuothException(IO, "%s: cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }
}
