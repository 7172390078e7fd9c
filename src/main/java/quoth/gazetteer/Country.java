package quoth.gazetteer;

import java.util.List;
import java.util.Optional;

import quoth.CountryCode;

/// A country, a body of countries (`EU`, `INT`), or a state that is no more.
///
/// @param alpha3  ISO 3166-1 alpha-3, as data sets use it
/// @param name    as it is shown, in English
/// @param aliases other English names, official and short
/// @param region  innermost UN M49 region
/// @param former  set for a state that is no more
public record Country(CountryCode code, Optional<String> alpha3, String name, List<String> aliases,
        Optional<String> region, Optional<Former> former) {

    /// How a state ended.
    ///
    /// @param from      first year
    /// @param to        last year
    /// @param successor the country that its seat lies in now
    public record Former(int from, int to, Change change, CountryCode successor) {}

    /// What became of a former state.
    public enum Change {
        /// Several states came of it.
        DISSOLVED,
        /// It joined another.
        MERGED,
        /// The same country under another name: its people and offices are found under the new one.
        RENAMED
    }

    public Country {
        aliases = List.copyOf(aliases);
    }
}
