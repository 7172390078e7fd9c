package quoth.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.QuothException;
import quoth.QuothException.Fault;

import static quoth.QuothException.Kind.BAD_REQUEST;

/// A request's query parameters, decoded, in the order in which they came. A blank value counts as not given, so
/// that a plain form may send its empty boxes.
final class Parameters {

    private record Pair(String name, String value) {}

    private final List<Pair> pairs;

    private Parameters(List<Pair> pairs) {
        this.pairs = pairs;
    }

    /// @param query what follows the question mark, as it came over the wire; empty for none
    /// @throws QuothException `BAD_REQUEST` naming the parameter that is no percent-encoded UTF-8
    static Parameters of(String query) {
        var pairs = new ArrayList<Pair>();
        for (var part : query.split("&")) {
            int equals = part.indexOf('=');
            var name = PercentEncoding.decoded(equals < 0 ? part : part.substring(0, equals), part);
            var value = equals < 0 ? "" : PercentEncoding.decoded(part.substring(equals + 1), name);
            if (!name.isEmpty() && !value.isBlank()) {
                pairs.add(new Pair(name, value));
            }
        }
        return new Parameters(List.copyOf(pairs));
    }

    static Parameters of(List<Map.Entry<String, String>> named) {
        return new Parameters(named.stream().map(e -> new Pair(e.getKey(), e.getValue())).toList());
    }

    /// Refuses every name that is not known: a filter that is silently left out gives wrong counts.
    void onlyThese(Collection<String> known) {
        for (var pair : pairs) {
            if (!known.contains(pair.name)) {
                throw new QuothException(BAD_REQUEST, Fault.in(pair.name, Nearest.to(pair.name, known)),
                        known.isEmpty()
                                ? "unknown parameter '%s'; expected none here".formatted(pair.name)
                                : "unknown parameter '%s'; expected one of %s".formatted(pair.name,
                                        listed(known)));
            }
        }
    }

    /// In order, with one word for the many that differ by a facet's name alone.
    private static String listed(Collection<String> names) {
        return names.stream()
                .map(name -> name.replaceFirst("^not\\..+", "not.NAME")
                        .replaceFirst("^facet\\..+\\.(size|sort|interval|words)", "facet.NAME.$1"))
                .distinct().sorted().collect(Collectors.joining(", "));
    }

    List<String> all(String name) {
        var values = new LinkedHashSet<String>();
        for (var pair : pairs) {
            if (pair.name.equals(name)) {
                values.add(pair.value);
            }
        }
        return List.copyOf(values);
    }

    /// @throws QuothException `BAD_REQUEST` when it was given twice
    Optional<String> one(String name) {
        var values = all(name);
        if (values.size() > 1) {
            throw new QuothException(BAD_REQUEST, Fault.in(name, Optional.empty()),
                    "parameter '%s' was given %d times; expected once".formatted(name, values.size()));
        }
        return values.stream().findFirst();
    }

    /// A number within bounds, both included, or the default.
    int number(String name, int least, int most, int otherwise) {
        var given = one(name);
        if (given.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of bounds
        }
        throw wrong(name, given.get(), "a number from %d to %d".formatted(least, most), Optional.empty());
    }

    /// One of a few words, or the first of them.
    <T> T choice(String name, SequencedMap<String, T> choices) {
        return one(name).map(given -> chosen(name, given, choices))
                .orElseGet(() -> choices.firstEntry().getValue());
    }

    static <T> T chosen(String name, String given, SequencedMap<String, T> choices) {
        var choice = choices.get(given);
        if (choice == null) {
            throw wrong(name, given, "one of " + String.join(", ", choices.keySet()),
                    Nearest.to(given, choices.keySet()));
        }
        return choice;
    }

    static QuothException wrong(String name, String given, String expected, Optional<String> suggestion) {
        return new QuothException(BAD_REQUEST, Fault.in(name, suggestion),
                "parameter '%s' is '%s'; expected %s".formatted(name, given, expected));
    }

    /// These parameters with one of them replaced or added at the end.
    Parameters with(String name, String value) {
        return new Parameters(Stream.concat(
                pairs.stream().filter(p -> !p.name.equals(name)),
                Stream.of(new Pair(name, value))).toList());
    }

    /// These parameters but for one.
    Parameters without(String name) {
        return new Parameters(pairs.stream().filter(p -> !p.name.equals(name)).toList());
    }

    /// These parameters with others in place of one value of a parameter.
    Parameters replacing(String name, String value, List<String> others) {
        return new Parameters(pairs.stream()
                .flatMap(p -> p.name.equals(name) && p.value.equals(value)
                        ? others.stream().map(other -> new Pair(name, other))
                        : Stream.of(p))
                .toList());
    }

    /// The address at which the same is asked again.
    String on(String path) {
        return pairs.isEmpty() ? path : path + "?" + this;
    }

    /// As they go into an address.
    @Override
    public String toString() {
        return pairs.stream()
                .map(p -> encoded(p.name) + "=" + encoded(p.value))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
