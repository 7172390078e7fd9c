package quoth.ingest;

import java.util.HashMap;
import java.util.Map;
import quoth.Origin;
import quoth.parse.WorkerTask.Room;

/// How much may still come out of each outermost file, on all levels together: a thousand archives in an archive
/// of a thousand have room for a thousand entries, not for a million. Safe for use by many threads.
final class Rooms {

    private final Map<Origin, Room> left = new HashMap<>();

    synchronized Room of(Origin origin) {
        return left.getOrDefault(origin.outermost(), Room.WHOLE);
    }

    synchronized void take(Origin origin, int entries, long bytes) {
        var room = of(origin);
        if (room.entries() < entries || room.bytes() < bytes) {
            throw new PastRoomException("more comes out of %s than may".formatted(origin.outermost().path()));
        }
        left.put(origin.outermost(), room.without(entries, bytes));
    }

    /// Takes back what came to nothing.
    synchronized void giveBack(Origin origin, int entries, long bytes) {
        left.put(origin.outermost(), of(origin).without(-entries, -bytes));
    }
}
