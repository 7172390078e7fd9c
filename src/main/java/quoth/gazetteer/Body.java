package quoth.gazetteer;

import java.util.List;
import java.util.Optional;

import quoth.CountryCode;

/// An organisation that speaks: an international body, an agency, a party, an armed group, a newspaper.
///
/// @param country `INT` for an international body; empty where no one country is its own
public record Body(String name, List<String> aliases, Optional<CountryCode> country, Kind kind) {

    /// What sort of organisation.
    public enum Kind {
        INTERNATIONAL, GOVERNMENT, AGENCY, MILITARY, COURT, PARTY, ARMED, NGO, MEDIA, COMPANY
    }

    public Body {
        aliases = List.copyOf(aliases);
    }
}
