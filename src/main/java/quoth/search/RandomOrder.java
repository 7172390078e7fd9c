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
        this.start = numberOf(seed);
    }

    /// What an engine keeps of a hit: sixty bits of its id, which is a hash already.
    public static long kept(String id) {
        return number(id, 2);
    }

    /// The twelve digits from a place on as a number; such numbers sort as ids do.
    public static long number(String digits, int from) {
        long number = 0;
        for (int i = from; i < from + USED; i++) {
            number = number << 5 | DIGITS.indexOf(digits.charAt(i));
        }
        return number;
    }

    /// The digits of a number, as [#number] reads them.
    public static String digits(long number) {
        var digits = new StringBuilder(USED);
        for (int shift = 5 * (USED - 1); shift >= 0; shift -= 5) {
            digits.append(DIGITS.charAt((int) (number >>> shift) & 31));
        }
        return digits.toString();
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

    private static long numberOf(String seed) {
        var hash = HexFormat.of().parseHex(Sha256.of(seed.getBytes(StandardCharsets.UTF_8)).hex());
        return ByteBuffer.wrap(hash).getLong();
    }
}
