package quoth.terms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import quoth.TextSpan;

/// Finds in a text what a query looked for. One highlighter serves one query and many texts, from any thread.
public final class Highlighter {

    private final Terms terms;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Wanted.Phrase> phrases = new ArrayList<>();
    private final List<List<String>> phraseWords = new ArrayList<>();
    private final List<TermPattern> patterns = new ArrayList<>();

    public Highlighter(Terms terms, List<Wanted> wanted) {
        this.terms = terms;
        for (var one : wanted) {
            switch (one) {
                case Wanted.Word(var text) -> rows.add(terms.words(text));
                case Wanted.Phrase phrase -> {
                    phrases.add(phrase);
                    phraseWords.add(terms.words(phrase.text()));
                }
                case Wanted.Pattern(var pattern) -> patterns.add(pattern);
            }
        }
    }

    /// The stretches that match, ascending, without overlap.
    public List<TextSpan> in(String text, String language) {
        var found = new TreeSet<TextSpan>();
        if (!rows.isEmpty()) {
            addWords(text, language, found);
        }
        if (!phrases.isEmpty() || !patterns.isEmpty()) {
            var words = new Words(terms.exactTerms(text));
            for (int i = 0; i < phrases.size(); i++) {
                words.addPhrase(phraseWords.get(i), phrases.get(i).slop(), found);
            }
            patterns.forEach(p -> words.addMatching(p, found));
        }
        return merged(found);
    }

    private void addWords(String text, String language, SortedSet<TextSpan> found) {
        var words = new Words(terms.stemmedTerms(text, language));
        for (var row : rows) {
            var stems = row.stream().map(w -> stem(w, language)).toList();
            words.addPhrase(stems, 0, found);
        }
    }

    /// A word is looked for by its stem in the text's own language alone.
    private String stem(String word, String language) {
        return Stemming.of(language).map(s -> s.stem(word)).orElse(word);
    }

    private static List<TextSpan> merged(SortedSet<TextSpan> spans) {
        var merged = new ArrayList<TextSpan>();
        for (var span : spans) {
            if (!merged.isEmpty() && span.begin() < merged.getLast().end()) {
                var last = merged.removeLast();
                merged.add(new TextSpan(last.begin(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /// A text's terms by position.
    private static final class Words {

        private final NavigableMap<Integer, Place> places = new TreeMap<>();

        Words(List<Term> terms) {
            for (var term : terms) {
                places.computeIfAbsent(term.position(),
                        p -> new Place(new TextSpan(term.begin(), term.end()), new HashSet<>()))
                        .forms().add(term.text());
            }
        }

        void addMatching(TermPattern pattern, Set<TextSpan> found) {
            for (var place : places.values()) {
                if (place.forms().stream().anyMatch(pattern::matches)) {
                    found.add(place.span());
                }
            }
        }

        void addPhrase(List<String> words, int slop, Set<TextSpan> found) {
            if (words.isEmpty()) {
                return;
            }
            if (slop > 0) {
                addNear(words, slop, found);
                return;
            }
            for (int position : places.keySet()) {
                int last = position + words.size() - 1;
                if (inARow(words, position)) {
                    found.add(new TextSpan(at(position).span().begin(), at(last).span().end()));
                }
            }
        }

        private boolean inARow(List<String> words, int position) {
            for (int i = 0; i < words.size(); i++) {
                if (!at(position + i).forms().contains(words.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private void addNear(List<String> words, int slop, Set<TextSpan> found) {
            var wanted = new HashSet<>(words);
            int width = words.size() + slop;
            for (int position : places.keySet()) {
                if (Collections.disjoint(at(position).forms(), wanted)) {
                    continue;
                }
                var near = places.subMap(position, position + width).values().stream()
                        .filter(p -> !Collections.disjoint(p.forms(), wanted)).toList();
                if (wanted.stream().allMatch(w -> near.stream().anyMatch(p -> p.forms().contains(w)))) {
                    near.forEach(p -> found.add(p.span()));
                }
            }
        }

        private Place at(int position) {
            return places.getOrDefault(position, Place.NOWHERE);
        }
    }

    /// A word's stretch and all the forms it has there.
    private record Place(TextSpan span, Set<String> forms) {

        private static final Place NOWHERE = new Place(new TextSpan(0, 0), Set.of());
    }
}
