package quoth.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quoth.QuothException;
import quoth.QuothException.Kind;

/// Numbers names in the order in which they come. A kind of name that has too many of them is refused.
final class Names {
    private final String kind;
    private final int most;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Names(String kind, int most) {
        this.kind = kind;
        this.most = most;
    }

    int number(String name) {
        Integer known = numbers.get(name);
        if (known != null) {
            return known;
        }
        if (names.size() == most) {
            throw new QuothException(Kind.BAD_REQUEST,
                    "the treebanks have more than %d %s, the next is '%s'".formatted(most, kind, name));
        }
        numbers.put(name, names.size());
        names.add(name);
        return names.size() - 1;
    }

    List<String> all() {
        return List.copyOf(names);
    }
}
