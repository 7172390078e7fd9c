package quoth.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import quoth.terms.Terms;

/// Names to be found by the beginnings of their words, without regard to case, accents and order. Immutable once
/// built.
final class NameIndex {

    /// @param name  as it is shown
    /// @param entry number of what is called so, lower for what comes first
    private record Name(String name, int entry) {}

    /// A place in a name where a word begins, from there to the name's end.
    private record Start(String rest, int name) implements Comparable<Start> {

        @Override
        public int compareTo(Start other) {
            int order = rest.compareTo(other.rest);
            return order != 0 ? order : Integer.compare(name, other.name);
        }
    }

    /// @param entry number of what was found
    /// @param name  under which it was found
    record Found(int entry, String name) {}

    private final Name[] names;
    private final Start[] starts;

    private NameIndex(Collection<Name> names) {
        this.names = names.toArray(Name[]::new);
        var all = new ArrayList<Start>();
        for (int i = 0; i < this.names.length; i++) {
            var folded = folded(this.names[i].name());
            for (int at = 0; at >= 0 && !folded.isEmpty(); at = next(folded, at)) {
                all.add(new Start(folded.substring(at), i));
            }
        }
        starts = all.toArray(Start[]::new);
        Arrays.sort(starts);
    }

    private static int next(String folded, int at) {
        int space = folded.indexOf(' ', at);
        return space < 0 ? -1 : space + 1;
    }

    /// Gathers names.
    static final class Builder {

        private final List<Name> names = new ArrayList<>();

        /// Of several names of one entry, the one that was added first is preferred.
        void add(String name, int entry) {
            names.add(new Name(name, entry));
        }

        NameIndex build() {
            return new NameIndex(names);
        }
    }

    /// Words without case, marks and punctuation, a space between: `Moon Jae-in` and `moon jae in` are the same.
    static String folded(String text) {
        return Terms.plain(text).replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ").strip();
    }

    /// The entries that come first of those with a name of which each typed word begins a word.
    List<Found> find(String typed, int most) {
        var words = folded(typed).split(" ");
        if (words[0].isEmpty()) {
            return List.of();
        }
        var best = new TreeMap<Integer, Integer>();
        for (int i = firstFrom(words[0]); i < starts.length && starts[i].rest().startsWith(words[0]); i++) {
            int name = starts[i].name();
            boolean room = best.size() < most || names[name].entry() <= best.lastKey();
            if (room && hasAll(name, words)) {
                best.merge(names[name].entry(), name, Math::min);
            }
            if (best.size() > most) {
                best.pollLastEntry();
            }
        }
        return best.entrySet().stream().map(e -> new Found(e.getKey(), names[e.getValue()].name())).toList();
    }

    private boolean hasAll(int name, String[] words) {
        if (words.length == 1) {
            return true;
        }
        var folded = " " + folded(names[name].name());
        return Arrays.stream(words).allMatch(word -> folded.contains(" " + word));
    }

    private int firstFrom(String prefix) {
        int found = Arrays.binarySearch(starts, new Start(prefix, -1));
        return found < 0 ? -found - 1 : found;
    }
}
