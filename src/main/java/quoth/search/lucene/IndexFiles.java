package quoth.search.lucene;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SnapshotDeletionPolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;

/// The files of an index, looked at while the index is worked with. Safe for use by many threads.
final class IndexFiles {

    private final Path folder;
    private final Directory directory;
    private final SnapshotDeletionPolicy commits;

    /// @param folder  how messages call it
    /// @param commits keeps files from going away while they are read
    IndexFiles(Path folder, Directory directory, SnapshotDeletionPolicy commits) {
        this.folder = folder;
        this.directory = directory;
        this.commits = commits;
    }

    /// How much room all of them take.
    long bytes() throws IOException {
        long bytes = 0;
        for (var file : directory.listAll()) {
            try {
                bytes += directory.fileLength(file);
            } catch (NoSuchFileException | FileNotFoundException e) {
                // merged away in between
            }
        }
        return bytes;
    }

    /// Every file of the last commit, byte by byte, against the checksum at its end.
    ///
    /// @return what is wrong, one line a file
    List<String> check() throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return List.of();
        }
        var found = new ArrayList<String>();
        var commit = commits.snapshot();
        try {
            for (var file : new TreeSet<>(commit.getFileNames())) {
                check(file).ifPresent(found::add);
            }
        } finally {
            commits.release(commit);
        }
        return found;
    }

    private Optional<String> check(String file) {
        try (var in = directory.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(in);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("%s: %s".formatted(folder.resolve(file), e.getMessage()));
        }
    }
}
