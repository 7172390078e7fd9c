package quoth.gazetteer;

import java.util.List;
import java.util.Optional;

import quoth.CountryCode;
import quoth.Genre;
import quoth.Publisher;

/// A known publisher.
///
/// @param hosts host names that are its own, subdomains included
/// @param genre of what it publishes, when that is all of one genre
public record PublisherEntry(String name, List<String> aliases, List<String> hosts,
        Optional<CountryCode> country, Optional<Genre> genre) {

    public PublisherEntry {
        aliases = List.copyOf(aliases);
        hosts = List.copyOf(hosts);
    }

    public Publisher publisher() {
        return new Publisher(name, country);
    }
}
