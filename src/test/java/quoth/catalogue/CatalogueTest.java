package quoth.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;
import quoth.DocumentId;
import quoth.LedgerPosition;
import quoth.Origin;
import quoth.QuothException;
import quoth.Sha256;
import quoth.StatedMetadata;
import quoth.catalogue.LedgerEntry.Event;
import quoth.catalogue.SourceVersion.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        try (var catalogue = Catalogue.open(folder)) {
            catalogue.write(tables -> received(tables, "a.txt"));
        }
        try (var catalogue = Catalogue.open(folder)) {
            var pending = catalogue.read(tables -> tables.sources().pending());
            assertThat(pending).extracting(SourceVersion::origin)
                    .containsExactly(new Origin("news", "a.txt"));
            assertThat(catalogue.<LedgerPosition>read(tables -> tables.ledger().end()))
                    .isEqualTo(new LedgerPosition(1));
        }
    }

    @Test
    void workThatThrowsLeavesNothing() {
        try (var catalogue = Catalogue.open(folder)) {
            assertThatThrownBy(() -> catalogue.write(tables -> {
                received(tables, "a.txt");
                throw new IllegalStateException("half way");
            })).hasMessage("half way");

            assertThat(catalogue.<List<SourceVersion>>read(tables -> tables.sources().pending())).isEmpty();
            assertThat(catalogue.<LedgerPosition>read(tables -> tables.ledger().end()))
                    .isEqualTo(LedgerPosition.START);
        }
    }

    @Test
    void aReaderSeesNothingOfWorkThatGoesOn() {
        try (var catalogue = Catalogue.open(folder)) {
            int seen = catalogue.write(tables -> {
                received(tables, "a.txt");
                return catalogue.read(others -> others.sources().pending().size());
            });
            assertThat(seen).isZero();
        }
    }

    @Test
    void aVersionOfAnOriginCountsOn() {
        try (var catalogue = Catalogue.open(folder)) {
            catalogue.write(tables -> received(tables, "a.txt"));
            catalogue.write(tables -> received(tables, "b.txt"));
            var second = catalogue.write(tables -> received(tables, "a.txt"));
            assertThat(second.version()).isEqualTo(2);
        }
    }

    @Test
    void aLedgerRowThatWasChangedOrTakenOutIsFound() throws SQLException {
        try (var catalogue = Catalogue.open(folder)) {
            for (var path : List.of("a.txt", "b.txt", "c.txt")) {
                catalogue.write(tables -> received(tables, path));
            }
            assertThat(catalogue.<Optional<LedgerPosition>>read(tables -> tables.ledger().firstBroken()))
                    .isEmpty();
        }
        tamper("UPDATE ledger SET path = 'x.txt' WHERE position = 2");
        try (var catalogue = Catalogue.open(folder)) {
            assertThat(catalogue.<Optional<LedgerPosition>>read(tables -> tables.ledger().firstBroken()))
                    .contains(new LedgerPosition(2));
        }
        tamper("DELETE FROM ledger WHERE position = 1");
        try (var catalogue = Catalogue.open(folder)) {
            assertThat(catalogue.<Optional<LedgerPosition>>read(tables -> tables.ledger().firstBroken()))
                    .contains(new LedgerPosition(1));
        }
    }

    @Test
    void runsLongPastAreForgottenAndThoseThatGoOnAreNot() {
        try (var catalogue = Catalogue.open(folder)) {
            var at = Instant.EPOCH;
            catalogue.write(tables -> {
                var over = tables.runs().begin(Run.Way.PATHS, at);
                tables.runs().end(over);
                tables.runs().begin(Run.Way.PATHS, at);
                for (int i = 0; i < Runs.KEPT; i++) {
                    tables.runs().begin(Run.Way.UPLOAD, at);
                }
                return over;
            });

            var left = catalogue.read(tables -> tables.runs().unfinished());
            assertThat(left).hasSize(Runs.KEPT + 1).first()
                    .satisfies(run -> assertThat(run.number()).isEqualTo(2));
            var first = catalogue.read(tables -> tables.runs().byNumber(1));
            assertThat(first).isEmpty();
        }
    }

    @Test
    void aCatalogueOfANewerProgramIsLeftAlone() throws SQLException {
        Catalogue.open(folder).close();
        tamper("INSERT INTO migrations (step, name) VALUES (99, 'later')");

        assertThatThrownBy(() -> Catalogue.open(folder)).isInstanceOf(QuothException.class)
                .hasMessage("%s: made by a newer program (tables at step 99, this program knows 4)",
                        folder.resolve("catalogue.db"));
    }

    @Test
    void aCatalogueOfTheFirstProgramKeepsItsDocuments() throws Exception {
        for (var statement : Files.readString(Path.of("src/main/resources/quoth/catalogue/001-first.sql"))
                .replaceAll("(?m)^--.*$", "").split(";")) {
            if (!statement.isBlank()) {
                tamper(statement);
            }
        }
        tamper("CREATE TABLE migrations (step INTEGER PRIMARY KEY, name TEXT NOT NULL)");
        tamper("INSERT INTO migrations (step, name) VALUES (1, '001-first.sql')");
        var hash = Sha256.ofText("words");
        var id = DocumentId.ofBytes(hash);
        tamper("INSERT INTO documents VALUES (7, '%s', 3, 'news', 'A title', '%s', 'p1', 10, 20, '%s', 'r1', 0, 'current')"
                .formatted(id.value(), hash.hex(), NOW));

        try (var catalogue = Catalogue.open(folder)) {
            assertThat(catalogue.<Optional<Filing>>read(tables -> tables.documents().current(id)))
                    .contains(new Filing(7, id, 3, "news", "A title",
                            new Filing.TextPlace(new Filing.TextFile(hash, "p1", 1), 10, 20,
                                    OptionalLong.empty()),
                            NOW, "r1", 0, Filing.State.CURRENT));
        }
        Catalogue.open(folder).close();
    }

    @Test
    void aByteThatTheDiskHasSpoiltIsFoundAndPutBackFromTheSpare() throws IOException {
        try (var catalogue = Catalogue.open(folder)) {
            catalogue.write(tables -> received(tables, "a.txt"));
        }
        var file = folder.resolve("catalogue.db");
        var bytes = Files.readAllBytes(file);
        bytes[5000] ^= 4;
        Files.write(file, bytes);

        assertThatThrownBy(() -> Catalogue.open(folder)).isInstanceOf(QuothException.class).hasMessage(
                "%s: page 2 of %d, from byte 4096, is not what was written there; 'quoth repair' puts it back",
                file,
                bytes.length / 4096);
        var mended = Catalogue.mend(folder, folder.resolve("quarantine"), NOW);

        assertThat(mended).singleElement().asString().contains("page 2").contains("put back from its spare");
        try (var catalogue = Catalogue.open(folder)) {
            assertThat(catalogue.<Long>read(tables -> tables.ledger().end().value())).isEqualTo(1);
            assertThat(catalogue.check()).isEmpty();
        }
        assertThat(Catalogue.mend(folder, folder.resolve("quarantine"), NOW)).isEmpty();
    }

    @Test
    void whatIsRemovedIsInNoFileAnyMore() throws IOException {
        try (var catalogue = Catalogue.open(folder)) {
            var added = catalogue.write(tables -> received(tables, "a.txt"));
            var secret = new StatedMetadata(Optional.of("barbarossa"), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            catalogue.write(tables -> {
                tables.sources().restated(added.id(), secret);
                return added;
            });
            catalogue.write(tables -> {
                tables.sources().restated(added.id(), StatedMetadata.NONE);
                return added;
            });
            catalogue.purge();
        }
        try (var files = Files.list(folder)) {
            assertThat(files).isNotEmpty().allSatisfy(
                    file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("barbarossa"));
        }
    }

    @Test
    void aFileThatIsNoCatalogueIsNamed() throws Exception {
        Files.writeString(folder.resolve("catalogue.db"),
                "this is no database, but it is long enough to be one ".repeat(40));

        assertThatThrownBy(() -> Catalogue.open(folder)).isInstanceOf(QuothException.class)
                .hasMessageContaining("catalogue.db").hasMessageContaining("not a database");
    }

    /// Changes a row as if the process that held the catalogue had not come to seal it.
    private void tamper(String sql) throws SQLException {
        try {
            Files.deleteIfExists(folder.resolve("catalogue.sealed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var connection = JDBC.createConnection(JDBC.PREFIX + folder.resolve("catalogue.db"),
                new Properties());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static SourceVersion received(Tables tables, String path) {
        var added = tables.sources().add(new SourceVersion(0, new Origin("news", path), 0,
                Optional.of(Sha256.ofText(path)), 5, 0, StatedMetadata.NONE, NOW, State.CURRENT,
                Optional.empty(), "",
                0, 0, 0, ""));
        tables.ledger().add(Event.RECEIVED, added, "", NOW);
        return added;
    }
}
