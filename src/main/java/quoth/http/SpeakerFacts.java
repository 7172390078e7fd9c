package quoth.http;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import quoth.Speaker;
import quoth.search.Facet;
import quoth.search.Hit;
import quoth.search.Register;
import quoth.search.SearchResponse;

/// All that is known of a speaker.
///
/// @param known   as the register calls them
/// @param variants other names in the register
/// @param said    their statements, latest first, and what these add up to
/// @param about   what others said of them
record SpeakerFacts(String id, Optional<String> known, List<String> variants, List<Register.Held> offices,
        SearchResponse said, SearchResponse about) {

    private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "it", "they", "you", "my",
            "our", "his",
            "her", "their", "who", "je", "nous", "il", "elle", "ils", "elles", "on", "qui");

    SpeakerFacts {
        variants = List.copyOf(variants);
        offices = List.copyOf(offices);
    }

    /// As statements here call them, else the register, else the id.
    String name() {
        return here().findFirst().map(Speaker::label).or(() -> known).orElse(id);
    }

    /// Other forms of the name in the register.
    List<String> otherNames() {
        return variants.stream().filter(variant -> !variant.equals(name())).sorted().toList();
    }

    /// What the texts of the latest statements call them, but for pronouns, which call everybody so.
    SequencedSet<String> mentions() {
        var mentions = new LinkedHashSet<String>();
        here().map(Speaker::mention).filter(mention -> !mention.equals(name()))
                .filter(mention -> !PRONOUNS.contains(mention.toLowerCase(Locale.ROOT)))
                .forEach(mentions::add);
        return mentions;
    }

    Optional<Speaker.Type> type() {
        return here().findFirst().map(Speaker::type);
    }

    List<Facet.Value> values(String facet) {
        return SearchView.values(said, facet).values().stream().filter(v -> v.count() > 0).toList();
    }

    Optional<Facet.OfDates> dates() {
        return Optional.ofNullable(said.facets().get("date"))
                .flatMap(facet -> facet instanceof Facet.OfDates dates ? Optional.of(dates)
                        : Optional.empty());
    }

    private java.util.stream.Stream<Speaker> here() {
        return said.hits().stream()
                .flatMap(hit -> hit instanceof Hit.OfStatement(var statement, _, _, _)
                        ? statement.statement().speakers().stream()
                        : java.util.stream.Stream.empty())
                .filter(speaker -> speaker.id().equals(Optional.of(id)));
    }
}
