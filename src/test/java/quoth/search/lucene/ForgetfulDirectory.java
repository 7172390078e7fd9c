package quoth.search.lucene;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;

/// A folder that knows what a power cut may leave of it: of a file whose bytes were not flushed, anything; of names that
/// were given, changed or taken away since the folder itself was flushed, the first few.
final class ForgetfulDirectory extends FilterDirectory {

    private sealed interface Change {

        record Created(String name) implements Change {}

        record Renamed(String from, String to) implements Change {}

        record Deleted(String name, ByteBuffer bytes) implements Change {}
    }

    private final Set<String> unflushed = new TreeSet<>();
    private final List<Change> changes = new ArrayList<>();
    private int steps;
    private int cutAt = Integer.MAX_VALUE;
    private Runnable cut = () -> {};

    ForgetfulDirectory() {
        super(new ByteBuffersDirectory());
    }

    /// Calls something in the middle of things, once.
    ///
    /// @param step how many operations there are before
    synchronized void atStep(int step, Runnable what) {
        cutAt = step;
        cut = what;
    }

    /// How many operations there were.
    synchronized int steps() {
        return steps;
    }

    private void step() {
        if (steps++ == cutAt) {
            cut.run();
        }
    }

    @Override
    public synchronized IndexOutput createOutput(String name, IOContext context) throws IOException {
        step();
        changes.add(new Change.Created(name));
        unflushed.add(name);
        return super.createOutput(name, context);
    }

    @Override
    public synchronized IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
            throws IOException {
        step();
        var output = super.createTempOutput(prefix, suffix, context);
        changes.add(new Change.Created(output.getName()));
        unflushed.add(output.getName());
        return output;
    }

    @Override
    public synchronized void sync(Collection<String> names) throws IOException {
        step();
        super.sync(names);
        unflushed.removeAll(names);
    }

    @Override
    public synchronized void syncMetaData() throws IOException {
        step();
        super.syncMetaData();
        changes.clear();
    }

    @Override
    public synchronized void rename(String from, String to) throws IOException {
        step();
        super.rename(from, to);
        changes.add(new Change.Renamed(from, to));
        if (unflushed.remove(from)) {
            unflushed.add(to);
        }
    }

    @Override
    public synchronized void deleteFile(String name) throws IOException {
        step();
        var bytes = bytes(name);
        super.deleteFile(name);
        changes.add(new Change.Deleted(name, ByteBuffer.wrap(bytes)));
    }

    /// What a power cut at this moment leaves.
    synchronized ForgetfulDirectory afterPowerCut(Random random) {
        try {
            var left = new TreeMap<String, byte[]>();
            for (var name : listAll()) {
                left.put(name, bytes(name));
            }
            int kept = random.nextInt(changes.size() + 1);
            for (var change : changes.subList(kept, changes.size()).reversed()) {
                undo(change, left);
            }
            left.replaceAll((name, bytes) -> unflushed.contains(name) ? spoilt(bytes, random) : bytes);
            return filled(left);
        } catch (IOException e) {
            throw new AssertionError("memory does not break", e);
        }
    }

    private static void undo(Change change, Map<String, byte[]> left) {
        switch (change) {
            case Change.Created created -> left.remove(created.name());
            case Change.Renamed renamed -> {
                var bytes = left.remove(renamed.to());
                if (bytes != null) {
                    left.put(renamed.from(), bytes);
                }
            }
            case Change.Deleted deleted -> left.put(deleted.name(), deleted.bytes().array());
        }
    }

    private static byte[] spoilt(byte[] bytes, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new byte[0];
            case 1 -> new byte[bytes.length];
            case 2 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            default -> bytes;
        };
    }

    private static ForgetfulDirectory filled(Map<String, byte[]> files) throws IOException {
        var directory = new ForgetfulDirectory();
        for (var file : new HashMap<>(files).entrySet()) {
            try (var out = directory.createOutput(file.getKey(), IOContext.DEFAULT)) {
                out.writeBytes(file.getValue(), file.getValue().length);
            }
        }
        directory.unflushed.clear();
        directory.changes.clear();
        return directory;
    }

    private byte[] bytes(String name) throws IOException {
        try (var in = openInput(name, IOContext.READONCE)) {
            var bytes = new byte[Math.toIntExact(in.length())];
            in.readBytes(bytes, 0, bytes.length);
            return bytes;
        } catch (AccessDeniedException e) {
            // not closed yet: nobody has read it, and nothing of it was flushed
            return new byte[0];
        }
    }
}
