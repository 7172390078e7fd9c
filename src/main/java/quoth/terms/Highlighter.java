package quoth.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import quoth.TextSpan;
import quoth.terms.TermRows.Row;

/// Finds in a text what a query looked for. One highlighter serves one query and many texts, from any thread.
public final class Highlighter {

    private final Terms terms;
    private final List<List<String>> words = new ArrayList<>();
    private final Map<String, List<List<char[]>>> stems = new ConcurrentHashMap<>();
    private final List<Near> phrases = new ArrayList<>();
    private final List<TermPattern> patterns = new ArrayList<>();

    /// @param slop how many other words may stand between these
    private record Near(List<char[]> words, int slop) {}

    public Highlighter(Terms terms, List<Wanted> wanted) {
        this.terms = terms;
        for (var one : wanted) {
            switch (one) {
                case Wanted.Word(var text) -> words.add(terms.words(text));
                case Wanted.Phrase(var text, int slop) ->
                    phrases.add(new Near(letters(terms.words(text)), slop));
                case Wanted.Pattern(var pattern) -> patterns.add(pattern);
            }
        }
    }

    /// The stretches that match, ascending, without overlap.
    ///
    /// @param language BCP-47 primary language of the text, in which words are looked for by their stems
    public List<TextSpan> in(String text, String language) {
        if (words.isEmpty() && phrases.isEmpty() && patterns.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<TextSpan>();
        var rows = terms.rows(text, language);
        var stemmed = new Places(rows, Row.STEMMED, found);
        stems.computeIfAbsent(language, this::stemmed).forEach(stemmed::addRow);
        var exact = new Places(rows, Row.EXACT, found);
        phrases.forEach(phrase -> {
            if (phrase.slop() > 0) {
                exact.addNear(phrase.words(), phrase.slop());
            } else {
                exact.addRow(phrase.words());
            }
        });
        patterns.forEach(exact::addMatching);
        return merged(found);
    }

    private List<List<char[]>> stemmed(String language) {
        return words.stream().map(row -> letters(
                row.stream().map(word -> terms.stems(word, List.of(language)).getFirst()).toList())).toList();
    }

    private static List<char[]> letters(List<String> words) {
        return words.stream().map(String::toCharArray).toList();
    }

    private static List<TextSpan> merged(List<TextSpan> spans) {
        var merged = new ArrayList<TextSpan>();
        for (var span : spans.stream().sorted().toList()) {
            if (!merged.isEmpty() && span.begin() < merged.getLast().end()) {
                var last = merged.removeLast();
                merged.add(new TextSpan(last.begin(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
