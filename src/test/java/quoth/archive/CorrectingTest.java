package quoth.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.AppliedCorrection;
import quoth.ArchivedStatement;
import quoth.Change.What;
import quoth.CountryCode;
import quoth.Document;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.Origin;
import quoth.Outcome;
import quoth.PartialDate;
import quoth.QuothException;
import quoth.Remedy;
import quoth.Sha256;
import quoth.Speaker;
import quoth.SpeakerName;
import quoth.SpeakerPart;
import quoth.StatedMetadata;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextQuote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What people set right, and what becomes of it when everything around it changes.
class CorrectingTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final InstantSource TIME = InstantSource.fixed(NOW);
    private static final String GOING = "Cairo. The envoy said: \"We will not go there.\" He left. "
            + "Nobody, he added, had asked him to. \"Not now.\" So it ended. So it goes.";
    private static final CorrectionRequest ANN = CorrectionRequest.by("Ann", "heard it");
    private static final PartialDate DAY = PartialDate.day(LocalDate.of(2026, 2, 3),
            PartialDate.Basis.CORRECTION);

    @TempDir
    private Path folder;

    private MapEngine engine = new MapEngine();
    private Archive archive;

    @BeforeEach
    void open() throws IOException {
        archive = Archive.open(folder, QuotedWords.straight(), index -> engine, TIME);
        take("a.txt", GOING);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aCorrectionShowsAtOnceAndSaysWhoMadeIt() {
        var id = statement("We will not go there.");

        var corrected = archive.correcting().correct(id,
                ANN.withSpeakers(List.of(envoy())).withDate(Optional.of(DAY))
                        .withKind(Statement.Kind.MIXED));

        assertThat(corrected.statement()).isEqualTo(id);
        var shown = held("We will not go there.");
        assertThat(shown.statement().speakers()).containsExactly(envoy());
        assertThat(shown.statement().date()).contains(DAY);
        assertThat(shown.statement().kind()).isEqualTo(Statement.Kind.MIXED);
        assertThat(shown.corrections()).containsExactly(new AppliedCorrection(1, What.SPEAKER, "Ann", NOW),
                new AppliedCorrection(2, What.DATE, "Ann", NOW),
                new AppliedCorrection(3, What.KIND, "Ann", NOW));
        assertThat(held("Not now.").corrected()).isFalse();
        assertThat(archive.statement(id)).isInstanceOfSatisfying(StatementAnswer.Found.class,
                found -> assertThat(found.statement()).isEqualTo(shown));
    }

    @Test
    void whatIsSoAlreadyMakesNoCorrection() {
        var id = statement("We will not go there.");
        archive.correcting().correct(id, ANN.withSpeakers(List.of(envoy())));

        assertThat(archive.correcting().correct(id, ANN.withSpeakers(List.of(envoy()))).made()).isEmpty();
        assertThat(archive.correcting().of(id)).hasSize(1);
    }

    @Test
    void theLaterCorrectionWinsAndTakenBackTheEarlierStandsAgain() {
        var id = statement("We will not go there.");
        archive.correcting().correct(id, ANN.withDate(Optional.of(DAY)));
        var second = archive.correcting().correct(id,
                CorrectionRequest.by("Bo", "").withDate(Optional.empty()));

        assertThat(held("We will not go there.").statement().date()).isEmpty();
        assertThat(held("We will not go there.").corrections()).extracting(AppliedCorrection::by)
                .containsExactly("Bo");

        var undone = archive.correcting().undo(second.made().getFirst().number(), "Ann", "it is known");

        assertThat(held("We will not go there.").statement().date()).contains(DAY);
        assertThat(undone.undone().orElseThrow().why()).isEqualTo("it is known");
        assertThat(archive.correcting().of(id)).extracting(c -> c.number(), c -> c.inForce())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, true),
                        org.assertj.core.groups.Tuple.tuple(2L, false));
        assertThatThrownBy(() -> archive.correcting().undo(2, "Ann", "")).hasMessage(
                "correction 2 was taken back already, by Ann at 2026-03-01T10:00:00Z");
    }

    @Test
    void whatIsTakenBackByItsSortIsAsTheRulesFoundIt() {
        var id = statement("We will not go there.");
        archive.correcting().correct(id, ANN.withDate(Optional.of(DAY)).withSpeakers(List.of(envoy())));

        archive.correcting().correct(id, ANN.withTakenBack(Set.of(What.DATE)));

        assertThat(held("We will not go there.").statement().date()).isEmpty();
        assertThat(held("We will not go there.").statement().speakers()).containsExactly(envoy());
    }

    @Test
    void otherWordsGiveAnotherIdToWhichTheOldOneLeads() {
        var id = statement("We will not go there.");

        var corrected = archive.correcting().correct(id, ANN.withWords(words("“We will not go”")));

        assertThat(corrected.statement()).isEqualTo(statement("We will not go"));
        assertThat(held("We will not go").statement().quoted()).hasSize(1);
        assertThat(archive.statement(id)).isEqualTo(new StatementAnswer.Moved(corrected.statement()));
        assertThat(archive.statement(corrected.statement())).isInstanceOf(StatementAnswer.Found.class);

        archive.correcting().correct(corrected.statement(), ANN.withDate(Optional.of(DAY)));
        assertThat(archive.correcting().of(corrected.statement())).hasSize(2);

        archive.correcting().undo(1, "Ann", "");

        assertThat(archive.statement(corrected.statement())).isEqualTo(new StatementAnswer.Moved(id));
        assertThat(held("We will not go there.").statement().date()).contains(DAY);
    }

    @Test
    void severalStretchesOfWordsBecomeOneStatement() {
        var corrected = archive.correcting().correct(statement("We will not go there."),
                ANN.withWords(words("We will not go there.", "Nobody", "had asked him to")));

        assertThat(held("We will not go there. Nobody had asked him to").statement().segments()).hasSize(3);
        assertThat(corrected.statement())
                .isEqualTo(statement("We will not go there. Nobody had asked him to"));
    }

    @Test
    void whatIsNoStatementIsGoneWithItsWords() {
        var id = statement("Not now.");

        archive.correcting().correct(id, ANN.withNotAStatement());

        assertThat(engine.held(id(GOING)).statements()).extracting(ArchivedStatement::text)
                .containsExactly("We will not go there.");
        assertThat(archive.statement(id)).isEqualTo(new StatementAnswer.Gone("Not now.", id(GOING)));
        assertThatThrownBy(() -> archive.correcting().correct(id, ANN.withDate(Optional.empty())))
                .hasMessage("there is no statement '%s'".formatted(id));

        archive.correcting().undo(1, "Ann", "it is one");

        assertThat(archive.statement(id)).isInstanceOf(StatementAnswer.Found.class);
    }

    @Test
    void aMissedStatementIsThereUnderTheIdOfItsWords() {
        var added = archive.correcting().add(id(GOING), missed("Nobody, he added, had asked him to"), "Ann",
                "");

        var shown = held("Nobody, he added, had asked him to");
        assertThat(added.statement()).isEqualTo(statement("Nobody, he added, had asked him to"));
        assertThat(shown.statement().rule()).isEqualTo("person");
        assertThat(shown.statement().speakers()).containsExactly(envoy());
        assertThat(shown.before()).isEqualTo("He left.");
        assertThat(engine.held(id(GOING)).statements()).extracting(ArchivedStatement::text).containsExactly(
                "We will not go there.", "Nobody, he added, had asked him to", "Not now.");

        archive.correcting().undo(1, "Ann", "");

        assertThat(archive.statement(added.statement()))
                .isEqualTo(new StatementAnswer.Gone("Nobody, he added, had asked him to", id(GOING)));
    }

    @Test
    void wordsThatAreNotThereOrNotClearAreRefused() throws IOException {
        var id = statement("Not now.");

        assertThatThrownBy(() -> archive.correcting().correct(id, ANN.withWords(words("never said"))))
                .hasMessage(
                        "the words 'never said' are not in document '%s'; expected words as they stand there"
                                .formatted(id(GOING)));
        assertThatThrownBy(() -> archive.correcting().correct(id, ANN.withWords(words("…"))))
                .hasMessage("the words '…' hold no letter or digit; expected words of the document");
        assertThatThrownBy(
                () -> archive.correcting().correct(id, ANN.withWords(words("We will not go there."))))
                .isInstanceOfSatisfying(QuothException.class,
                        e -> assertThat(e.kind()).isEqualTo(QuothException.Kind.CONFLICT))
                .hasMessage("these words are statement '%s' already"
                        .formatted(statement("We will not go there.")));
        assertThatThrownBy(() -> archive.correcting().add(id(GOING), missed("So it"), "Ann", "")).hasMessage(
                "the words 'So it' stand 2 times in document '%s'; expected a prefix or a suffix that tells which"
                        .formatted(id(GOING)));
        assertThatThrownBy(() -> archive.correcting().add(id(GOING), missed("will not go there"), "Ann", ""))
                .hasMessageStartingWith("most of these words are statement 's-");
        assertThatThrownBy(
                () -> archive.correcting().correct(id, ANN.withCountries(List.of(new CountryCode("EG")))))
                .hasMessageEndingWith("has no speaker whose country it could be; expected speakers too");
        assertThat(archive.correcting().status().inForce()).isZero();
    }

    @Test
    void correctionsSurviveAChangeOfRulesByTheirWords() throws IOException {
        archive.correcting().correct(statement("We will not go there."), ANN.withSpeakers(List.of(envoy())));
        archive.correcting().correct(statement("Not now."), ANN.withNotAStatement());
        archive.correcting().add(id(GOING), missed("Nobody, he added, had asked him to"), "Ann", "");

        reopenWith(QuotedWords.between("two", "will not go there|Not now|, he added, had asked him to"));
        archive.rebuild(true);

        assertThat(engine.held(id(GOING)).statements()).extracting(ArchivedStatement::text)
                .containsExactly("will not go there", "Nobody, he added, had asked him to");
        assertThat(held("will not go there").statement().speakers()).containsExactly(envoy());
        assertThat(archive.statement(statement("We will not go there.")))
                .isEqualTo(new StatementAnswer.Moved(statement("will not go there")));
        assertThat(archive.statement(statement("Not now."))).isInstanceOf(StatementAnswer.Gone.class);
        assertThat(archive.correcting().status().lost()).isZero();
    }

    @Test
    void aCorrectionThatLosesItsPlaceIsListedAndComesBack() throws IOException {
        archive.correcting().correct(statement("Not now."), ANN.withDate(Optional.of(DAY)));

        reopenWith(QuotedWords.between("two", "We will not go there"));
        archive.rebuild(true);

        var lost = archive.correcting().status();
        assertThat(lost.lost()).isEqualTo(1);
        assertThat(lost.latest()).extracting(l -> l.correction().number(), CorrectionStatus.Lost::document)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1L, id(GOING)));

        reopenWith(QuotedWords.straight());
        archive.rebuild(true);

        assertThat(archive.correcting().status().lost()).isZero();
        assertThat(held("Not now.").statement().date()).contains(DAY);
    }

    @Test
    void correctionsAreLaidOverANewerVersionOfTheFile() throws IOException {
        archive.correcting().correct(statement("Not now."), ANN.withDate(Optional.of(DAY)));
        archive.correcting().add(id(GOING), missed("Nobody, he added, had asked him to"), "Ann", "");
        archive.correcting().correct(statement("We will not go there."),
                ANN.withWords(words("We will not go")));
        var newer = "CAIRO (reuters). " + GOING.replace("He left. ", "") + " All of it.";

        take("a.txt", newer);

        var shown = engine.held(id(newer)).statements();
        assertThat(shown).extracting(ArchivedStatement::text)
                .containsExactly("We will not go", "Nobody, he added, had asked him to", "Not now.");
        assertThat(shown).allMatch(ArchivedStatement::corrected);
        assertThat(archive.statement(shown.get(1).statement().id()))
                .isInstanceOf(StatementAnswer.Found.class);
        assertThatThrownBy(() -> archive.correcting().correct(statement("Not now."), ANN.withNotAStatement()))
                .hasMessageContaining("of which there is a newer version");
    }

    @Test
    void aCrashAfterACorrectionLosesNothing() throws IOException {
        archive.correcting().correct(statement("Not now."), ANN.withDate(Optional.of(DAY)));
        archive.close();
        engine = new MapEngine();

        archive = Archive.open(folder, QuotedWords.straight(), index -> engine, TIME);

        assertThat(held("Not now.").statement().date()).contains(DAY);
    }

    @Test
    void mergedSpeakersAreOneAlsoInWhatComesLater() throws IOException {
        var lavrov = new SpeakerName("Q58217", "Sergey Lavrov");
        archive.correcting().correct(statement("Not now."),
                ANN.withSpeakers(List.of(named("lavrov~RU", "S. Lavrov"))));
        archive.correcting().correct(statement("We will not go there."),
                ANN.withSpeakers(List.of(named("lavrov~RU", "S. Lavrov"), named("Q58217", "Sergey Lavrov"))));

        var merged = archive.correcting().merge("lavrov~RU", lavrov, "Ann", "one man");

        assertThat(held("Not now.").statement().speakers())
                .extracting(s -> s.id().orElseThrow(), Speaker::label)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Q58217", "Sergey Lavrov"));
        assertThat(held("We will not go there.").statement().speakers()).hasSize(1);
        assertThat(held("Not now.").corrections()).extracting(AppliedCorrection::what)
                .containsExactly(What.SPEAKER, What.MERGE);

        archive.correcting().undo(merged.number(), "Bo", "two men");

        assertThat(held("Not now.").statement().speakers()).extracting(s -> s.id().orElseThrow())
                .containsExactly("lavrov~RU");
    }

    @Test
    void aSpeakerIsSplitByWhereAndWhenTheySpoke() {
        archive.correcting().correct(statement("Not now."),
                ANN.withSpeakers(List.of(named("Q1", "George Bush"))).withDate(Optional.of(DAY)));
        archive.correcting().correct(statement("We will not go there."),
                ANN.withSpeakers(List.of(named("Q1", "George Bush"))));
        var since2001 = new SpeakerPart(List.of(), List.of(), List.of(),
                Optional.of(LocalDate.of(2001, 1, 20)),
                Optional.empty());

        archive.correcting().split("Q1", since2001, new SpeakerName("Q2", "George W. Bush"), "Ann", "");

        assertThat(held("Not now.").statement().speakers()).extracting(Speaker::label)
                .containsExactly("George W. Bush");
        assertThat(held("We will not go there.").statement().speakers()).extracting(Speaker::label)
                .containsExactly("George Bush");
    }

    @Test
    void theLedgerTellsOfEveryCorrection() {
        long before = archive.status().ledger().value();

        archive.correcting().correct(statement("Not now."), ANN.withDate(Optional.of(DAY)));
        archive.correcting().undo(1, "Bo", "");

        assertThat(archive.status().ledger().value()).isEqualTo(before + 2);
        assertThat(engine.health().contained().value()).isEqualTo(before + 2);
    }

    @Test
    void withTheDocumentGoWhatWasSaidOfIt() {
        archive.correcting().add(id(GOING), missed("Nobody, he added, had asked him to"), "Ann", "");

        archive.delete(id(GOING));

        assertThat(archive.correcting().before(Long.MAX_VALUE, 10)).isEmpty();
    }

    private static Remedy.Missed missed(String words) {
        return new Remedy.Missed(words(words), Statement.Kind.INDIRECT, List.of(envoy()), Optional.empty());
    }

    private static List<TextQuote> words(String... segments) {
        return List.of(segments).stream().map(s -> new TextQuote(s, "", "")).toList();
    }

    private static Speaker envoy() {
        return named("ann-lee~EG", "Ann Lee").withCountries(List.of(new CountryCode("EG")));
    }

    private static Speaker named(String id, String name) {
        return new Speaker(Speaker.Type.PERSON, name, Optional.empty(), Optional.of(id), Optional.of(name),
                Optional.empty(), Optional.empty(), List.of());
    }

    private ArchivedStatement held(String words) {
        return engine.held(id(GOING)).statements().stream().filter(s -> s.text().equals(words)).findFirst()
                .orElseThrow();
    }

    private void reopenWith(Rules rules) {
        archive.close();
        archive = Archive.open(folder, rules, index -> engine, TIME);
    }

    private void take(String path, String text) throws IOException {
        var received = archive.receive(new Origin("news", path), StatedMetadata.NONE,
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Instant.EPOCH, 1_000_000);
        var entry = archive.acknowledge(List.of(received), "p1").getFirst().entry().orElseThrow();
        var arrival = archive.arrival(entry, "p1");
        var metadata = new DocumentMetadata(id(text), Sha256.ofText(text), "text/plain", "news", "title",
                Optional.empty(), List.of(), Optional.empty(), "en", Genre.ANALYSIS, Optional.empty(),
                new TreeMap<>());
        arrival.add(new Document(metadata, text, List.of(), List.of(), false));
        arrival.finish(Outcome.INDEXED, "", 0).join();
    }

    private static DocumentId id(String text) {
        return DocumentId.ofBytes(Sha256.ofText(text));
    }

    private static StatementId statement(String words) {
        return StatementId.of(id(GOING), words, 1);
    }
}
