package quoth.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.Document;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.Origin;
import quoth.Outcome;
import quoth.QuothException;
import quoth.Sha256;
import quoth.StatedMetadata;
import quoth.StatementId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ArchiveTest {

    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final String GOING = "Cairo. The envoy said: \"We will not go there.\" He left.";

    @TempDir
    private Path folder;

    private MapEngine engine = new MapEngine();
    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder, QuotedWords.straight(), index -> engine, TIME);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aMovedFileKeepsItsIdAndHasTwoOrigins() throws IOException {
        take("a.txt", GOING);
        var moved = take("sub/b.txt", GOING);
        archive.vanished("news", new Origin("news", "sub/b.txt")::equals);

        assertThat(moved.outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(moved.reason()).isEqualTo("same bytes as news/a.txt");
        assertThat(archive.standing(id(GOING)).orElseThrow()).hasToString(
                "Standing[state=CURRENT, supersededBy=Optional.empty, origins=["
                        + "Place[origin=Origin[collection=news, path=a.txt], version=1, vanished=true], "
                        + "Place[origin=Origin[collection=news, path=sub/b.txt], version=1, vanished=false]]]");
        assertThat(archive.statement(statement(GOING, "We will not go there.")))
                .isInstanceOf(StatementAnswer.Found.class);
        assertThat(engine.held()).containsOnlyKeys(id(GOING));
    }

    @Test
    void anAddedParagraphMakesANewVersionAndTheOldOneAnswersById() throws IOException {
        var longer = GOING + "\n\nLater he said: \"Perhaps in May.\" That was all.";
        take("a.txt", GOING);
        take("a.txt", longer);

        var old = archive.statement(statement(GOING, "We will not go there."));

        assertThat(old).isInstanceOfSatisfying(StatementAnswer.Superseded.class, superseded -> {
            assertThat(superseded.by()).contains(id(longer));
            assertThat(superseded.statement().text()).isEqualTo("We will not go there.");
        });
        assertThat(archive.standing(id(GOING)).orElseThrow().state()).isEqualTo(Standing.State.SUPERSEDED);
        assertThat(archive.document(id(GOING)).orElseThrow().document().text()).isEqualTo(GOING);
        assertThat(engine.held()).containsOnlyKeys(id(longer));
    }

    @Test
    void aFileThatChangesBackIsCurrentAgain() throws IOException {
        take("a.txt", GOING);
        take("a.txt", "Nothing was said.");
        take("a.txt", GOING);

        assertThat(archive.standing(id(GOING)).orElseThrow().state()).isEqualTo(Standing.State.CURRENT);
        assertThat(engine.held()).containsOnlyKeys(id(GOING));
        assertThat(archive.standing(id("Nothing was said.")).orElseThrow().supersededBy())
                .contains(id(GOING));
    }

    @Test
    void ofTwoVersionsFiledTogetherTheNewerCanBeSearched() throws IOException {
        var older = arrival("a.txt", GOING);
        var newer = arrival("a.txt", "Nothing was said.");
        newer.add(document(newer.entry()));
        var last = newer.finish(Outcome.INDEXED, "", 0);
        older.add(document(older.entry()));
        older.finish(Outcome.INDEXED, "", 0).join();
        last.join();
        archive.settle();

        assertThat(engine.held()).containsOnlyKeys(id("Nothing was said."));
    }

    @Test
    void anOldVersionStandsWhileTheNewOneCannotBeRead() throws IOException {
        take("a.txt", GOING);
        var broken = end(received("a.txt", "%PDF broken"), Outcome.PARSE_ERROR, "no xref");

        assertThat(broken.outcome()).isEqualTo(Outcome.PARSE_ERROR);
        assertThat(archive.standing(id(GOING)).orElseThrow().state()).isEqualTo(Standing.State.CURRENT);
        assertThat(archive.status().notIndexed()).extracting(Finished::reason).containsExactly("no xref");
    }

    @Test
    void whenTheFirstPlaceChangesTheSecondStandsForTheDocument() throws IOException {
        take("a.txt", GOING);
        take("b.txt", GOING);
        take("a.txt", "Nothing was said.");

        assertThat(archive.standing(id(GOING)).orElseThrow().state()).isEqualTo(Standing.State.CURRENT);
        assertThat(engine.held()).containsOnlyKeys(id(GOING), id("Nothing was said."));
    }

    @Test
    void aChangeOfRulesKeepsLeadsOnOrTellsTheWords() throws IOException {
        var text = "He said: \"We stay here.\" She said: \"The border will be opened in spring.\" They: \"No.\"";
        take("a.txt", text);
        var kept = statement(text, "We stay here.");
        var longer = statement(text, "The border will be opened in spring.");
        var gone = statement(text, "No.");
        archive.close();
        var other = QuotedWords.between("two", "We stay here\\.|border will be opened in spring");
        archive = Archive.open(folder, other, index -> engine, TIME);

        assertThat(archive.status().stale()).isEqualTo(1);
        assertThat(archive.rebuild(true)).isEqualTo(new RebuildReport(1, 2, 1, 1, List.of()));

        assertThat(archive.status().stale()).isZero();
        assertThat(archive.statement(kept)).isInstanceOf(StatementAnswer.Found.class);
        assertThat(archive.statement(longer))
                .isEqualTo(new StatementAnswer.Moved(statement(text, "border will be opened in spring")));
        assertThat(archive.statement(gone)).isEqualTo(new StatementAnswer.Gone("No.", id(text)));
        assertThat(engine.held(id(text)).statements()).extracting(s -> s.text())
                .containsExactly("We stay here.", "border will be opened in spring");
        assertThat(archive.statement(StatementId.of(id(text), "never said", 1)))
                .isEqualTo(new StatementAnswer.Unknown());
    }

    @Test
    void aRulesChangeBackAndForthLeadsToWhereTheWordsAreNow() throws IOException {
        var text = "She said: \"The border will be opened in spring.\" So it was.";
        take("a.txt", text);
        var whole = statement(text, "The border will be opened in spring.");
        reopenWith(QuotedWords.between("two", "border will be opened in spring"));
        reopenWith(QuotedWords.between("three", "will be opened in spring"));

        assertThat(archive.statement(whole))
                .isEqualTo(new StatementAnswer.Moved(statement(text, "will be opened in spring")));

        reopenWith(QuotedWords.straight());

        assertThat(archive.statement(whole)).isInstanceOf(StatementAnswer.Found.class);
        assertThat(archive.statement(statement(text, "will be opened in spring")))
                .isEqualTo(new StatementAnswer.Moved(whole));
    }

    @Test
    void aStatementIsShownWithWhatStandsAroundIt() throws IOException {
        take("a.txt", GOING);

        var shown = archive.document(id(GOING)).orElseThrow().statements().getFirst();

        assertThat(shown.before()).isEqualTo("The envoy said: \"");
        assertThat(shown.after()).isEqualTo("\" He left.");
        assertThat(shown.quote().prefix()).isEqualTo("Cairo. The envoy said: \"");
        assertThat(shown.page()).isEmpty();
    }

    @Test
    void whatOpensASentenceIsShownWithTheSentenceBefore() throws IOException {
        var text = "The ships may leave. The port opens on Sunday.\n\n\"Nothing stops them,\" he said.";
        take("a.txt", text);

        var shown = archive.document(id(text)).orElseThrow().statements().getFirst();

        assertThat(shown.before()).isEqualTo("The port opens on Sunday.\n\n\"");
    }

    @Test
    void whatAnIndexLacksAfterACrashIsReplayedAndWhatIsPendingIsKept() throws IOException {
        take("a.txt", GOING);
        archive.settle();
        take("b.txt", "He said: \"Not yet.\" Then he left.");
        var pending = received("c.txt", "She said: \"Never.\" Then she left.");
        archive.acknowledge(List.of(pending), "p1");
        var crashed = engine.crashed();
        assertThat(crashed.held()).containsOnlyKeys(id(GOING));
        archive.close();

        engine = crashed;
        archive = Archive.open(folder, QuotedWords.straight(), index -> engine, TIME);

        assertThat(engine.held()).containsOnlyKeys(id(GOING), id("He said: \"Not yet.\" Then he left."));
        assertThat(engine.replaced()).isEqualTo(1);
        assertThat(archive.pending()).extracting(e -> e.source().origin().path()).containsExactly("c.txt");
        assertThat(archive.status().ledger()).isEqualTo(archive.status().index().contained());
    }

    @Test
    void documentsOfASourceThatNeverEndedAreTakenBack() throws IOException {
        var data = received("data.jsonl", "many records");
        var entry = archive.acknowledge(List.of(data), "p1").getFirst().entry().orElseThrow();
        var arrival = archive.arrival(entry, "p1");
        for (int i = 0; i < 300; i++) {
            arrival.add(record(data, "record " + i));
        }
        archive.settle();
        assertThat(engine.held()).hasSize(256);
        arrival.abandon();
        archive.close();

        archive = Archive.open(folder, QuotedWords.straight(), index -> engine, TIME);

        assertThat(engine.held()).isEmpty();
        assertThat(archive.pending()).hasSize(1);
        assertThat(archive.status().documents()).isZero();
    }

    @Test
    void aDataSetAnswersByIdWhileItIsStillRead() throws IOException {
        var data = received("data.jsonl", "many records");
        var entry = archive.acknowledge(List.of(data), "p1").getFirst().entry().orElseThrow();
        var arrival = archive.arrival(entry, "p1");
        for (int i = 0; i < 256; i++) {
            arrival.add(record(data, "He said: \"Record " + i + ".\" Then he left."));
        }
        archive.settle();
        var last = engine.held().keySet().stream()
                .filter(id -> engine.held(id).document().text().contains("Record 255."))
                .findFirst().orElseThrow();

        var loading = archive.document(last).orElseThrow();
        var statement = loading.statements().getFirst().statement().id();

        assertThat(loading.document().text()).isEqualTo("He said: \"Record 255.\" Then he left.");
        assertThat(archive.statement(statement)).isInstanceOf(StatementAnswer.Found.class);

        arrival.finish(Outcome.INDEXED, "", 0).join();

        assertThat(archive.document(last).orElseThrow().document()).isEqualTo(loading.document());
        assertThat(archive.statement(statement)).isInstanceOf(StatementAnswer.Found.class);
    }

    @Test
    void anEmptyIndexIsMadeAnewFromTheTexts() throws IOException {
        take("a.txt", GOING);
        take("b.txt", "Nothing was said.");
        archive.close();
        engine = new MapEngine();

        archive = Archive.open(folder, QuotedWords.between("never called", "x"), index -> engine, TIME);

        assertThat(engine.held()).containsOnlyKeys(id(GOING), id("Nothing was said."));
        assertThat(engine.held(id(GOING)).statements()).hasSize(1);
    }

    @Test
    void aSecondOpenerIsToldWhoHoldsTheArchive() {
        new ServerTicket("127.0.0.1:8099", "t", ProcessHandle.current().pid()).write(folder);

        assertThatThrownBy(() -> Archive.open(folder, QuotedWords.straight(), index -> new MapEngine(), TIME))
                .isInstanceOfSatisfying(QuothException.class,
                        e -> assertThat(e.kind()).isEqualTo(QuothException.Kind.IN_USE))
                .hasMessage("%s: archive is held by process %d, serving at 127.0.0.1:8099", folder,
                        ProcessHandle.current().pid());
        ServerTicket.remove(folder);
    }

    @Test
    void aDeletedCollectionLeavesNoWordsBehindAndSharesNothingAway() throws IOException {
        take("a.txt", GOING);
        take("only.txt", "He said: \"Secret words.\" Then he left.");
        take(new Origin("other", "copy.txt"), GOING);

        assertThat(archive.delete("news")).isEqualTo(2);

        assertThat(engine.held()).containsOnlyKeys(id(GOING));
        assertThat(engine.held(id(GOING)).document().metadata().collection()).isEqualTo("other");
        var secret = id("He said: \"Secret words.\" Then he left.");
        assertThat(archive.document(secret)).isEmpty();
        assertThat(archive.standing(secret).orElseThrow().state()).isEqualTo(Standing.State.DELETED);
        assertThat(archive.statement(StatementId.of(secret, "Secret words.", 1)))
                .isEqualTo(new StatementAnswer.Gone("", secret));
        assertThat(folder.resolve("originals").resolve(hash("He said: \"Secret words.\" Then he left.").hex()
                .substring(0, 2)).resolve(hash("He said: \"Secret words.\" Then he left.").hex()))
                .doesNotExist();
        assertThat(archive.original(id(GOING)).orElseThrow().open().get()).hasContent(GOING);
    }

    @Test
    void aParseThatIsGivenUpMidwayLeavesNoDocumentThatCannotBeAnswered() throws IOException {
        var data = received("data.jsonl", "many records");
        var entry = archive.acknowledge(List.of(data), "p1").getFirst().entry().orElseThrow();
        var arrival = archive.arrival(entry, "p1");
        for (int i = 0; i < 256; i++) {
            arrival.add(record(data, "He said: \"Record " + i + ".\" Then he left."));
        }
        archive.settle();
        var one = DocumentId.ofRecord("news", "He said: \"Record 7.\" Then he left.");
        assertThat(archive.document(one)).isPresent();

        arrival.abandon();
        archive.settle();

        assertThat(archive.document(one)).isEmpty();
        assertThat(archive.standing(one)).isEmpty();
        assertThat(archive.statement(StatementId.of(one, "Record 7.", 1)))
                .isEqualTo(new StatementAnswer.Unknown());
        assertThat(engine.held()).isEmpty();
        assertThat(archive.pending()).hasSize(1);
        assertThat(filesBelow("texts")).isEmpty();
    }

    @Test
    void whatIsStatedLaterTakesThePlaceOfWhatWasFiledAndAGivenUpAttemptDoesNot() throws IOException {
        take("a.txt", GOING);
        var again = new StatedMetadata(Optional.of("A better title"), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        var known = archive.receive(new Origin("news", "a.txt"), again,
                new ByteArrayInputStream(GOING.getBytes(StandardCharsets.UTF_8)), Instant.EPOCH, 1_000_000);
        var entry = archive.acknowledge(List.of(known), "p1").getFirst().entry().orElseThrow();
        assertThat(entry.source().stated()).isEqualTo(again);
        assertThat(entry.before().orElseThrow().outcome()).isEqualTo(Outcome.INDEXED);

        var givenUp = archive.arrival(entry, "p1");
        givenUp.add(document(entry));
        givenUp.abandon();
        archive.settle();
        assertThat(archive.document(id(GOING))).isPresent();
        assertThat(engine.held()).containsOnlyKeys(id(GOING));

        var arrival = archive.arrival(entry, "p1");
        archive.kept(entry, arrival::add);
        arrival.finish(Outcome.INDEXED, "", 0).join();
        archive.settle();

        assertThat(archive.statement(statement(GOING, "We will not go there.")))
                .isInstanceOf(StatementAnswer.Found.class);
        assertThat(archive.status().documents()).isEqualTo(1);
        assertThat(filesBelow("texts")).singleElement().asString().endsWith("-p1~2.gz");
    }

    @Test
    void aDeletionDoesNotTakeBytesThatAreComingInAgain() throws IOException {
        take("a.txt", GOING);
        var coming = received(new Origin("other", "b.txt"), GOING);

        archive.delete("news");
        var finished = end(coming, Outcome.INDEXED, "");

        assertThat(finished.outcome()).isEqualTo(Outcome.INDEXED);
        assertThat(archive.original(id(GOING)).orElseThrow().open().get()).hasContent(GOING);
        assertThat(engine.held()).containsOnlyKeys(id(GOING));
    }

    @Test
    void whatIsDeletedWhileItIsParsedDoesNotComeBack() throws IOException {
        var entry = archive.acknowledge(List.of(received("a.txt", GOING)), "p1").getFirst().entry()
                .orElseThrow();
        var arrival = archive.arrival(entry, "p1");
        arrival.add(document(entry));

        archive.delete("news");
        var finished = arrival.finish(Outcome.INDEXED, "", 0).join();

        assertThat(finished.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(archive.document(id(GOING))).isEmpty();
        assertThat(engine.held()).isEmpty();
        assertThat(filesBelow("texts")).isEmpty();
        assertThat(filesBelow("originals")).isEmpty();
    }

    @Test
    void aDeletionThatWasCutShortIsFinishedAtTheNextStart() throws IOException {
        take("a.txt", GOING);
        archive.settle();
        var crashed = engine.crashed();
        var original = folder.resolve("originals").resolve(hash(GOING).hex().substring(0, 2))
                .resolve(hash(GOING).hex());
        archive.delete("news");
        Files.writeString(original, GOING);
        archive.close();

        engine = crashed;
        archive = Archive.open(folder, QuotedWords.straight(), index -> engine, TIME);

        assertThat(original).doesNotExist();
        assertThat(engine.held()).isEmpty();
    }

    @Test
    void aRebuildTellsWhatItHadToLeaveAndGoesOn() throws IOException {
        take("a.txt", GOING);
        take("b.txt", "He said: \"Not yet.\" Then he left.");
        take("c.txt", "He said: \"Never.\" Then he left.");
        archive.close();
        var spoilt = filesBelow("texts").stream()
                .filter(file -> file.toString().contains(hash(GOING).hex())).findFirst().orElseThrow();
        Files.writeString(spoilt, "spoilt");
        var choosy = new Rules("choosy", document -> {
            if (document.text().contains("Never")) {
                throw new IllegalStateException("too much");
            }
            return List.of();
        });
        archive = Archive.open(folder, choosy, index -> engine, TIME);

        var report = archive.rebuild(true);

        assertThat(report.documents()).isEqualTo(1);
        assertThat(report.gone()).isEqualTo(1);
        assertThat(report.troubles()).hasSize(2).anySatisfy(
                trouble -> assertThat(trouble).startsWith(id(GOING) + " is left as it is: "))
                .anySatisfy(trouble -> assertThat(trouble).endsWith("too much"));
        assertThat(archive.status().stale()).isEqualTo(2);
    }

    private List<Path> filesBelow(String name) throws IOException {
        try (var files = Files.walk(folder.resolve(name))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void reopenWith(Rules rules) {
        archive.close();
        archive = Archive.open(folder, rules, index -> engine, TIME);
        archive.rebuild(true);
    }

    private Finished take(String path, String text) throws IOException {
        return take(new Origin("news", path), text);
    }

    private Finished take(Origin origin, String text) throws IOException {
        return end(received(origin, text), Outcome.INDEXED, "");
    }

    /// Takes in what was received, as one document when it is to be indexed.
    private Finished end(Received received, Outcome outcome, String reason) {
        var entry = archive.acknowledge(List.of(received), "p1").getFirst().entry().orElseThrow();
        var arrival = archive.arrival(entry, "p1");
        if (entry.sameBytesAs().isPresent()) {
            return arrival.finishAsCopy().join();
        }
        if (outcome == Outcome.INDEXED) {
            arrival.add(document(entry));
        }
        return arrival.finish(outcome, reason, 0).join();
    }

    private Arrival arrival(String path, String text) throws IOException {
        var entry = archive.acknowledge(List.of(received(path, text)), "p1").getFirst().entry();
        return archive.arrival(entry.orElseThrow(), "p1");
    }

    private Received received(String path, String text) throws IOException {
        return received(new Origin("news", path), text);
    }

    private Received received(Origin origin, String text) throws IOException {
        return archive.receive(origin, StatedMetadata.NONE,
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Instant.EPOCH, 1_000_000);
    }

    private Document document(Entry entry) {
        try {
            var text = Files.readString(archive.bytes(entry));
            return document(DocumentId.ofBytes(entry.source().hash()), entry.source().hash(),
                    entry.source().origin().collection(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document record(Received received, String text) {
        return document(DocumentId.ofRecord("news", text), received.hash().orElseThrow(), "news", text);
    }

    private static Document document(DocumentId id, Sha256 original, String collection, String text) {
        var metadata = new DocumentMetadata(id, original, "text/plain", collection, "title", Optional.empty(),
                List.of(), Optional.empty(), "en", Genre.ANALYSIS, Optional.empty(), new TreeMap<>());
        return new Document(metadata, text, List.of(), List.of(), false);
    }

    private static Sha256 hash(String text) {
        return Sha256.ofText(text);
    }

    private static DocumentId id(String text) {
        return DocumentId.ofBytes(hash(text));
    }

    private static StatementId statement(String text, String words) {
        return StatementId.of(id(text), words, 1);
    }
}
