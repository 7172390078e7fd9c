package quoth.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import quoth.Sha256;

/// The order by chance that every engine gives: each hit has a number made of its id and of a seed.
public final class RandomOrder {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int USED = 12;

    private final long start;

    /// @param seed any text
    public RandomOrder(String seed) {
        this.start = number(seed);
    }

    /// What an engine keeps of a hit: sixty bits of its id, which is a hash already.
    public static long kept(String id) {
        long kept = 0;
        for (int i = 2; i < 2 + USED; i++) {
            kept = kept << 5 | DIGITS.indexOf(id.charAt(i));
        }
        return kept;
    }

    /// Where a hit comes, lowest first.
    ///
    /// @param kept as [#kept] gave it
    public long place(long kept) {
        long mixed = kept + start;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }

    private static long number(String seed) {
        var hash = HexFormat.of().parseHex(Sha256.of(seed.getBytes(StandardCharsets.UTF_8)).hex());
        return ByteBuffer.wrap(hash).getLong();
    }
}
