package quoth.gazetteer;

import java.util.List;

/// Somebody who held an office. Two entries are never one person unless a source or the dates say so; one person
/// may have two entries where no source joins the spellings.
///
/// @param id       Wikidata's where known, else `name~country`, with the first year where two would share it
/// @param name     fullest common form
/// @param surname  what a text calls the person after the first mention; empty for monarchs and mononyms
/// @param variants other spellings and forms
public record Person(String id, String name, String surname, List<String> variants) {

    public Person {
        variants = List.copyOf(variants);
    }

    /// Whether other words are the whole name as far as their number tells: *William C. Bullitt* may be *William Bullitt*, *Lloyd George* is not *Lloyd K. George*.
    public boolean isWhole(String other) {
        return name.equals(other) || variants.contains(other)
                || other.split(" ").length >= name.split(" ").length;
    }
}
