package quoth.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Questions that somebody asks who wants a server to break: twenty families, each address another one.
final class HostileQueries {

    private static final String SEARCH = "/api/v1/statements";

    private final Random random;

    /// @param family what kind of trouble
    record Hostile(String family, String method, String address, String body) {}

    HostileQueries(long seed) {
        this.random = new Random(seed);
    }

    /// @param each of every family
    List<Hostile> all(int each) {
        var all = new ArrayList<Hostile>();
        for (int i = 0; i < each; i++) {
            add("nesting", all, q("(".repeat(5 + any(1_500)) + "a" + ")".repeat(any(1_500))));
            add("negations", all,
                    q("-(".repeat(any(300)) + word() + " OR NOT " + "NOT ".repeat(any(300)) + word()));
            add("many clauses", all, q(repeated(any(600), this::word, " OR ")));
            add("many fields", all, q(repeated(any(120), () -> "speaker:" + word(), " ")));
            add("short wildcards", all, q(letter() + "*" + " " + letter() + letter() + "*"));
            add("double wildcards", all, q(letter() + letter() + "*" + letter() + "*?*" + letter() + "*"));
            add("leading wildcards", all, q("*" + word() + " ?" + word()));
            add("fuzzy", all, q(repeated(1 + any(4), () -> letter() + letter() + letter() + "~2", " OR ")));
            add("common words", all,
                    q("the of and to in a that is " + repeated(any(40), () -> "the", " OR ")));
            add("near common words", all, q("\"the of to and in " + letter() + "\"~" + any(101)));
            add("long phrase", all, q("\"" + repeated(any(300), () -> "the", " ") + "\""));
            add("long word", all, q(letter().repeat(any(1_999) + 1)));
            add("too long", all, q("x".repeat(2_000 + any(6_000))));
            add("far ranges", all,
                    q("date:[000" + any(10) + " TO 9999] confidence:[-1e308 TO " + any(9) + "e308]"));
            add("huge facets", all, SEARCH + "?size=100&facet=speaker&facet.speaker.size=" + any(300)
                    + "&facet=about&facet=role&facet=date&facet.date.interval=day&facet=cue&facet=publisher&q="
                    + letter() + letter() + "*");
            add("bad cursors", all, SEARCH + "?q=" + word() + "&cursor=" + encoded(soup(any(200) + 1)));
            add("strange letters", all, q(soup(any(600) + 1)));
            add("broken encodings", all, SEARCH + "?q=%8" + any(10) + "%ff%c0%af%ED%A0%80" + any(1_000));
            add("many parameters", all,
                    SEARCH + "?" + repeated(any(300), () -> "speaker=" + word() + any(9_999), "&"));
            all.add(new Hostile("bodies", "POST", "/api/v1/batch", i % 2 == 0
                    ? "q\n" + repeated(any(200) + 1, () -> letter() + letter() + "*", "\n")
                    : "\"".repeat(any(200_000))));
        }
        return all;
    }

    private static void add(String family, List<Hostile> to, String address) {
        to.add(new Hostile(family, "GET", address, ""));
    }

    private String q(String query) {
        return SEARCH + "?facet=speaker&facet=date&q=" + encoded(query + " " + any(1_000_000));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private int any(int below) {
        return random.nextInt(below);
    }

    private String letter() {
        return String.valueOf((char) ('a' + any(26)));
    }

    private String word() {
        return List.of("peace", "war", "the", "president", "nations", "we", "people", "world").get(any(8));
    }

    private static String repeated(int times, Supplier<String> part, String between) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < Math.max(1, times); i++) {
            parts.add(part.get());
        }
        return String.join(between, parts);
    }

    private String soup(int length) {
        var soup = new StringBuilder();
        while (soup.length() < length) {
            int c = random.nextInt(4) == 0 ? random.nextInt(0x11_0000) : random.nextInt(0x2100);
            soup.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? '"' : c);
        }
        return soup.toString();
    }
}
