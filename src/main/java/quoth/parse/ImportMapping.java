package quoth.parse;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import quoth.Publisher;
import quoth.gazetteer.Gazetteer;

/// How one kind of data set is read: which files it is for, which field means what, how a record's id tells its
/// document.
///
/// @param name   of the mapping's file
/// @param fields meaning -> name of the record's field
/// @param ids    patterns of the whole id, each with a group `document`
record ImportMapping(String name, List<String> globs, Set<String> keys, Map<Meaning, String> fields,
        List<Pattern> ids,
        Map<String, Source> sources) {

    /// What a field can mean.
    enum Meaning {
        ID, TEXT, SPEAKER, ROLE, COUNTRY, DATE, KIND, LANGUAGE, SOURCE;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What is known of all records of one source.
    ///
    /// @param key   pattern of a document's key, whose groups the title may use
    /// @param title with `{words}` and `{group}`
    record Source(Optional<Publisher> publisher, Optional<Pattern> key, String title) {}

    private static final Source UNKNOWN = new Source(Optional.empty(), Optional.empty(), "{words}");
    private static final Pattern GROUP = Pattern.compile("\\{(\\w+)\\}");
    private static final Pattern DATE_OR_ENDING = Pattern
            .compile("^\\d{4}-\\d{2}(?:-\\d{2})?-(?=.)|\\.\\w{2,4}$");

    /// @param gazetteer knows the countries of publishers
    static ImportMapping read(Path file, Gazetteer gazetteer) {
        var root = YamlTree.read(file);
        root.fields(Set.of("applies-to", "fields", "ids", "sources"));
        var applies = root.field("applies-to");
        applies.fields(Set.of("names", "keys"));
        var globs = applies.field("names").items().stream().map(YamlTree::text).toList();
        var keys = new LinkedHashSet<String>();
        applies.field("keys").items().forEach(key -> keys.add(key.text()));
        var ids = root.field("ids").items().stream().map(id -> pattern(id, "document")).toList();
        var sources = new HashMap<String, Source>();
        if (root.fields().containsKey("sources")) {
            root.field("sources").fields()
                    .forEach((name, node) -> sources.put(name, source(node, gazetteer)));
        }
        return new ImportMapping(String.valueOf(file.getFileName()), globs, keys,
                fields(root.field("fields")), ids,
                sources);
    }

    private static Map<Meaning, String> fields(YamlTree node) {
        var names = new HashSet<String>();
        for (var meaning : Meaning.values()) {
            names.add(meaning.label());
        }
        var fields = new HashMap<Meaning, String>();
        node.fields(names).forEach((name, field) -> fields.put(Meaning.valueOf(name.toUpperCase(Locale.ROOT)),
                field.text()));
        for (var needed : List.of(Meaning.ID, Meaning.TEXT)) {
            if (!fields.containsKey(needed)) {
                throw node.wrong("no field '" + needed.label() + "'", "id and text at least");
            }
        }
        return fields;
    }

    private static Source source(YamlTree node, Gazetteer gazetteer) {
        var fields = node.fields(Set.of("publisher", "publisher-country", "key", "title"));
        var country = Optional.ofNullable(fields.get("publisher-country"))
                .map(code -> gazetteer.countryStated(code.text()).orElseThrow(
                        () -> code.wrong("country '" + code.text() + "'",
                                "a code of the gazetteer's countries")));
        var publisher = Optional.ofNullable(fields.get("publisher"))
                .map(name -> new Publisher(name.text(), country));
        var key = Optional.ofNullable(fields.get("key")).map(pattern -> pattern(pattern, ""));
        var title = node.field("title");
        var groups = key.map(pattern -> pattern.namedGroups().keySet()).orElse(Set.of());
        GROUP.matcher(title.text()).results().map(match -> match.group(1))
                .filter(name -> !name.equals("words") && !groups.contains(name)).findFirst()
                .ifPresent(name -> {
                    throw title.wrong("'{" + name + "}'", "{words} or a group of 'key'");
                });
        return new Source(publisher, key, title.text());
    }

    private static Pattern pattern(YamlTree node, String group) {
        try {
            var pattern = Pattern.compile(node.text());
            if (!group.isEmpty() && !pattern.namedGroups().containsKey(group)) {
                throw node.wrong("pattern '" + node.text() + "'", "a group (?<" + group + ">...)");
            }
            return pattern;
        } catch (PatternSyntaxException e) {
            throw node.wrong("pattern '" + node.text() + "': " + e.getDescription(), "a regular expression");
        }
    }

    boolean fitsName(String fileName) {
        return globs.stream().anyMatch(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob)
                .matches(Path.of(fileName)));
    }

    /// The key of the document that a record belongs to, or nothing when its id fits no pattern.
    Optional<String> documentKey(String id) {
        for (var pattern : ids) {
            var matcher = pattern.matcher(id);
            if (matcher.matches()) {
                return Optional.of(matcher.group("document"));
            }
        }
        return Optional.empty();
    }

    Source source(String name) {
        return sources.getOrDefault(name, sources.getOrDefault("*", UNKNOWN));
    }

    /// The title that a source's documents get, for one of them.
    static String title(Source source, String key) {
        var groups = new HashMap<String, String>();
        groups.put("words", words(key));
        source.key().map(pattern -> pattern.matcher(key)).filter(matcher -> matcher.matches())
                .ifPresent(matcher -> matcher.namedGroups().keySet()
                        .forEach(group -> groups.put(group, String.valueOf(matcher.group(group)))));
        var names = new ArrayList<String>();
        var title = GROUP.matcher(source.title()).replaceAll(match -> {
            var value = groups.get(match.group(1));
            if (value == null) {
                names.add(match.group(1));
            }
            return java.util.regex.Matcher.quoteReplacement(value == null ? "" : value);
        });
        return names.isEmpty() ? title : groups.get("words") == null ? key : words(key);
    }

    /// `2024/a-joint-statement.md` -> `A joint statement`.
    private static String words(String key) {
        var last = key.substring(key.lastIndexOf('/') + 1);
        var words = DATE_OR_ENDING.matcher(last).replaceAll("").replace('-', ' ').strip();
        return words.isEmpty() ? key : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
