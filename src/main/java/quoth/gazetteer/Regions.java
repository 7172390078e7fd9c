package quoth.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// `regions.tsv`: the UN M49 regions and which holds which.
final class Regions {

    private final Map<String, Region> byCode = new TreeMap<>();

    Regions(Path folder) {
        var parents = new ArrayList<Runnable>();
        new Table(folder.resolve("regions.tsv"), "code", "name", "parent").read(row -> {
            var region = new Region(row.text(0), row.text(1), row.optional(2));
            if (byCode.putIfAbsent(region.code(), region) != null) {
                throw row.wrong(0, "a code that no earlier line has");
            }
            parents.add(() -> region.parent().ifPresent(parent -> {
                if (!byCode.containsKey(parent) || ancestors(region).contains(region)) {
                    throw row.wrong(2, "another region of this file, and no circle");
                }
            }));
        });
        parents.forEach(Runnable::run);
    }

    Optional<Region> region(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Region> all() {
        return List.copyOf(byCode.values());
    }

    /// The region itself and all that hold it, innermost first.
    List<Region> upwards(String code) {
        var found = new ArrayList<Region>();
        region(code).ifPresent(region -> {
            found.add(region);
            found.addAll(ancestors(region));
        });
        return List.copyOf(found);
    }

    private List<Region> ancestors(Region region) {
        var found = new ArrayList<Region>();
        var next = region.parent().flatMap(this::region);
        while (next.isPresent() && !found.contains(next.get())) {
            found.add(next.get());
            next = next.get().parent().flatMap(this::region);
        }
        return found;
    }
}
