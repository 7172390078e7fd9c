package quoth.quotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quoth.CountryCode;
import quoth.Cue;
import quoth.Document;
import quoth.Speaker;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextSpan;
import tools.jackson.databind.ObjectMapper;

/// Statements as JSON Lines, one line a segment, as `bin/quoth extract` writes them and `evaluate` reads them. The
/// lines of one statement share their `group`; `within` is the group of the statement around. Fields that are unknown are `null`, except `speaker_text`: `""`.
///
/// Safe for use by many threads.
public final class StatementLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// What offsets count.
    public enum Offsets {
        /// As Java and JavaScript count.
        UTF16,
        /// As Python counts.
        CODEPOINTS
    }

    private StatementLines() {}

    /// @param name what to call the document, such as its file's name without the extension
    /// @return the lines, without line ends
    public static List<String> of(String name, Document document, List<Statement> statements,
            Offsets offsets) {
        var places = new Places(document.text(), offsets);
        var lines = new ArrayList<String>();
        for (var statement : statements) {
            for (var segment : statement.segments()) {
                lines.add(JSON.writeValueAsString(line(name, document.text(), statement, segment, places)));
            }
        }
        return lines;
    }

    private static Map<String, @Nullable Object> line(String name, String text, Statement statement,
            TextSpan segment, Places places) {
        var speakers = statement.speakers();
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("doc", name);
        line.put("start", places.of(segment.begin()));
        line.put("end", places.of(segment.end()));
        line.put("text", segment.in(text));
        line.put("kind", statement.kind().name().toLowerCase(java.util.Locale.ROOT));
        line.put("group", statement.id().value());
        line.put("speaker_text",
                joined(speakers.stream().map(Speaker::mention).distinct().toList(), " and "));
        var mentions = speakers.stream().flatMap(s -> s.mentionSpan().stream()).sorted().toList();
        line.put("speaker_start", mentions.isEmpty() ? null : places.of(mentions.getFirst().begin()));
        line.put("speaker_end", mentions.isEmpty() ? null : places.of(mentions.getLast().end()));
        line.put("speaker_name", orNull(speakers.stream().flatMap(s -> s.name().stream()).toList()));
        line.put("speaker_type",
                orNull(speakers.stream().map(s -> s.type().name().toLowerCase(java.util.Locale.ROOT))
                        .distinct().toList()));
        line.put("speaker_country", orNull(statement.countries().stream().map(CountryCode::value).toList()));
        line.put("date", statement.date().map(d -> d.earliest().equals(d.latest())
                ? d.earliest().toString()
                : d.earliest() + "/" + d.latest()).orElse(null));
        line.put("cue", statement.cue().map(Cue::word).orElse(null));
        line.put("within", statement.within().map(StatementId::value).orElse(null));
        line.put("confidence", statement.confidence());
        line.put("rule", statement.rule());
        return line;
    }

    private static String joined(List<String> texts, String by) {
        return texts.stream().collect(Collectors.joining(by));
    }

    private static @Nullable String orNull(List<String> texts) {
        return texts.isEmpty() ? null : joined(texts, "; ");
    }

    /// Turns UTF-16 offsets into what is asked for; walks the text once for offsets that ascend.
    private static final class Places {
        private final String text;
        private final Offsets offsets;
        private int at;
        private int count;

        Places(String text, Offsets offsets) {
            this.text = text;
            this.offsets = offsets;
        }

        int of(int offset) {
            if (offsets == Offsets.UTF16) {
                return offset;
            }
            count += offset >= at ? text.codePointCount(at, offset) : -text.codePointCount(offset, at);
            at = offset;
            return count;
        }
    }
}
