package quoth.quotation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How well speakers are resolved, on all speech.
///
/// @param names    who the speaker is, by sort of mention
/// @param endToEnd what is right from the words to the country and the name; `speaker` counts what is right that far
public record Resolution(Map<MentionSort, Answers> names, Map<Reach, Figures> endToEnd) {

    public Resolution {
        names = Collections.unmodifiableMap(new EnumMap<>(names));
        endToEnd = Collections.unmodifiableMap(new EnumMap<>(endToEnd));
    }

    static Resolution of(List<Comparison> comparisons) {
        var names = new EnumMap<MentionSort, Answers>(MentionSort.class);
        for (var sort : MentionSort.values()) {
            names.put(sort, comparisons.stream().map(c -> c.names(sort)).reduce(Answers.NONE, Answers::plus));
        }
        var endToEnd = new EnumMap<Reach, Figures>(Reach.class);
        for (var reach : Reach.values()) {
            endToEnd.put(reach,
                    Figures.of(comparisons.stream().map(c -> c.counts(Selection.SPEECH, reach)).toList()));
        }
        return new Resolution(names, endToEnd);
    }
}
