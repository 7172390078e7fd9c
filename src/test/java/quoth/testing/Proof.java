package quoth.testing;

import java.util.stream.LongStream;

/// How much is to be proved: a little at every build, much by `bin/verify --long`. Seeds are fixed, so that what fails
/// once fails again; each is printed.
public final class Proof {

    /// The system property that `bin/verify --long` sets.
    public static final String LONG = "quoth.long";

    private Proof() {}

    /// Seeds from 1 on.
    ///
    /// @param few  at every build
    /// @param many by `bin/verify --long`
    public static LongStream seeds(int few, int many) {
        return LongStream.rangeClosed(1, times(few, many));
    }

    /// How often to try; in the long run as often as `-Dquoth.times=N` says, where an hour has to do.
    public static int times(int few, int many) {
        return Boolean.getBoolean(LONG) ? Math.min(many, Integer.getInteger("quoth.times", many)) : few;
    }

    /// Where randomness begins, said for whoever reads of a failure: the same every time, another one by
    /// `-Dquoth.seed=N`.
    public static long seed(String proof, long otherwise) {
        long seed = Long.getLong("quoth.seed", otherwise);
        System.out.printf("%s: seed %d, another one by -Dquoth.seed=N%n", proof, seed);
        return seed;
    }
}
