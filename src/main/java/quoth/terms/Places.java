package quoth.terms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import quoth.TextSpan;
import quoth.terms.TermRows.Row;

/// Where in a row of a text's terms words stand; what is found is added to a list, in any order.
record Places(TermRows text, Row row, List<TextSpan> found) {

    /// Words side by side.
    void addRow(List<char[]> wanted) {
        for (int at = 0; !wanted.isEmpty() && at + wanted.size() <= text.words(); at++) {
            if (isRow(at, wanted)) {
                found.add(new TextSpan(text.begin(at), text.end(at + wanted.size() - 1)));
            }
        }
    }

    private boolean isRow(int at, List<char[]> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!has(at + i, wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Words in any order with few others between them.
    ///
    /// @param slop how many others
    void addNear(List<char[]> wanted, int slop) {
        for (int at = 0; at < text.words(); at++) {
            if (!hasAny(at, wanted)) {
                continue;
            }
            var near = IntStream.range(at, Math.min(text.words(), at + wanted.size() + slop))
                    .filter(place -> hasAny(place, wanted)).toArray();
            if (wanted.stream().allMatch(word -> Arrays.stream(near).anyMatch(place -> has(place, word)))) {
                Arrays.stream(near).mapToObj(this::span).forEach(found::add);
            }
        }
    }

    /// Words that look like a pattern.
    void addMatching(TermPattern pattern) {
        for (int at = 0; at < text.words(); at++) {
            if (text.forms(at).of(row).stream().anyMatch(pattern::matches)) {
                found.add(span(at));
            }
        }
    }

    private TextSpan span(int at) {
        return new TextSpan(text.begin(at), text.end(at));
    }

    private boolean hasAny(int at, List<char[]> wanted) {
        for (var word : wanted) {
            if (has(at, word)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(int at, char[] wanted) {
        for (var form : text.forms(at).of(row)) {
            if (Arrays.equals(form, wanted)) {
                return true;
            }
        }
        return false;
    }
}
