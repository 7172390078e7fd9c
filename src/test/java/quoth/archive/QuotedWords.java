package quoth.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import quoth.Document;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextSpan;

/// The simplest rules there are: whatever a pattern matches is a statement.
public final class QuotedWords {

    private QuotedWords() {}

    public static Rules between(String version, String pattern) {
        var compiled = Pattern.compile(pattern);
        return new Rules(version, document -> find(document, compiled));
    }

    /// What stands in straight quotation marks.
    public static Rules straight() {
        return between("straight", "(?<=\")[^\"]+(?=\"[ .\n]|\"$)");
    }

    private static List<Statement> find(Document document, Pattern pattern) {
        var statements = new ArrayList<Statement>();
        var times = new HashMap<String, Integer>();
        var matcher = pattern.matcher(document.text());
        while (matcher.find()) {
            var span = new TextSpan(matcher.start(), matcher.end());
            int occurrence = times.merge(StatementId.folded(matcher.group()), 1, Integer::sum);
            statements.add(new Statement(StatementId.of(document.id(), matcher.group(), occurrence),
                    Statement.Kind.DIRECT, List.of(span), List.of(span), Optional.empty(), List.of(),
                    Optional.empty(), List.of(), 0.9, "quoted", List.of(), Optional.empty(),
                    OptionalInt.empty()));
        }
        return statements;
    }
}
