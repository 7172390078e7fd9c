package quoth.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import quoth.QuothException;
import tools.jackson.databind.JsonNode;

/// The search page's first questions, asked by the server of itself once it is up: what is loaded, compiled and read from
/// disk at the first question would otherwise keep the first reader waiting half a second.
final class Rehearsal {

    /// As the search page asks for its lists and its timeline.
    static final List<String> LISTS = List.of("speaker", "country", "region", "about.country", "kind",
            "publisher", "genre", "collection", "language", "date");
    private static final Map.Entry<String, String> HITS = Map.entry("size", "20");

    /// Long enough not to be in every statement.
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final int WORDS = 4;

    private final Api api;

    Rehearsal(Api api) {
        this.api = api;
    }

    /// Asks for everything, then for words that the archive has. A server that does not answer, because it is on its way
    /// out, is no matter here.
    void run() {
        try {
            words(texts(ask(List.of()))).forEach(word -> ask(List.of(Map.entry("q", word))));
        } catch (QuothException _) {
            // whoever comes first waits a little longer, and hears of it if something is wrong
        }
    }

    private JsonNode ask(List<Map.Entry<String, String>> question) {
        var hits = new ArrayList<>(question);
        hits.add(HITS);
        var answer = api.askTree("/statements", hits);
        var lists = new ArrayList<>(question);
        lists.add(Map.entry("size", "0"));
        LISTS.forEach(name -> lists.add(Map.entry("facet", name)));
        api.ask("/statements", lists);
        return answer;
    }

    private static List<String> texts(JsonNode answer) {
        return StreamSupport.stream(answer.path("hits").spliterator(), false)
                .map(hit -> hit.path("text").asString(""))
                .toList();
    }

    static List<String> words(List<String> texts) {
        return texts.stream()
                .flatMap(text -> WORD.matcher(text).results().map(MatchResult::group))
                .distinct()
                .limit(WORDS)
                .toList();
    }
}
