package quoth.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quoth.Document;
import quoth.PartialDate;
import quoth.QuothException;
import quoth.QuothException.Fault;
import quoth.Remedy;
import quoth.Statement;
import quoth.TextQuote;

import static quoth.QuothException.Kind.CONFLICT;
import static quoth.QuothException.Kind.UNUSABLE;

/// What of a person's wish is not so already.
final class Remedies {

    private final Document document;
    private final Laid laid;
    private final Statement statement;

    Remedies(Document document, Laid laid, Statement statement) {
        this.document = document;
        this.laid = laid;
        this.statement = statement;
    }

    List<Remedy> of(CorrectionRequest request) {
        var remedies = new ArrayList<Remedy>();
        request.speakers()
                .filter(said -> !Written.as(statement.speakers(), said).equals(statement.speakers()))
                .ifPresent(said -> remedies.add(new Remedy.Speakers(said)));
        request.countries().ifPresent(countries -> {
            var speakers = request.speakers().orElse(statement.speakers());
            if (speakers.isEmpty()) {
                throw wrong("countries",
                        "statement '%s' has no speaker whose country it could be; expected speakers too"
                                .formatted(statement.id()));
            }
            if (speakers.stream().anyMatch(s -> !s.countries().equals(countries))) {
                remedies.add(new Remedy.Countries(countries));
            }
        });
        request.date().filter(said -> !said.map(Remedies::day).equals(statement.date().map(Remedies::day)))
                .ifPresent(said -> remedies.add(new Remedy.Said(said)));
        request.kind().filter(kind -> kind != statement.kind())
                .ifPresent(kind -> remedies.add(new Remedy.OfKind(kind)));
        request.words().flatMap(this::extent).ifPresent(remedies::add);
        if (request.notAStatement()) {
            remedies.add(new Remedy.NotAStatement());
        }
        return remedies;
    }

    private Optional<Remedy> extent(List<TextQuote> words) {
        var segments = new Wording(document).places(words, Optional.of(statement.extent()));
        if (segments.equals(statement.segments())) {
            return Optional.empty();
        }
        var others = laid.statements().stream().filter(s -> !s.id().equals(statement.id())).toList();
        others.stream().filter(s -> s.segments().equals(segments)).findFirst().ifPresent(there -> {
            throw new QuothException(CONFLICT, Fault.in("words", Optional.empty()),
                    "these words are statement '%s' already".formatted(there.id()));
        });
        var quotes = segments.stream().map(s -> TextQuote.at(s, document.text())).toList();
        var ids = others.stream().map(Statement::id).collect(Collectors.toSet());
        return Optional.of(new Remedy.Extent(quotes, Written.id(document, segments, ids)));
    }

    /// A date without where it was found.
    private static PartialDate day(PartialDate date) {
        return date.withBasis(PartialDate.Basis.CORRECTION);
    }

    private static QuothException wrong(String field, String message) {
        return new QuothException(UNUSABLE, Fault.in(field, Optional.empty()), message);
    }
}
