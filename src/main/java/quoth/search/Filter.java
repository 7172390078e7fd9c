package quoth.search;

import java.util.List;

/// Keeps what has one of some values on a dimension.
///
/// @param field   a facet of the schema, such as `country`
/// @param include one of these, or a missing value when `missing`; empty and not `missing`: no condition
/// @param exclude none of these
/// @param missing also what has no value at all
public record Filter(String field, List<String> include, List<String> exclude, boolean missing) {

    public Filter {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    public static Filter on(String field, String... values) {
        return new Filter(field, List.of(values), List.of(), false);
    }
}
