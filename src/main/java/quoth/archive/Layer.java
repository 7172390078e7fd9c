package quoth.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quoth.Anchor;
import quoth.AppliedCorrection;
import quoth.Change;
import quoth.Correction;
import quoth.Document;
import quoth.Remedy;
import quoth.SpeakerName;
import quoth.SpeakerPart;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextSpan;

/// Lays corrections over the statements of one document, in the order in which they were made: a later one wins.
/// Used once, by one thread.
final class Layer {

    private static final Comparator<Statement> ORDER = Comparator
            .<Statement>comparingInt(s -> s.extent().begin())
            .thenComparing(Comparator.<Statement>comparingInt(s -> s.extent().end()).reversed())
            .thenComparing(Statement::id);

    private final Document document;
    private final Passages passages;
    private final Map<StatementId, Statement> statements = new LinkedHashMap<>();
    private final Map<StatementId, List<AppliedCorrection>> applied = new HashMap<>();
    private final Map<StatementId, Laid.Fate> fates = new HashMap<>();
    private final Set<Long> lost = new LinkedHashSet<>();
    private final Set<StatementId> placedAnew = new LinkedHashSet<>();

    private Layer(Document document, List<Statement> found) {
        this.document = document;
        this.passages = new Passages(document.text());
        found.forEach(statement -> statements.put(statement.id(), statement));
    }

    /// @param corrections in force, ascending: of this document's statements and of speakers
    static Laid over(Document document, List<Statement> found, List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return Laid.asFound(found);
        }
        var layer = new Layer(document, found);
        corrections.forEach(layer::lay);
        return layer.laid();
    }

    private void lay(Correction correction) {
        switch (correction.change()) {
            case Change.OfStatement(var anchor, Remedy.Missed missed) -> add(correction, anchor, missed);
            case Change.OfStatement(var anchor, var remedy) -> remedy(correction, anchor, remedy);
            case Change.Merge(var from, var into) -> rename(correction, from, Optional.empty(), into);
            case Change.Split(var from, var part, var into) ->
                rename(correction, from, Optional.of(part), into);
        }
    }

    private void remedy(Correction correction, Anchor anchor, Remedy remedy) {
        var target = target(anchor);
        if (target.isEmpty()) {
            if (!takenOut(anchor.statement())) {
                lost.add(correction.number());
            }
            return;
        }
        var statement = target.get();
        switch (remedy) {
            case Remedy.Speakers(var speakers) ->
                put(correction, statement.withSpeakers(Written.as(statement.speakers(), speakers)));
            case Remedy.Countries(var countries) -> put(correction, statement.withSpeakers(
                    statement.speakers().stream().map(s -> s.withCountries(countries)).toList()));
            case Remedy.Said(var date) -> put(correction, statement.withDate(date));
            case Remedy.OfKind(var kind) -> put(correction, statement.withKind(kind));
            case Remedy.Extent extent -> extend(correction, anchor, statement, extent);
            case Remedy.NotAStatement() -> remove(statement, Optional.empty());
            case Remedy.Missed _ ->
                throw new IllegalStateException("a missed statement is added, not changed");
        }
    }

    /// By id, by what an earlier correction made of the id, then by words.
    private Optional<Statement> target(Anchor anchor) {
        var at = anchor.statement();
        var seen = new LinkedHashSet<StatementId>();
        while (seen.add(at) && !statements.containsKey(at) && fates.containsKey(at)) {
            var next = fates.get(at).now();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.get();
        }
        var known = statements.get(at);
        return known != null ? Optional.of(known)
                : passages.best(anchor.quote()).flatMap(place -> Matching.best(place, statements.values()));
    }

    /// Whether an earlier correction says that it is no statement: then nothing is lost.
    private boolean takenOut(StatementId id) {
        var at = id;
        var seen = new LinkedHashSet<StatementId>();
        while (seen.add(at) && fates.containsKey(at)) {
            var next = fates.get(at).now();
            if (next.isEmpty()) {
                return true;
            }
            at = next.get();
        }
        return false;
    }

    private void extend(Correction correction, Anchor anchor, Statement statement, Remedy.Extent extent) {
        var segments = places(extent.segments());
        if (segments.isEmpty()) {
            lost.add(correction.number());
            return;
        }
        var same = withSegments(segments);
        if (same.isPresent() && !same.get().equals(statement)) {
            remove(statement, Optional.of(same.get().id()));
            mark(correction, same.get().id());
            return;
        }
        statements.remove(statement.id());
        var id = idOf(segments, anchor.document().equals(document.id()) ? Optional.of(extent.gives())
                : Optional.empty());
        var quoted = statement.quoted().stream()
                .flatMap(q -> segments.stream().flatMap(s -> shared(q, s).stream()))
                .toList();
        statements.put(statement.id(), statement);
        put(correction, statement, statement.withExtent(id, segments, quoted));
        placedAnew.add(id);
    }

    private void add(Correction correction, Anchor anchor, Remedy.Missed missed) {
        var segments = places(missed.segments());
        if (segments.isEmpty()) {
            lost.add(correction.number());
            return;
        }
        var extent = new TextSpan(segments.getFirst().begin(), segments.getLast().end());
        var found = withSegments(segments).or(() -> Matching.best(extent, statements.values()));
        found.ifPresent(other -> statements.remove(other.id()));
        var id = idOf(segments, anchor.document().equals(document.id()) ? Optional.of(anchor.statement())
                : Optional.empty());
        found.ifPresent(other -> statements.put(other.id(), other));
        var statement = Written.missed(id, segments, missed, document);
        found.ifPresentOrElse(other -> put(correction, other, statement), () -> put(correction, statement));
        placedAnew.add(id);
    }

    private void rename(Correction correction, String from, Optional<SpeakerPart> part, SpeakerName into) {
        for (var statement : List.copyOf(statements.values())) {
            var renamed = statement.speakers().stream()
                    .map(s -> s.id().equals(Optional.of(from)) && part.stream()
                            .allMatch(p -> p.holds(document.metadata(), s, statement.date()))
                                    ? s.withName(into)
                                    : s)
                    .toList();
            if (!renamed.equals(statement.speakers())) {
                put(correction, statement.withSpeakers(Written.once(renamed)));
            }
        }
    }

    private void put(Correction correction, Statement changed) {
        statements.put(changed.id(), changed);
        mark(correction, changed.id());
    }

    private void put(Correction correction, Statement before, Statement changed) {
        if (!before.id().equals(changed.id())) {
            remove(before, Optional.of(changed.id()));
            applied.put(changed.id(), applied.getOrDefault(before.id(), new ArrayList<>()));
        }
        put(correction, changed);
    }

    private void remove(Statement statement, Optional<StatementId> now) {
        statements.remove(statement.id());
        fates.put(statement.id(), new Laid.Fate(now, statement.wordsIn(document.text())));
    }

    /// Of two corrections of one sort the later one shows.
    private void mark(Correction correction, StatementId id) {
        var marks = applied.computeIfAbsent(id, _ -> new ArrayList<>());
        marks.removeIf(mark -> mark.what() == correction.change().what());
        marks.add(
                new AppliedCorrection(correction.number(), correction.change().what(), correction.told().by(),
                        correction.told().at()));
    }

    private List<TextSpan> places(List<quoth.TextQuote> quotes) {
        var places = quotes.stream().flatMap(q -> passages.best(q).stream()).sorted().distinct().toList();
        boolean apart = true;
        for (int i = 1; i < places.size(); i++) {
            apart &= places.get(i - 1).end() <= places.get(i).begin();
        }
        return apart && places.size() == quotes.size() ? places : List.of();
    }

    private Optional<Statement> withSegments(List<TextSpan> segments) {
        return statements.values().stream().filter(s -> s.segments().equals(segments)).findFirst();
    }

    /// The id that was once given when it is free, else the first occurrence of the words that is.
    private StatementId idOf(List<TextSpan> segments, Optional<StatementId> given) {
        if (given.isPresent() && !statements.containsKey(given.get())) {
            return given.get();
        }
        return Written.id(document, segments, statements.keySet());
    }

    private static Optional<TextSpan> shared(TextSpan one, TextSpan other) {
        return one.overlaps(other)
                ? Optional.of(
                        new TextSpan(Math.max(one.begin(), other.begin()), Math.min(one.end(), other.end())))
                : Optional.empty();
    }

    private Laid laid() {
        var ordered = statements.values().stream().map(this::enclosed).sorted(ORDER).toList();
        applied.keySet().retainAll(statements.keySet());
        return new Laid(ordered, applied, fates, lost);
    }

    /// What stood within a statement that has other words now, or is none, stands within the next one around it.
    private Statement enclosed(Statement statement) {
        boolean stands = statement.within().map(statements::containsKey).orElse(true)
                && !placedAnew.contains(statement.id())
                && statement.within().filter(placedAnew::contains).isEmpty();
        return stands ? statement
                : statement.withWithin(statements.values().stream()
                        .filter(s -> !s.id().equals(statement.id())
                                && s.extent().length() > statement.extent().length()
                                && s.segments().stream().anyMatch(g -> g.contains(statement.extent())))
                        .min(Comparator.<Statement>comparingInt(s -> s.extent().length())
                                .thenComparing(ORDER))
                        .map(Statement::id));
    }
}
