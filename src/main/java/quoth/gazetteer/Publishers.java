package quoth.gazetteer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// `publishers.yaml`: publishers by host name and by name.
final class Publishers {

    private final Map<String, PublisherEntry> byHost = new HashMap<>();
    private final Map<String, PublisherEntry> byName = new HashMap<>();

    Publishers(Path file, Countries countries) {
        for (var entry : PublishersYaml.read(file, countries)) {
            byName.put(Spelling.key(entry.name()), entry);
            entry.aliases().forEach(alias -> byName.put(Spelling.key(alias), entry));
            entry.hosts().forEach(host -> byHost.put(host, entry));
        }
    }

    /// By an address, a host name (the longest known one that it ends in), or a name.
    Optional<PublisherEntry> publisher(String hostOrName) {
        var host = host(hostOrName);
        while (!host.isEmpty()) {
            var entry = byHost.get(host);
            if (entry != null) {
                return Optional.of(entry);
            }
            int dot = host.indexOf('.');
            host = dot < 0 ? "" : host.substring(dot + 1);
        }
        return Optional.ofNullable(byName.get(Spelling.key(hostOrName)));
    }

    private static String host(String address) {
        int scheme = address.indexOf("://");
        int begin = scheme < 0 ? 0 : scheme + 3;
        int end = begin;
        while (end < address.length() && "/:?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    /// All publishers, by name.
    List<PublisherEntry> all() {
        return byName.values().stream().distinct()
                .sorted((one, other) -> one.name().compareTo(other.name())).toList();
    }
}
