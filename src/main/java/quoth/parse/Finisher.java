package quoth.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import quoth.Document;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.Publisher;
import quoth.SourceDocument;
import quoth.Speaker;
import quoth.TextSpan;
import quoth.Turn;

/// Makes the document of a draft: what is stated comes first, then what the file says, then what its text shows.
final class Finisher {

    Document finish(SourceDocument source, Draft draft) {
        var stated = source.stated();
        var foundIn = new TreeMap<>(draft.foundIn());
        var text = draft.prose().text();
        var turns = turns(source, draft, text);
        var metadata = new DocumentMetadata(draft.id(), source.hash(), draft.mediaType(),
                source.origin().collection(),
                stated("title", stated.title(), foundIn).or(draft::title).orElse(source.origin().fileName()),
                publisher(source, draft, foundIn), draft.authors(),
                stated("published", stated.published(), foundIn).or(draft::published),
                stated("language", stated.language(), foundIn).or(draft::language).orElse("und")
                        .toLowerCase(Locale.ROOT),
                genre(source, draft, turns, foundIn),
                stated("url", stated.url(), foundIn).or(draft::url), foundIn);
        return new Document(metadata, text, draft.prose().pageStarts(), turns, false);
    }

    private static Optional<Publisher> publisher(SourceDocument source, Draft draft,
            SortedMap<String, String> foundIn) {
        return stated("publisher", source.stated().publisher(), foundIn).or(draft::publisher)
                .map(name -> new Publisher(name, Optional.empty()));
    }

    private static Genre genre(SourceDocument source, Draft draft, List<Turn> turns,
            SortedMap<String, String> foundIn) {
        var known = stated("genre", source.stated().genre(), foundIn).or(draft::genre);
        if (known.isPresent()) {
            return known.get();
        }
        foundIn.put("genre", turns.isEmpty() ? "default" : "turns");
        return turns.isEmpty() ? Genre.ANALYSIS : Genre.STATEMENT;
    }

    private static List<Turn> turns(SourceDocument source, Draft draft, String text) {
        var stated = source.stated();
        if (!draft.turns().isEmpty() || stated.speaker().isEmpty() || text.isEmpty()) {
            return draft.turns();
        }
        var speaker = new Speaker(Speaker.Type.PERSON, stated.speaker().get(), Optional.empty(),
                Optional.empty(), stated.speaker(), Optional.empty(), Optional.empty(),
                stated.country().stream().toList());
        return List.of(new Turn(1, speaker, new TextSpan(0, text.length()), Optional.empty()));
    }

    private static <T> Optional<T> stated(String field, Optional<T> value,
            SortedMap<String, String> foundIn) {
        value.ifPresent(present -> foundIn.put(field, "stated"));
        return value;
    }
}
