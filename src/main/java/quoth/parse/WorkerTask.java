package quoth.parse;

import java.nio.file.Path;
import quoth.SourceDocument;

/// What a parent has a worker do.
///
/// @param bytes where the bytes are
/// @param room  what may still come out of the outermost file that the source document lies in
public record WorkerTask(SourceDocument source, Path bytes, Room room) {

    /// @param entries how many entries, at most
    /// @param bytes   how many unpacked bytes, at most
    public record Room(int entries, long bytes) {

        /// For a file that lies in no container.
        public static final Room WHOLE = new Room(Limits.ENTRIES, Limits.UNPACKED_BYTES);

        /// What is left after entries that came out.
        public Room without(int moreEntries, long moreBytes) {
            return new Room(Math.max(0, entries - moreEntries), Math.max(0, bytes - moreBytes));
        }
    }
}
