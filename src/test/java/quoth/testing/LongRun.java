package quoth.testing;

/// How hard a proof tries: a little in every build, a lot when `bin/verify --long` asks for it.
public final class LongRun {

    private LongRun() {}

    public static boolean asked() {
        return Boolean.getBoolean("quoth.long");
    }

    /// How often to try.
    public static int times(int few, int many) {
        return asked() ? many : few;
    }

    /// Where randomness begins: the same every day, and another one by `-Dquoth.seed=N`. Says so, for whoever reads
    /// of a failure.
    public static long seed(String proof, long otherwise) {
        long seed = Long.getLong("quoth.seed", otherwise);
        System.out.printf("%s: seed %d, again by -Dquoth.seed=%d%n", proof, seed, seed);
        return seed;
    }
}
