package quoth;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Some of a speaker's statements: those of which everything holds that is asked.
///
/// @param documents   in one of these; any when none is named
/// @param collections in one of these; any when none is named
/// @param mentions    by a speaker written in one of these ways; any when none is named
/// @param from        said on this day or after it
/// @param to          said on this day or before it
public record SpeakerPart(List<DocumentId> documents, List<String> collections, List<String> mentions,
        Optional<LocalDate> from, Optional<LocalDate> to) {

    public SpeakerPart {
        documents = List.copyOf(documents);
        collections = List.copyOf(collections);
        mentions = List.copyOf(mentions);
        if (documents.isEmpty() && collections.isEmpty() && mentions.isEmpty() && from.isEmpty()
                && to.isEmpty()) {
            throw new IllegalArgumentException(
                    "a part of a speaker's statements needs something that tells it apart");
        }
    }

    /// A statement of unknown date is in no part that asks for dates.
    public boolean holds(DocumentMetadata document, Speaker speaker, Optional<PartialDate> said) {
        return (documents.isEmpty() || documents.contains(document.id()))
                && (collections.isEmpty() || collections.contains(document.collection()))
                && (mentions.isEmpty() || mentions.contains(speaker.mention()))
                && from.map(day -> said.filter(s -> !s.earliest().isBefore(day)).isPresent()).orElse(true)
                && to.map(day -> said.filter(s -> !s.latest().isAfter(day)).isPresent()).orElse(true);
    }
}
