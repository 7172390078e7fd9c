package quoth.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import quoth.TextSpan;

/// Finds terms in a text: the longest that begins at each word, whole words only, no two of them overlapping.
/// Case counts, but for words in capitals throughout. Time grows with the text, whatever the number of terms: a
/// walk down the trie from each word's first letter is never longer than the longest term.
///
/// Safe for use by many threads.
final class NameScanner {

    /// A spelling shorter than this is taken only as written: *US* and *us*, *Malé* and *Male* differ.
    private static final int SHORTEST_RESPELT = 5;

    private final Trie trie;
    private final List<Optional<Term>> terms;

    private NameScanner(Trie trie, List<Optional<Term>> terms) {
        this.trie = trie;
        this.terms = List.copyOf(terms);
    }

    /// All terms in the text, in the order of the text.
    List<Named> find(CharSequence text) {
        var found = new ArrayList<Named>();
        int length = text.length();
        int at = 0;
        while (at < length) {
            if (!beginsWord(text, at)) {
                at++;
                continue;
            }
            long match = longest(text, at);
            if (match < 0) {
                at++;
                continue;
            }
            int end = (int) (match >>> 32);
            int begin = at;
            terms.get((int) match).ifPresent(term -> found.add(new Named(new TextSpan(begin, end), term)));
            at = end;
        }
        return found;
    }

    private static boolean beginsWord(CharSequence text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /// End and number of the longest term that begins at `begin`, packed into one long; -1 when there is none.
    private long longest(CharSequence text, int begin) {
        long best = -1;
        int node = Trie.ROOT;
        int length = text.length();
        boolean space = false;
        for (int at = begin; at < length; at++) {
            char c = Spelling.unified(text.charAt(at));
            if (c == ' ' && space) {
                continue;
            }
            space = c == ' ';
            node = trie.next(node, c);
            if (node < 0) {
                break;
            }
            int term = trie.value(node);
            if (term >= 0 && endsWord(text, at + 1)) {
                best = (long) (at + 1) << 32 | term;
            }
        }
        return best;
    }

    private static boolean endsWord(CharSequence text, int end) {
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    /// Collects terms; the first to claim a spelling keeps it.
    static final class Builder {

        private final Trie trie = new Trie();
        private final List<Optional<Term>> terms = new ArrayList<>();

        void add(String spelling, Term term) {
            add(spelling, Optional.of(term));
        }

        /// A name to be passed over whole: *New Guinea* names no Guinea.
        void pass(String spelling) {
            add(spelling, Optional.empty());
        }

        /// The spelling without accents and the one in capitals, where they differ enough from other words.
        void addSpellings(String spelling, Term term) {
            if (spelling.length() < SHORTEST_RESPELT) {
                return;
            }
            var plain = Spelling.plain(spelling);
            add(plain, Optional.of(term));
            add(spelling.toUpperCase(Locale.ROOT), Optional.of(term));
            add(plain.toUpperCase(Locale.ROOT), Optional.of(term));
        }

        private void add(String spelling, Optional<Term> term) {
            if (trie.put(spelling, terms.size())) {
                terms.add(term);
            }
        }

        NameScanner build() {
            return new NameScanner(trie, terms);
        }
    }
}
