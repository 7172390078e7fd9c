package quoth.archive;

import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.Change;
import quoth.Correction;
import quoth.Correction.Told;
import quoth.CountryCode;
import quoth.DocumentId;
import quoth.Origin;
import quoth.QuothException;
import quoth.Remedy;
import quoth.SpeakerName;
import quoth.SpeakerPart;
import quoth.StatementId;
import quoth.catalogue.Catalogue;
import quoth.catalogue.Tables;
import quoth.quotation.Attribution;
import quoth.search.Filter;
import quoth.search.SearchEngine;
import quoth.search.SearchRequest;
import quoth.search.SearchRequest.Target;
import quoth.search.Sort;

import static quoth.QuothException.Kind.CONFLICT;
import static quoth.QuothException.Kind.NOT_FOUND;

/// Lets people set right what the rules found. What they say is a layer with a history: it is laid over the rules'
/// findings whenever a record is composed, so that it stays when the rules or the text change, and can be taken back.
///
/// What is corrected can be searched as such when a method returns. Safe for use by many threads.
public final class Correcting {

    private static final int SHOWN = 20;

    private final Catalogue catalogue;
    private final Settlement settlement;
    private final Records records;
    private final SearchEngine engine;
    private final InstantSource time;

    Correcting(Catalogue catalogue, Settlement settlement, Records records, SearchEngine engine,
            InstantSource time) {
        this.catalogue = catalogue;
        this.settlement = settlement;
        this.records = records;
        this.engine = engine;
        this.time = time;
    }

    /// The id of a person whom no register knows.
    public static String idOf(String name, CountryCode country) {
        return Attribution.personId(name, country);
    }

    /// Sets things right in a statement, all of them or none. What is so already makes no correction.
    ///
    /// @throws QuothException `NOT_FOUND` when there is no such statement, `GONE` when it is none any more, `CONFLICT`
    ///         when it stands in an older version of its document or its other words are a statement already,
    ///         `UNUSABLE` when its other words are not in the document
    public Corrected correct(StatementId id, CorrectionRequest request) {
        var corrected = settlement.change((tables, after) -> new Resolving(tables, records, after.touched)
                .correct(id, request, told(request.by(), request.why())));
        settlement.commit();
        return corrected;
    }

    /// Adds a statement that the rules did not see.
    ///
    /// @param missed with what stands around its words where that is needed to tell them from the same words elsewhere
    /// @throws QuothException as [#correct]
    public Corrected add(DocumentId document, Remedy.Missed missed, String by, String why) {
        var corrected = settlement.change((tables, after) -> new Resolving(tables, records, after.touched)
                .add(document, missed, told(by, why)));
        settlement.commit();
        return corrected;
    }

    /// Makes two speakers one.
    ///
    /// @param from id that is given up
    /// @throws QuothException `NOT_FOUND` when nothing here was said by `from`
    public Correction merge(String from, SpeakerName into, String by, String why) {
        return change(new Change.Merge(from, into), told(by, why));
    }

    /// Makes one speaker two.
    ///
    /// @param from id that keeps the rest
    /// @param part what is the other one's
    /// @throws QuothException as [#merge]
    public Correction split(String from, SpeakerPart part, SpeakerName into, String by, String why) {
        return change(new Change.Split(from, part, into), told(by, why));
    }

    /// Takes a correction back.
    ///
    /// @throws QuothException `NOT_FOUND` when there is none of this number, `CONFLICT` when it was taken back before
    public Correction undo(long number, String by, String why) {
        settlement.change((tables, after) -> {
            var correction = number(tables, number);
            if (!correction.inForce()) {
                throw new QuothException(CONFLICT,
                        "correction %d was taken back already, by %s at %s".formatted(number,
                                correction.undone().orElseThrow().by(),
                                correction.undone().orElseThrow().at()));
            }
            tables.corrections().undo(number, told(by, why));
            if (correction.change() instanceof Change.OfStatement) {
                new Resolving(tables, records, after.touched).undone(correction, told(by, why).at());
            } else {
                unsettle(tables, correction, "taken back");
            }
            return correction;
        });
        settle();
        settlement.commit();
        return byNumber(number);
    }

    /// @throws QuothException `NOT_FOUND`
    public Correction byNumber(long number) {
        return catalogue.read(tables -> number(tables, number));
    }

    /// All that was ever set right in a statement, whatever its id was then, and what shows in it, oldest first.
    public List<Correction> of(StatementId id) {
        return catalogue.read(tables -> new Resolving(tables, records, new LinkedHashSet<>()).history(id));
    }

    /// All corrections, newest first.
    ///
    /// @param before number before which to go on; [Long#MAX_VALUE] for the first page
    public List<Correction> before(long before, int limit) {
        return catalogue.read(tables -> tables.corrections().before(before, limit));
    }

    /// The speaker whom people made one with another, however often; empty when nobody did.
    ///
    /// @param speaker id that was given up
    public Optional<String> mergedInto(String speaker) {
        var merged = speaker;
        for (var correction : catalogue.read(tables -> tables.corrections().ofSpeakers())) {
            if (correction.change() instanceof Change.Merge(var from, var into) && from.equals(merged)) {
                merged = into.id();
            }
        }
        return Optional.of(merged).filter(m -> !m.equals(speaker));
    }

    public CorrectionStatus status() {
        return catalogue.read(tables -> new CorrectionStatus(tables.corrections().inForce(),
                tables.corrections().lost(), tables.corrections().lost(SHOWN).stream()
                        .map(l -> new CorrectionStatus.Lost(l.correction(), l.document())).toList()));
    }

    /// Finishes what a crash left: speakers that the catalogue has changed and the index has not.
    void resume() {
        if (!catalogue.read(tables -> tables.corrections().unsettled()).isEmpty()) {
            settle();
            settlement.commit();
        }
    }

    private Correction change(Change change, Told told) {
        settlement.commit();
        var from = change.speakers().getFirst();
        if (documentsOf(List.of(from)).isEmpty()) {
            throw new QuothException(NOT_FOUND,
                    "nothing here was said by a speaker with the id '%s'".formatted(from));
        }
        var made = settlement.change((tables, _) -> {
            var correction = tables.corrections().add(change, told);
            unsettle(tables, correction, "");
            return correction;
        });
        settle();
        settlement.commit();
        return made;
    }

    private void unsettle(Tables tables, Correction correction, String how) {
        tables.corrections().unsettle(correction.change().speakers());
        tables.ledger().corrected(0, new Origin("speakers", correction.change().speakers().getFirst()),
                Optional.empty(), Resolving.line(correction, how), time.instant());
    }

    /// Brings the index up to date with changed speakers. Nothing is filed meanwhile, so nothing escapes.
    private void settle() {
        settlement.change(
                (tables, after) -> after.touched.addAll(documentsOf(tables.corrections().unsettled())));
        settlement.commit();
        catalogue.write(tables -> {
            tables.corrections().settled();
            return true;
        });
    }

    private Collection<DocumentId> documentsOf(List<String> speakers) {
        if (speakers.isEmpty()) {
            return List.of();
        }
        engine.refresh();
        Set<DocumentId> documents = new LinkedHashSet<>();
        var request = SearchRequest.all(Target.STATEMENTS).withSort(Sort.DATE_ASCENDING)
                .withFilters(List.of(new Filter("speaker", speakers, List.of(), false)));
        engine.scan(request, hit -> {
            documents.add(hit.document().id());
            return true;
        });
        return documents;
    }

    private static Correction number(Tables tables, long number) {
        return tables.corrections().byNumber(number)
                .orElseThrow(
                        () -> new QuothException(NOT_FOUND, "there is no correction %d".formatted(number)));
    }

    private Told told(String by, String why) {
        return new Told(by, why, time.instant());
    }
}
