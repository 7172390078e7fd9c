package quoth.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import quoth.QuothException;
import quoth.QuothException.Fault;

import static quoth.QuothException.Kind.BAD_REQUEST;

/// Reads the percent encoding of forms. Unlike the JDK's decoder it does not turn broken UTF-8 into question marks:
/// a query that was mangled on the way should be told so, not answered with nothing found.
final class PercentEncoding {

    private PercentEncoding() {}

    /// A text for a header: what is not printable ASCII, and the percent sign, percent-encoded.
    static String ascii(String text) {
        var out = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b >= 0x20 && b < 0x7F && b != '%') {
                out.append((char) b);
            } else {
                out.append("%%%02X".formatted(b));
            }
        }
        return out.toString();
    }

    /// @param parameter named in the error
    /// @throws QuothException `BAD_REQUEST` for a broken escape or bytes that are no UTF-8
    static String decoded(String text, String parameter) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(text))).toString();
        } catch (CharacterCodingException | NumberFormatException e) {
            throw new QuothException(BAD_REQUEST, Fault.in(parameter, Optional.empty()),
                    "parameter '%s' holds '%s'; expected percent-encoded UTF-8".formatted(parameter, text));
        }
    }

    private static byte[] bytes(String text) {
        var out = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                out.write(hexDigit(text, i + 1) << 4 | hexDigit(text, i + 2));
                i += 2;
            } else {
                out.writeBytes((c == '+' ? " " : String.valueOf(c)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static int hexDigit(String text, int at) {
        int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
            throw new NumberFormatException();
        }
        return digit;
    }
}
