package quoth;

/// Ids people can read aloud: the first 80 bits of a SHA-256 as 16 characters of Crockford's base 32 in lower
/// case (no i, l, o, u). Two of a billion ids share one with a chance of about one in two million.
final class ShortHash {

    private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 16;

    private ShortHash() {}

    static String of(Sha256 hash) {
        var bytes = hash.bytes();
        var out = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            out[i] = DIGITS[fiveBits(bytes, i * 5)];
        }
        return new String(out);
    }

    static String checked(String value, String prefix) {
        if (value.length() != prefix.length() + LENGTH || !value.startsWith(prefix)
                || !value.chars().skip(prefix.length()).allMatch(ShortHash::isDigit)) {
            throw new IllegalArgumentException(
                    "id needs '%s' and %d letters or digits, got '%s'".formatted(prefix, LENGTH, value));
        }
        return value;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' && c != 'i' && c != 'l' && c != 'o' && c != 'u';
    }

    private static int fiveBits(byte[] bytes, int bit) {
        int pair = (bytes[bit / 8] & 0xff) << 8 | bytes[bit / 8 + 1] & 0xff;
        return pair >> 11 - bit % 8 & 31;
    }
}
