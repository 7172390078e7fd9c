package quoth.gazetteer;

import quoth.CountryCode;

/// Somebody in an office.
///
/// @param title  what the country calls it: *Secretary of State*
/// @param source where it is known from: names of `gazetteer/README.md`, joined by `+`
public record Holder(Person person, Office office, String title, CountryCode country, Tenure tenure,
        String source) {}
