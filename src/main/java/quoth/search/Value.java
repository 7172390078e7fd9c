package quoth.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import quoth.QuothException;
import quoth.QuothException.Fault;
import quoth.QuothException.Kind;

/// Reads one word of a query: a word, a pattern, or a field's value or range.
final class Value {

    private static final Pattern FUZZY = Pattern.compile("(.+)~(\\d*)");
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|>|<|=)(.+)");
    private static final Pattern DOTS = Pattern.compile("(.*?)\\.\\.(.*)");
    private static final Pattern BRACKETS = Pattern.compile("([\\[{])\\s*(\\S+)\\s+TO\\s+(\\S+)\\s*([\\]}])");
    private static final Pattern DATES = Pattern
            .compile("\\d{4}(-\\d{1,2}){0,2}\\.\\.\\d{4}(-\\d{1,2}){0,2}");
    private static final Pattern SEPARATORS = Pattern.compile("['’‘ʼ\\-‐‑]+");
    /// Around a word; some of it means something.
    private static final Pattern PUNCTUATION = Pattern
            .compile("^[^\\p{L}\\p{N}\\p{M}\\p{So}*?]+|[^\\p{L}\\p{N}\\p{M}\\p{So}*?~]+$");
    private static final Pattern PATTERN_SIGNS = Pattern.compile("[*?]+|~\\d*$");
    private static final Pattern LIKE_A_FIELD = Pattern.compile("[A-Za-z.]*[A-Za-z]:");
    private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT");
    private static final int LETTERS_BEFORE_ANY = 2;
    private static final int FARTHEST = 100;

    private Value() {}

    /// @return empty when there is nothing but punctuation
    static Optional<Query> read(Token token, String typed, Optional<Schema.Field> field) {
        if (field.isPresent() && typed.equals("*")) {
            return Optional.of(new Query.Exists(field.get().name()));
        }
        if (field.isPresent() && isOrdered(field.get())) {
            return Optional.of(of(token, typed, field));
        }
        return words(token, PUNCTUATION.matcher(typed).replaceAll(""), field);
    }

    private static Optional<Query> words(Token token, String typed, Optional<Schema.Field> field) {
        if (field.isEmpty() && DATES.matcher(typed).matches()) {
            return Optional.of(dots(token, typed, "date"));
        }
        if (typed.equals("*")) {
            return Optional.of(new Query.Everything());
        }
        var fuzzy = FUZZY.matcher(typed);
        if (fuzzy.matches()) {
            return trimmed(fuzzy.group(1), false)
                    .map(w -> new Query.Fuzzy(notLikeField(token, w), edits(token, fuzzy.group(2))));
        }
        if (typed.indexOf('*') >= 0 || typed.indexOf('?') >= 0) {
            return trimmed(typed, true).map(w -> wildcard(token, w, field));
        }
        return trimmed(typed, false).map(Value::word);
    }

    /// What would be a field without the punctuation before it is words as they stand;
    /// what is an operator by itself and was none, such as `'AND`, is a word in lower case.
    private static Query word(String trimmed) {
        if (LIKE_A_FIELD.matcher(trimmed).lookingAt()) {
            return new Query.Phrase(trimmed, 0);
        }
        return new Query.Word(OPERATORS.contains(trimmed) ? trimmed.toLowerCase(Locale.ROOT) : trimmed);
    }

    private static boolean isOrdered(Schema.Field field) {
        return switch (field.type()) {
            case DATE, NUMBER -> true;
            case TEXT, KEYWORD -> false;
        };
    }

    /// The value of a date or a number: one, or a range.
    static Query of(Token token, String typed, Optional<Schema.Field> field) {
        var name = field.map(Schema.Field::name).orElse("date");
        if (field.isPresent() && !isOrdered(field.get())) {
            throw wrong(token, "words: field '%s' has no ranges".formatted(name));
        }
        var comparison = COMPARISON.matcher(typed);
        if (comparison.matches()) {
            var value = comparison.group(2);
            return switch (comparison.group(1)) {
                case ">=" -> checked(token, field, name, Optional.of(value), Optional.empty());
                case ">" -> checked(token, field, name, Optional.of(next(token, field, value, true)),
                        Optional.empty());
                case "<=" -> checked(token, field, name, Optional.empty(), Optional.of(value));
                case "<" -> checked(token, field, name, Optional.empty(),
                        Optional.of(next(token, field, value, false)));
                default -> checked(token, field, name, Optional.of(value), Optional.of(value));
            };
        }
        if (typed.contains("..")) {
            var dots = DOTS.matcher(typed);
            if (dots.matches()) {
                return checked(token, field, name, end(dots.group(1)), end(dots.group(2)));
            }
        }
        return checked(token, field, name, Optional.of(typed), Optional.of(typed));
    }

    /// `[a TO b]`, or `{a TO b}` without its ends; `*` leaves an end open.
    static Query range(Token token, Schema.Field field) {
        var shape = BRACKETS.matcher(token.text());
        if (!shape.matches()) {
            throw wrong(token, "a range such as [2019 TO 2021-06]");
        }
        if (!isOrdered(field)) {
            throw wrong(token, "words: field '%s' has no ranges".formatted(field.name()));
        }
        var some = Optional.of(field);
        var low = end(shape.group(2)).map(l -> shape.group(1).equals("{") ? next(token, some, l, true) : l);
        var high = end(shape.group(3)).map(h -> shape.group(4).equals("}") ? next(token, some, h, false) : h);
        return low.isEmpty() && high.isEmpty() ? new Query.Exists(field.name())
                : checked(token, some, field.name(), low, high);
    }

    static int slop(Token token) {
        try {
            int slop = Integer.parseInt(token.text().substring(1));
            if (slop >= 0 && slop <= FARTHEST) {
                return slop;
            }
        } catch (NumberFormatException e) {
            throw wrong(token, "a number of words after ~, such as \"...\"~5");
        }
        throw wrong(token, "at most %d words after ~".formatted(FARTHEST));
    }

    private static String notLikeField(Token token, String word) {
        if (LIKE_A_FIELD.matcher(word).lookingAt()) {
            throw wrong(token, "no punctuation before a field");
        }
        return word;
    }

    /// The name that a mistyped one probably meant.
    static Optional<String> nearest(String typed, Collection<String> names) {
        return names.stream().filter(n -> distance(typed, n) <= Math.max(1, typed.length() / 3))
                .min(Comparator.comparingInt(n -> distance(typed, n)));
    }

    private static Query dots(Token token, String typed, String field) {
        var dots = typed.split("\\.\\.");
        return checked(token, Optional.empty(), field, Optional.of(dots[0]), Optional.of(dots[1]));
    }

    private static Optional<String> end(String text) {
        return text.isEmpty() || text.equals("*") ? Optional.empty() : Optional.of(text);
    }

    /// What comes just after, or just before, all of a value.
    private static String next(Token token, Optional<Schema.Field> field, String value, boolean after) {
        if (field.isPresent() && field.get().type() == Schema.Type.NUMBER) {
            double number = number(token, value);
            return String.valueOf(after ? Math.nextUp(number) : Math.nextDown(number));
        }
        var date = date(token, value);
        return (after ? date.last().plusDays(1) : date.first().minusDays(1)).toString();
    }

    private static Query checked(Token token, Optional<Schema.Field> field, String name, Optional<String> low,
            Optional<String> high) {
        boolean numbers = field.isPresent() && field.get().type() == Schema.Type.NUMBER;
        if (numbers) {
            low.ifPresent(l -> number(token, l));
            high.ifPresent(h -> number(token, h));
        } else {
            var first = low.map(l -> date(token, l).first());
            var last = high.map(h -> date(token, h).last());
            if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
                throw wrong(token, "the earlier date first");
            }
        }
        return low.isEmpty() && high.isEmpty() ? new Query.Exists(name) : new Query.Range(name, low, high);
    }

    private static DateText date(Token token, String text) {
        try {
            return DateText.parse(text);
        } catch (QuothException e) {
            throw new QuothException(Kind.BAD_QUERY, Fault.at(token.begin(), Optional.empty()),
                    "offset %d: %s".formatted(token.begin(), e.getMessage()));
        }
    }

    private static double number(Token token, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw wrong(token, "a number such as 0.8");
        }
    }

    private static int edits(Token token, String digits) {
        return switch (digits) {
            case "", "1" -> 1;
            case "2" -> 2;
            default -> throw wrong(token, "1 or 2 letters off after ~",
                    Optional.of(token.text().substring(0, token.text().lastIndexOf('~')) + "~2"));
        };
    }

    /// A pattern with a hyphen in it is several words, as such a word is in texts.
    private static Query wildcard(Token token, String pattern, Optional<Schema.Field> field) {
        var parts = new ArrayList<Query>();
        for (var separate : SEPARATORS.split(pattern)) {
            var part = PUNCTUATION.matcher(separate).replaceAll("");
            if (part.indexOf('*') < 0 && part.indexOf('?') < 0) {
                words(token, part, field).ifPresent(parts::add);
                continue;
            }
            if (literalsBefore(part, "*") < LETTERS_BEFORE_ANY || literalsBefore(part, "*?") < 1) {
                throw wrong(token,
                        "at least %d letters before * and 1 before ?".formatted(LETTERS_BEFORE_ANY),
                        literal(token.text()));
            }
            parts.add(new Query.Wildcard(notLikeField(token, part)));
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.And(List.copyOf(parts));
    }

    /// Counts the letters before the first of these; all of them where there is none.
    private static int literalsBefore(String part, String wildcards) {
        int count = 0;
        for (int i = 0; i < part.length() && wildcards.indexOf(part.charAt(i)) < 0; i++) {
            count += Character.isLetterOrDigit(part.charAt(i)) ? 1 : 0;
        }
        return part.indexOf('*') < 0 && wildcards.equals("*") ? LETTERS_BEFORE_ANY : count;
    }

    /// Without the punctuation around it.
    private static Optional<String> trimmed(String typed, boolean pattern) {
        int begin = 0;
        int end = typed.length();
        while (begin < end && !isPart(typed.codePointAt(begin), pattern)) {
            begin += Character.charCount(typed.codePointAt(begin));
        }
        while (end > begin && !isPart(typed.codePointBefore(end), pattern)) {
            end -= Character.charCount(typed.codePointBefore(end));
        }
        var word = typed.substring(begin, end);
        return word.codePoints().anyMatch(c -> isPart(c, false)) ? Optional.of(word) : Optional.empty();
    }

    private static boolean isPart(int c, boolean pattern) {
        return Character.isLetterOrDigit(c) || pattern && (c == '*' || c == '?')
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    /// Letters added, left out or changed.
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }

    /// The longest stretch of a pattern that stands for itself; empty where it has no letters.
    static Optional<String> literal(String pattern) {
        return PATTERN_SIGNS.splitAsStream(pattern).flatMap(part -> trimmed(part, false).stream())
                .max(Comparator.comparingInt(String::length));
    }

    private static QuothException wrong(Token token, String expected) {
        return wrong(token, expected, Optional.empty());
    }

    /// @param instead what to write in the token's place
    private static QuothException wrong(Token token, String expected, Optional<String> instead) {
        return new QuothException(Kind.BAD_QUERY, Fault.at(token.begin(), instead),
                "offset %d: found '%s'; expected %s".formatted(token.begin(), token.text(), expected));
    }
}
