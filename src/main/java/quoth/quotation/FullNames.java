package quoth.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import quoth.TextSpan;

/// The full names of people in a document, by surname: what *Lavrov* or *Mr. Lavrov* is short for.
///
/// Two different people with one surname leave it unresolved.
final class FullNames {

    private static final Set<String> BEFORE_MONTHS = Set.of("in", "last", "this", "since", "until", "by",
            "of",
            "early", "late", "mid", "from", "to", "before", "after", "next", "through", "and", "between");
    private static final Set<String> CONTINENTS = Set.of("Africa", "America", "Asia", "Europe");

    private final Map<String, List<Named>> bySurname = new HashMap<>();

    private final List<Place> places = new ArrayList<>();
    private final Predicate<String> isOther;

    private FullNames(Predicate<String> isOther) {
        this.isOther = isOther;
    }

    /// Where a full name stands.
    record Place(TextSpan span, String name) {}

    private record Named(int begin, String name, String given) {}

    /// Collects the names of a text: two to four capitalised words in a row, the first of them not at home in every
    /// sentence's beginning.
    ///
    /// @param isOther whether words are known to name a place or a body
    static FullNames of(String text, Predicate<String> isOther) {
        var names = new FullNames(isOther);
        for (var run : wordRuns(text, 0, text.length())) {
            names.add(text, run);
        }
        return names;
    }

    /// The runs of capitalised words in a stretch, titles included, first words of sentences not.
    static List<TextSpan> runs(String text, int from, int to) {
        return wordRuns(text, from, to).stream()
                .map(r -> withoutFirstWords(text, r))
                .map(r -> new TextSpan(r.getFirst().begin(), Math.min(to, r.getLast().end())))
                .filter(s -> s.length() > 1).toList();
    }

    private static List<Word> withoutFirstWords(String text, List<Word> run) {
        int from = 0;
        while (from < run.size() - 1 && FirstWords.contains(run.get(from).in(text))) {
            from++;
        }
        return run.subList(from, run.size());
    }

    private static List<List<Word>> wordRuns(String text, int from, int to) {
        var runs = new ArrayList<List<Word>>();
        var run = new ArrayList<Word>();
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (!isUpper(c) || i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
                i++;
                continue;
            }
            int end = wordEnd(text, i);
            run.add(new Word(i, end, true));
            int next = end + 1;
            boolean goesOn = next < to && text.charAt(end) == ' ' && !endsSentence(text, i, end);
            if (goesOn && particleEnd(text, next) > 0) {
                int particle = particleEnd(text, next);
                run.add(new Word(next, particle, true));
                next = particle + 1;
            }
            if (!goesOn || next >= to || !Character.isUpperCase(text.charAt(next))) {
                runs.add(List.copyOf(run));
                run.clear();
            }
            i = end;
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }

    /// The full names, in order of the text.
    List<Place> places() {
        return places;
    }

    /// The full name that stands at an offset.
    Optional<Place> placeAt(int begin) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (places.get(middle).span().begin() < begin) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < places.size() && places.get(low).span().begin() == begin
                ? Optional.of(places.get(low))
                : Optional.empty();
    }

    /// Where a full name first stands.
    Optional<TextSpan> firstPlace(String name) {
        int space = name.lastIndexOf(' ');
        var surname = name.substring(space + 1);
        return bySurname.getOrDefault(surname, List.of()).stream().filter(n -> n.name().equals(name))
                .findFirst()
                .map(n -> new TextSpan(n.begin(), n.begin() + name.length()));
    }

    /// Whether more than one person of a surname is named in full.
    boolean isShared(String surname) {
        return bySurname.getOrDefault(surname, List.of()).size() > 1;
    }

    /// The full name that a surname is short for at an offset: one found before it, else none.
    Optional<String> of(String surname, int at) {
        var all = bySurname.getOrDefault(surname, List.of());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var first = all.getFirst();
        boolean same = all.stream().allMatch(n -> n.given().equals(first.given()));
        return same && first.begin() <= at ? Optional.of(first.name()) : Optional.empty();
    }

    private void add(String text, List<Word> run) {
        int from = 0;
        for (int i = 0; i < run.size(); i++) {
            boolean name = isAlsoMonth(run.get(i).in(text)) && (i + 1 < run.size()
                    ? isGivenName(text, run.get(i))
                    : i > from && isSurname(text, run.get(i)));
            from = isNoName(run.get(i).in(text)) && !name ? i + 1 : from;
        }
        while (from < run.size() - 2 && isOther.test(run.get(from).in(text))) {
            from++;
        }
        var words = run.subList(from, run.size());
        if (words.size() < 2 || words.size() > 4) {
            return;
        }
        var surname = words.getLast().in(text);
        var given = words.getFirst().in(text);
        var name = text.substring(words.getFirst().begin(), words.getLast().end());
        if (name.indexOf('\n') >= 0 || surname.length() < 2) {
            return;
        }
        if (NeverNames.contains(surname) || CONTINENTS.contains(surname) || given.length() == 1
                || isOther.test(name)
                || given.indexOf('.') == 1 && isOther.test(given)) {
            return;
        }
        places.add(new Place(new TextSpan(words.getFirst().begin(), words.getLast().end()), name));
        var known = bySurname.computeIfAbsent(surname, s -> new ArrayList<>());
        if (known.stream().noneMatch(n -> n.given().equals(given)) && known.size() < 3) {
            known.add(new Named(words.getFirst().begin(), name, given));
        }
    }

    private static boolean isAlsoMonth(String word) {
        return word.length() > 2 && DateWords.month(word).isPresent() && DateWords.isAlsoName(word);
    }

    /// *Carla May came*; not *Carla May 3*.
    private static boolean isSurname(String text, Word word) {
        int next = word.end() + 1;
        return next >= text.length() || !Character.isDigit(text.charAt(next));
    }

    /// *April Doe came*; not *in April Mr Doe came*.
    private static boolean isGivenName(String text, Word word) {
        int end = Math.max(0, word.begin() - 1);
        int begin = end;
        while (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1))) {
            begin--;
        }
        var before = text.substring(begin, end).toLowerCase(Locale.ROOT);
        return !BEFORE_MONTHS.contains(before) && (before.isEmpty() || !Character.isDigit(before.charAt(0)));
    }

    /// *World War I. In the 1940s*: what looks like an initial before a word that begins sentences.
    private static boolean endsSentence(String text, int begin, int end) {
        return end == begin + 2 && text.charAt(begin + 1) == '.'
                && FirstWords.contains(text.substring(end + 1, wordEnd(text, end + 1)));
    }

    /// Most letters are plain ones; asking the library for each would be half the work.
    private static boolean isUpper(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private static boolean isAbbreviated(String word) {
        return Mention.isTitle(word) || Mention.isHonorific(word);
    }

    /// Titles and what begins sentences; *President-elect* too.
    private static boolean isNoName(String word) {
        int hyphen = word.indexOf('-');
        boolean added = hyphen > 0 && hyphen + 1 < word.length()
                && Character.isLowerCase(word.charAt(hyphen + 1));
        var bare = added ? word.substring(0, hyphen)
                : word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Mention.isTitle(bare) || Mention.isHonorific(bare) || FirstWords.contains(bare)
                || NeverNames.contains(bare);
    }

    private static int wordEnd(String text, int begin) {
        int end = begin + 1;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || joins(text, end))) {
            end++;
        }
        boolean dot = end < text.length() && text.charAt(end) == '.';
        if (dot && end == begin + 1) {
            boolean more = end + 2 < text.length() && isUpper(text.charAt(end + 1))
                    && text.charAt(end + 2) == '.';
            return more ? wordEnd(text, end + 1) : end + 1;
        }
        return dot && end - begin <= 4 && isAbbreviated(text.substring(begin, end)) ? end + 1 : end;
    }

    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        boolean joiner = c == '-' || c == '‑' || c == '\'' || c == '’';
        return joiner && at + 1 < text.length()
                && (c == '-' || c == '‑'
                        ? Character.isLetter(text.charAt(at + 1))
                        : Character.isUpperCase(text.charAt(at + 1)));
    }

    private static int particleEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && end < begin + 6 && Character.isLowerCase(text.charAt(end))) {
            end++;
        }
        boolean whole = end > begin && end + 1 < text.length() && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1));
        return whole && Mention.isParticle(text.substring(begin, end)) ? end : -1;
    }
}
