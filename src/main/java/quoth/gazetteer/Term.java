package quoth.gazetteer;

import java.util.List;
import java.util.Optional;

import quoth.CountryCode;

/// A word or name that stands for a country, a place, a seat of government, a body, or the people of a country.
///
/// @param text        as it is written in the gazetteer
/// @param name        what it names, as shown: the country's or body's own name where it is one, else `text`
/// @param kind        what sort of name; where it is of several sorts, the first in [Kind]'s order
/// @param countries   those that it may mean; several when it is shared, none for a body of no one country
/// @param institution what sits there, for a metonym: *Prime Minister*
/// @param also        what else the words may mean, when that is common: a given name, a river
public record Term(String text, String name, Kind kind, List<CountryCode> countries,
        Optional<String> institution, Optional<String> also) {

    /// What sort of name a term is.
    public enum Kind {
        /// *Kenya*, *the Soviet Union*.
        COUNTRY,
        /// *NATO*, *Hamas*.
        BODY,
        /// *the Kremlin*: a house, street or institution that stands for a government.
        METONYM,
        /// *Ankara*.
        CAPITAL,
        /// *The Hague*: where a government sits or sat that is not the capital.
        SEAT,
        /// *Mumbai*.
        CITY,
        /// *Crimea*: a part of a country.
        AREA,
        /// *Turkish*.
        ADJECTIVE,
        /// *Turks*.
        PEOPLE
    }

    public Term {
        countries = List.copyOf(countries);
    }

    /// Whether the words alone do not tell which country is meant, or whether any is.
    public boolean ambiguous() {
        return countries.size() > 1 || also.isPresent();
    }

    /// The country when it is only one.
    public Optional<CountryCode> country() {
        return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
    }
}
