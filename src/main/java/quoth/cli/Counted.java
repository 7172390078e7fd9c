package quoth.cli;

import java.util.Locale;

/// A number with its noun: `1 statement`, `1,234 countries`.
final class Counted {

    private Counted() {}

    static String of(long count, String noun) {
        var plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : plural);
    }
}
