package quoth.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.QuothException;
import quoth.Sha256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OriginalsTest {

    @TempDir
    private Path archive;

    @Test
    void bytesAreKeptOnceUnderTheirHashForTheirOwnerOnly() throws IOException {
        var originals = Originals.open(archive);
        var staged = originals.stage(bytes("words"), 100);
        originals.place(staged);
        originals.place(originals.stage(bytes("words"), 100));
        originals.discard(originals.stage(bytes("other words"), 100));
        originals.settle();

        var hash = Sha256.ofText("words");
        assertThat(staged.hash()).isEqualTo(hash);
        assertThat(staged.size()).isEqualTo(5);
        var file = archive.resolve("originals/" + hash.hex().substring(0, 2) + "/" + hash.hex());
        assertThat(file).hasContent("words");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(filesBelow(archive)).isEqualTo(1);
    }

    @Test
    void bytesThatCountAndHaveNoNameYetGetItAtTheNextStart() throws IOException {
        var dying = Originals.open(archive);
        dying.stage(bytes("counts"), 100);
        dying.stage(bytes("does not"), 100);
        dying.settle();

        var originals = Originals.open(archive);
        originals.recover(hash -> hash.equals(Sha256.ofText("counts")));

        assertThat(originals.path(Sha256.ofText("counts"))).hasContent("counts");
        assertThat(filesBelow(archive)).isEqualTo(1);
    }

    @Test
    void everyKindOfBufferIsHashedByWhatIsLeftInIt() {
        var originals = Originals.open(archive);
        var words = "left in it".getBytes(StandardCharsets.UTF_8);
        var direct = ByteBuffer.allocateDirect(200_000);
        direct.position(direct.capacity() - words.length).put(words)
                .position(direct.capacity() - words.length);
        for (var buffer : List.of(direct, ByteBuffer.wrap(words).asReadOnlyBuffer(),
                ByteBuffer.wrap("not left in it".getBytes(StandardCharsets.UTF_8), 4, words.length)
                        .slice())) {
            try (var incoming = originals.begin(100)) {
                incoming.write(buffer);

                assertThat(incoming.staged().hash()).isEqualTo(Sha256.ofText("left in it"));
            }
        }
        var large = ByteBuffer.allocateDirect(200_000);
        try (var incoming = originals.begin(200_000)) {
            incoming.write(large);

            assertThat(incoming.staged().hash()).isEqualTo(Sha256.of(new byte[200_000]));
        }
    }

    @Test
    void whatIsTooLargeLeavesNothingBehind() throws IOException {
        var originals = Originals.open(archive);

        assertThatThrownBy(() -> originals.stage(bytes("words"), 4)).isInstanceOf(QuothException.class)
                .hasMessage("more than 4 bytes, the most that one file may have");
        assertThat(filesBelow(archive)).isZero();
    }

    @Test
    void whatBreaksWhileItIsReadLeavesNothingBehind() throws IOException {
        var originals = Originals.open(archive);
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThatThrownBy(() -> originals.stage(broken, 100)).isInstanceOf(IOException.class);
        assertThat(filesBelow(archive)).isZero();
    }

    @Test
    void whatACrashLeftUnfinishedIsSweptAway() throws IOException {
        Originals.open(archive);
        Files.writeString(archive.resolve("originals/.new-7"), "half");

        Originals.open(archive).recover(hash -> true);

        assertThat(filesBelow(archive)).isZero();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static long filesBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
