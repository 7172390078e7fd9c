package quoth.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import quoth.QuothException;
import quoth.QuothException.Fault;
import quoth.QuothException.Kind;

/// The fields that can be searched, filtered and counted: `index-config/schema.yaml`, checked. Immutable.
public final class Schema {

    public enum Type {
        /// Words, found in all their inflections.
        TEXT,
        /// A value as a whole, to filter and count by; in the query language also found by its words.
        KEYWORD,
        /// An interval of days.
        DATE,
        /// A decimal number.
        NUMBER
    }

    /// @param facet   whether its values are counted and filtered by
    /// @param aliases other names for it in the query language
    public record Field(String name, Type type, boolean facet, List<String> aliases) {

        public Field {
            aliases = List.copyOf(aliases);
        }
    }

    private final SequencedMap<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Field> byAnyName = new HashMap<>();

    Schema(List<Field> fields) {
        for (var field : fields) {
            this.fields.put(field.name(), field);
            byAnyName.put(field.name(), field);
            field.aliases().forEach(alias -> byAnyName.putIfAbsent(alias, field));
        }
    }

    /// @throws QuothException `BAD_CONFIG` with file, line, field, value and what was expected
    public static Schema read(Path file) {
        return new Schema(new SchemaFile(file).fields());
    }

    /// All of them, in the file's order.
    public SequencedCollection<Field> fields() {
        return java.util.Collections.unmodifiableSequencedCollection(fields.sequencedValues());
    }

    /// @param name a field's own name or an alias
    public Optional<Field> field(String name) {
        return Optional.ofNullable(byAnyName.get(name));
    }

    /// @throws QuothException `BAD_QUERY` naming the unknown field and the known ones
    public Field known(String name) {
        return field(name).orElseThrow(() -> new QuothException(Kind.BAD_QUERY, Fault.NONE,
                "unknown field '%s'; expected one of %s".formatted(name,
                        String.join(", ", fields.keySet()))));
    }

    /// @throws QuothException `BAD_QUERY` when there is no such field or it is no facet
    public Field facet(String name) {
        var field = known(name);
        if (!field.facet()) {
            throw new QuothException(Kind.BAD_QUERY,
                    "field '%s' is no facet; expected one of %s".formatted(name,
                            String.join(", ", facetNames())));
        }
        return field;
    }

    public List<String> facetNames() {
        return fields.values().stream().filter(Field::facet).map(Field::name).toList();
    }
}
