package quoth.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import quoth.search.SearchRequest.Target;

/// Suggests speakers, countries, what is spoken about, publishers, collections and words to somebody who is typing:
/// what an engine holds, gathered once for each of its generations. Safe for use by many threads.
public final class Suggester {

    private static final String PLAIN_WORDS = "[\\p{L}\\p{N}\\p{M}\\s'’\\-.]+";

    private final Function<SearchRequest, SearchResponse> search;
    private final Supplier<String> generation;
    private final Supplier<List<WordCount>> words;
    private final Labels labels;
    private volatile Suggestible known = Suggestible.NOTHING;

    /// @param search     asks the engine
    /// @param generation names the state that searches see
    /// @param words      those of all statements
    public Suggester(Function<SearchRequest, SearchResponse> search, Supplier<String> generation,
            Supplier<List<WordCount>> words, Labels labels) {
        this.search = search;
        this.generation = generation;
        this.words = words;
        this.labels = labels;
    }

    /// By type, then by count, ties by value. Nothing typed, nothing suggested.
    public List<Suggestion> suggest(SuggestRequest request) {
        var suggestible = current();
        var suggestions = new ArrayList<Suggestion>();
        for (var type : Suggestion.Type.values()) {
            if (request.wants(type)) {
                suggestions.addAll(type == Suggestion.Type.WORD ? words(suggestible, request)
                        : suggestible.named(type, request.typed(), request.size()));
            }
        }
        return suggestions;
    }

    /// What is gathered costs as much as a few searches; who comes meanwhile waits for it rather than do it again.
    private Suggestible current() {
        var name = generation.get();
        if (known.isOf(name)) {
            return known;
        }
        synchronized (this) {
            if (!known.isOf(name)) {
                known = Suggestible.gather(search, words, labels);
            }
            return known;
        }
    }

    /// Completes the last word typed, so that statements have it together with those before.
    private List<Suggestion> words(Suggestible suggestible, SuggestRequest request) {
        if (!request.typed().matches(PLAIN_WORDS)) {
            return List.of();
        }
        var typed = Arrays.stream(request.typed().split("[\\s'’\\-.]+")).filter(word -> !word.isEmpty())
                .toList();
        if (typed.isEmpty()) {
            return List.of();
        }
        var completed = suggestible.words(typed.getLast(), request.size());
        if (typed.size() == 1) {
            return completed.stream().map(word -> word(word.word(), word.word(), word.count())).toList();
        }
        var before = typed.subList(0, typed.size() - 1);
        return completed.stream()
                .map(word -> word(String.join(" ", before) + " " + word.word(), word.word(),
                        together(before, word.word())))
                .filter(suggestion -> suggestion.count() > 0)
                .sorted(Suggestible.ORDER).toList();
    }

    private long together(List<String> before, String word) {
        var all = new ArrayList<Query>();
        before.forEach(one -> all.add(new Query.Word(one)));
        all.add(new Query.Word(word));
        return search.apply(SearchRequest.all(Target.STATEMENTS).withQuery(new Query.And(all)).withSize(0))
                .total();
    }

    private static Suggestion word(String value, String label, long count) {
        return new Suggestion(Suggestion.Type.WORD, value, label, Optional.empty(), List.of(),
                count);
    }
}
