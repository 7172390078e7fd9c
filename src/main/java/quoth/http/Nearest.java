package quoth.http;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds what was probably meant by a misspelt name.
final class Nearest {

    private Nearest() {}

    /// The known name that is fewest letters off, if it is near enough to be worth naming.
    static Optional<String> to(String given, Collection<String> known) {
        var folded = given.toLowerCase(Locale.ROOT);
        int furthest = Math.max(1, given.length() / 3);
        return known.stream()
                .filter(name -> distance(folded, name.toLowerCase(Locale.ROOT)) <= furthest)
                .min(Comparator.comparingInt((String name) -> distance(folded, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Letters to insert, delete, replace or swap with their neighbour.
    private static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cheapest(int[][] rows, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int cost = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1),
                1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(cost, rows[i - 2][j - 2] + 1) : cost;
    }
}
