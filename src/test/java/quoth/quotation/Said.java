package quoth.quotation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import quoth.Document;
import quoth.Speaker;
import quoth.Statement;

/// Statements as a line each, for tests to compare: `kind rule | mention | words / words`.
final class Said {

    static final Attribution ATTRIBUTION = Attribution.load(Texts.INDEX_CONFIG, Texts.GAZETTEER);

    private Said() {}

    static List<String> in(String text) {
        return in(Texts.article(text));
    }

    static List<String> in(Document document) {
        return ATTRIBUTION.attribute(document).stream().map(s -> line(s, document.text())).toList();
    }

    private static String line(Statement statement, String text) {
        var who = statement.speakers().stream().map(Speaker::mention).collect(Collectors.joining(" + "));
        var words = statement.segments().stream().map(s -> s.in(text)).collect(Collectors.joining(" / "));
        return "%s %s | %s | %s".formatted(statement.kind().name().toLowerCase(Locale.ROOT), statement.rule(),
                who, words);
    }

    /// The only speaker of the only statement.
    static Speaker speaker(Document document) {
        var statements = ATTRIBUTION.attribute(document);
        if (statements.size() != 1 || statements.getFirst().speakers().size() != 1) {
            throw new AssertionError("expected one statement with one speaker, got " + in(document));
        }
        return statements.getFirst().speakers().getFirst();
    }
}
