package quoth.http;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// Lets each holder of a key through so often a second and no more, so that a script gone wild does not keep everybody
/// else out. Safe for use by many threads.
final class Pace {

    private static final double NANOS = 1e9;
    private static final int MOST_KNOWN = 1_000;

    private final int aSecond;
    private final LongSupplier nanos;
    private final Map<String, Saved> saved = new HashMap<>();

    /// @param nanos a clock that only goes forward
    Pace(int aSecond, LongSupplier nanos) {
        this.aSecond = aSecond;
        this.nanos = nanos;
    }

    /// Turns that somebody has not taken, as of some moment; never more than a second's.
    private record Saved(double turns, long at) {}

    /// Whether it is somebody's turn; taken with it.
    synchronized boolean allows(String who) {
        long now = nanos.getAsLong();
        if (saved.size() > MOST_KNOWN) {
            saved.values().removeIf(each -> turns(each, now) >= aSecond);
        }
        double turns = turns(saved.getOrDefault(who, new Saved(aSecond, now)), now);
        boolean allowed = turns >= 1;
        saved.put(who, new Saved(allowed ? turns - 1 : turns, now));
        return allowed;
    }

    private double turns(Saved before, long now) {
        return Math.min(aSecond, before.turns + (now - before.at) / NANOS * aSecond);
    }
}
