package quoth.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.TextSpan;
import quoth.quotation.GoldSet;
import quoth.quotation.GoldText;
import quoth.quotation.MarkedSegment;
import quoth.quotation.Mistake;

/// Mistakes for reading, each with the words around it: `[marked]` by hand and `{found}` by the program.
final class MistakeList {

    /// In characters, on each side.
    private static final int CONTEXT = 80;

    private final PrintWriter out;

    MistakeList(PrintWriter out) {
        this.out = out;
    }

    void print(GoldSet gold, List<Mistake> mistakes) {
        var texts = gold.texts().stream().collect(Collectors.toMap(GoldText::name, GoldText::text));
        for (var mistake : mistakes) {
            var segment = mistake.gold().or(mistake::found).orElseThrow();
            out.println("%s  %s  %s%s".formatted(mistake.type().name().toLowerCase(Locale.ROOT),
                    mistake.text(), segment.kind().name().toLowerCase(Locale.ROOT), rule(mistake)));
            mistake.gold().ifPresent(marked -> out
                    .println("  marked by: " + speaker(marked) + answer(mistake.type(), marked)));
            mistake.found().ifPresent(
                    found -> out.println("  found by:  " + speaker(found) + answer(mistake.type(), found)));
            out.println("  " + words(texts.getOrDefault(mistake.text(), ""), mistake));
            out.println();
        }
    }

    private static String rule(Mistake mistake) {
        return mistake.found().flatMap(MarkedSegment::claim).map(claim -> "  " + claim.rule()).orElse("");
    }

    private static String speaker(MarkedSegment segment) {
        return segment.mention().isBlank() ? "nobody" : segment.mention().replaceAll("\\s+", " ");
    }

    /// What the mistake is about.
    private static String answer(Mistake.Type type, MarkedSegment segment) {
        return switch (type) {
            case COUNTRY -> "; country " + (segment.countries().isEmpty() ? "unknown"
                    : segment.countries().stream().map(CountryCode::value).sorted()
                            .collect(Collectors.joining(", ")));
            case NAME ->
                "; name " + (segment.names().isEmpty() ? "unknown" : String.join(", ", segment.names()));
            case DATE -> "; date " + segment.date().map(MistakeList::days).orElse("unknown");
            case MISSED, EXTENT, SPEAKER, SPURIOUS -> "";
        };
    }

    private static String days(PartialDate date) {
        return date.earliest().equals(date.latest()) ? date.earliest().toString()
                : date.earliest() + ".." + date.latest();
    }

    private static String words(String text, Mistake mistake) {
        var marked = mistake.gold().map(MarkedSegment::span);
        var found = mistake.found().map(MarkedSegment::span);
        var first = marked.or(() -> found).orElseThrow();
        var second = found.or(() -> marked).orElseThrow();
        int from = Math.max(0, Math.min(first.begin(), second.begin()) - CONTEXT);
        int to = Math.min(text.length(), Math.max(first.end(), second.end()) + CONTEXT);
        var words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            words.append(ends(found, i) ? "}" : "").append(ends(marked, i) ? "]" : "")
                    .append(begins(marked, i) ? "[" : "").append(begins(found, i) ? "{" : "");
            if (i < to) {
                words.append(text.charAt(i));
            }
        }
        return words.toString().replaceAll("\\s+", " ").strip();
    }

    private static boolean begins(Optional<TextSpan> span, int offset) {
        return span.isPresent() && span.get().begin() == offset;
    }

    private static boolean ends(Optional<TextSpan> span, int offset) {
        return span.isPresent() && span.get().end() == offset;
    }
}
