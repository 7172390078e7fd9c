package quoth.terms;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/// A word with gaps or with misspellings, to be held against exact terms.
public final class TermPattern {

    private final Automaton automaton;
    private final CharacterRunAutomaton runner;

    private TermPattern(Automaton automaton) {
        this.automaton = automaton;
        this.runner = new CharacterRunAutomaton(automaton);
    }

    /// @param pattern `*` stands for any letters, `?` for one
    public static TermPattern wildcard(String pattern) {
        return new TermPattern(WildcardQuery.toAutomaton(new Term("", PlainForm.lower(pattern)),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
    }

    /// @param edits letters added, left out, changed or swapped, at most 2
    public static TermPattern fuzzy(String word, int edits) {
        return new TermPattern(new LevenshteinAutomata(PlainForm.lower(word), true)
                .toAutomaton(Math.min(edits, LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE)));
    }

    public boolean matches(String exactTerm) {
        return runner.run(exactTerm);
    }

    boolean matches(char[] exactTerm) {
        return runner.run(exactTerm, 0, exactTerm.length);
    }

    /// Over code points; deterministic.
    public Automaton automaton() {
        return automaton;
    }
}
