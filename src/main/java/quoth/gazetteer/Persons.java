package quoth.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `persons.tsv`: who held office, by id, name and surname.
final class Persons {

    private final Map<String, Person> byId = HashMap.newHashMap(32_768);
    private final Map<String, List<Person>> byName = HashMap.newHashMap(32_768);
    private final Map<String, List<Person>> bySurname = HashMap.newHashMap(32_768);

    Persons(Path folder) {
        new Table(folder.resolve("persons.tsv"), "id", "name", "surname", "variants").read(row -> {
            var person = new Person(row.text(0), row.text(1), row.optional(2).orElse(""), row.list(3));
            if (byId.putIfAbsent(person.id(), person) != null) {
                throw row.wrong(0, "an id that no earlier line has");
            }
            put(byName, person.name(), person);
            person.variants().forEach(variant -> put(byName, variant, person));
            if (!person.surname().isEmpty()) {
                put(bySurname, person.surname(), person);
            }
        });
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
        return List.copyOf(byName.getOrDefault(Spelling.key(name), List.of()));
    }

    List<Person> withSurname(String surname) {
        return List.copyOf(bySurname.getOrDefault(Spelling.key(surname), List.of()));
    }
}
