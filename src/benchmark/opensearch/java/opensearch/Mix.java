package opensearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opensearch.Question.How;
import tools.jackson.databind.JsonNode;

/// Questions made of an export's own words, people, countries and years, by how frequent they are: always the same ones
/// for the same export. Words that are operators to one side are left out.
final class Mix {

    private static final long SEED = 20261123;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Set<String> OPERATORS = Set.of("and", "or", "not");

    private final Random random = new Random(SEED);
    private final List<String> frequent;
    private final List<String> middling;
    private final List<String> rare;
    private final List<String> pairs;
    private final List<String> speakers;
    private final List<String> countries;

    Mix(Path export) throws IOException {
        var words = new HashMap<String, Long>();
        var seenPairs = new HashSet<String>();
        var seenSpeakers = new HashMap<String, Long>();
        var seenCountries = new HashMap<String, Long>();
        long statements = 0;
        try (var lines = Files.newBufferedReader(export)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var statement = Http.json(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                var found = words(statement.get("text").stringValue());
                new HashSet<>(found).forEach(word -> words.merge(word, 1L, Long::sum));
                if (statements++ % 50 == 0) {
                    addPairs(found, seenPairs);
                }
                statement.get("speakers").forEach(speaker -> {
                    add(speaker.get("id"), seenSpeakers);
                    speaker.get("countries").forEach(country -> add(country, seenCountries));
                });
            }
        }
        long all = statements;
        frequent = shuffled(words, count -> count > all / 100);
        middling = shuffled(words, count -> count > all / 2_000 && count <= all / 100);
        rare = shuffled(words, count -> count > 5 && count <= all / 2_000);
        pairs = shuffled(seenPairs.stream());
        speakers = shuffled(seenSpeakers, count -> count > all / 20_000);
        countries = shuffled(seenCountries, count -> count > all / 20_000);
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var matcher = WORD.matcher(text.toLowerCase(java.util.Locale.ROOT)); matcher.find();) {
            words.add(matcher.group());
        }
        return words;
    }

    private static void add(JsonNode value, Map<String, Long> counts) {
        if (value.isString()) {
            counts.merge(value.stringValue(), 1L, Long::sum);
        }
    }

    private static void addPairs(List<String> words, Set<String> pairs) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (isWord(words.get(i)) && isWord(words.get(i + 1))) {
                pairs.add(words.get(i) + " " + words.get(i + 1));
            }
        }
    }

    private static boolean isWord(String word) {
        return word.length() > 2 && word.chars().allMatch(c -> c >= 'a' && c <= 'z') && !OPERATORS.contains(word);
    }

    private List<String> shuffled(Map<String, Long> counts, LongPredicate fits) {
        boolean words = counts.keySet().stream().anyMatch(Mix::isWord);
        return shuffled(counts.entrySet().stream().filter(entry -> fits.test(entry.getValue()))
                .map(Map.Entry::getKey).filter(value -> !words || isWord(value)));
    }

    private List<String> shuffled(Stream<String> values) {
        var sorted = new ArrayList<>(values.sorted().toList());
        Collections.shuffle(sorted, random);
        return sorted;
    }

    /// By class, at least as many as wanted where the export has them, none twice. There is only one question for
    /// everything.
    SequencedMap<String, List<Question>> classes(int wanted) {
        var classes = new LinkedHashMap<String, List<Question>>();
        classes.put("word, frequent", different(wanted, () -> Question.of(How.ALL, one(frequent))));
        classes.put("word, middling", different(wanted, () -> Question.of(How.ALL, one(middling))));
        classes.put("word, rare", different(wanted, () -> Question.of(How.ALL, one(rare))));
        classes.put("two words (AND)", different(wanted, () -> Question.of(How.ALL, one(frequent), one(middling))));
        classes.put("either word (OR)", different(wanted, () -> Question.of(How.ANY, one(frequent), one(middling))));
        classes.put("phrase", different(wanted, () -> Question.of(How.PHRASE, one(pairs).split(" "))));
        classes.put("prefix", different(wanted,
                () -> Question.of(How.PREFIX, beginning(one(middling)))));
        classes.put("everything", Collections.nCopies(wanted, Question.of(How.ALL)));
        classes.put("by country", different(wanted, () -> Question.of(How.ALL, one(middling)).from(one(countries))));
        classes.put("by speaker", different(wanted, () -> Question.of(How.ALL, one(frequent)).by(one(speakers))));
        classes.put("by dates", different(wanted, () -> {
            int first = 1946 + random.nextInt(70);
            return Question.of(How.ALL, one(frequent)).in(first, first + 1 + random.nextInt(10));
        }));
        classes.put("two filters", different(wanted,
                () -> Question.of(How.ALL, one(frequent)).from(one(countries)).by(one(speakers))));
        return classes;
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(word.length(), 4));
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<Question> different(int wanted, Supplier<Question> made) {
        var different = new LinkedHashSet<Question>();
        for (int i = 0; i < wanted * 20 && different.size() < wanted; i++) {
            different.add(made.get());
        }
        return new ArrayList<>(different);
    }
}
