package quoth.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.Beside;

/// `persons.tsv`: who held office, by id, name and surname.
final class Persons {

    private final Map<String, Person> byId = LinkedHashMap.newLinkedHashMap(32_768);
    private final Beside<Names> names;

    /// People by the keys of their names, each list in the order of the file.
    private record Names(Map<String, List<Person>> full, Map<String, List<Person>> surnames) {}

    Persons(Path folder) {
        new Table(folder.resolve("persons.tsv"), "id", "name", "surname", "variants").read(row -> {
            var person = new Person(row.text(0), row.text(1), row.optional(2).orElse(""), row.list(3));
            if (byId.putIfAbsent(person.id(), person) != null) {
                throw row.wrong(0, "an id that no earlier line has");
            }
        });
        // Nothing in here can be wrong, so that nobody need wait for it before the first question.
        names = Beside.start(this::names);
    }

    private Names names() {
        var found = new Names(HashMap.newHashMap(32_768), HashMap.newHashMap(32_768));
        for (var person : byId.values()) {
            put(found.full(), person.name(), person);
            person.variants().forEach(variant -> put(found.full(), variant, person));
            if (!person.surname().isEmpty()) {
                put(found.surnames(), person.surname(), person);
                withoutUmlauts(person.surname()).ifPresent(name -> put(found.surnames(), name, person));
                withoutParticle(person.surname()).ifPresent(name -> {
                    put(found.surnames(), name, person);
                    withoutUmlauts(name).ifPresent(plain -> put(found.surnames(), plain, person));
                });
            }
            withoutUmlauts(person.name()).ifPresent(name -> put(found.full(), name, person));
        }
        return found;
    }

    /// *Weizsaecker* as *Weizsacker*, which is also the key of *Weizsäcker*: what others write for German letters.
    private static Optional<String> withoutUmlauts(String name) {
        boolean written = name.contains("ae") || name.contains("oe") || name.contains("ue");
        return written
                ? Optional.of(name.replace("ae", "a").replace("oe", "o").replace("ue", "u"))
                : Optional.empty();
    }

    /// *von Weizsaecker* as *Weizsaecker*.
    private static Optional<String> withoutParticle(String surname) {
        int from = 0;
        while (from < surname.length() && Character.isLowerCase(surname.charAt(from))
                && surname.indexOf(' ', from) > 0) {
            from = surname.indexOf(' ', from) + 1;
        }
        return from > 0 ? Optional.of(surname.substring(from)) : Optional.empty();
    }

    private static void put(Map<String, List<Person>> index, String name, Person person) {
        var key = Spelling.key(name);
        var known = index.get(key);
        if (known == null) {
            index.put(key, List.of(person));
        } else if (!known.contains(person)) {
            var more = new ArrayList<>(known);
            more.add(person);
            index.put(key, more);
        }
    }

    Optional<Person> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    List<Person> named(String name) {
        return List.copyOf(names.join().full().getOrDefault(Spelling.key(name), List.of()));
    }

    List<Person> withSurname(String surname) {
        return List.copyOf(names.join().surnames().getOrDefault(Spelling.key(surname), List.of()));
    }
}
