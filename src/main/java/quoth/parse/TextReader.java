package quoth.parse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.apache.tika.parser.txt.CharsetDetector;

/// Reads plain text: finds its encoding, joins hard-wrapped lines, drops page furniture.
final class TextReader implements FormatReader {

    private static final int SIZE_LIMIT = 100_000_000;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @Override
    public void read(Input input, Delivery delivery) throws UnusableException, IOException {
        var draft = input.draft();
        var text = decoded(input.bytes(SIZE_LIMIT));
        if (text.length() > Limits.CHARACTERS) {
            delivery.incomplete(Limits.tooMuchText());
            text = text.substring(0, Limits.CHARACTERS);
        }
        Lines.into(draft.prose(), text);
        delivery.draft(draft);
    }

    /// UTF-8 when the bytes are valid UTF-8, UTF-16 when a mark says so, else what the letters' frequencies
    /// suggest. Bytes that fit nowhere become U+FFFD.
    static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, likelyCharset(bytes));
        }
    }

    /// Text that is UTF-8 but for a few broken bytes is still taken for UTF-8.
    private static Charset likelyCharset(byte[] bytes) {
        var lenient = new String(bytes, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == 0xFFFD).count();
        long beyondAscii = lenient.chars().filter(c -> c > 0x7F).count();
        if (broken * 2 < beyondAscii) {
            return StandardCharsets.UTF_8;
        }
        var detector = new CharsetDetector();
        detector.setText(bytes);
        var match = detector.detect();
        if (match == null || match.getConfidence() < 25 || !Charset.isSupported(match.getName())
                || match.getName().startsWith("UTF")) {
            return WESTERN;
        }
        return match.getName().equals("ISO-8859-1") ? WESTERN : Charset.forName(match.getName());
    }
}
