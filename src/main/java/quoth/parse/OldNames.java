package quoth.parse;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// Reads the names in a ZIP archive of which nothing says how they are written: as UTF-8 when all of them can be, else
/// as one of the old code pages of Russia (CP866), Japan (CP932), China (GBK) or the West (CP437), whichever looks
/// like names.
///
/// One answer for a whole archive: one program wrote it, and a single name shows little.
final class OldNames {

    private static final Charset RUSSIAN = Charset.forName("IBM866");
    private static final Charset JAPANESE = Charset.forName("windows-31j");
    private static final Charset CHINESE = Charset.forName("GBK");
    private static final Charset WESTERN = Charset.forName("IBM437");

    private final Charset charset;

    /// @param entries all of the archive
    OldNames(List<ZipArchiveEntry> entries) {
        this.charset = charset(
                entries.stream().filter(OldNames::isOld).map(ZipArchiveEntry::getRawName).toList());
    }

    String of(ZipArchiveEntry entry) {
        return isOld(entry) ? new String(entry.getRawName(), charset) : entry.getName();
    }

    private static boolean isOld(ZipArchiveEntry entry) {
        return entry.getRawName() != null && !entry.getGeneralPurposeBit().usesUTF8ForNames()
                && entry.getNameSource() == ZipArchiveEntry.NameSource.NAME;
    }

    private static Charset charset(List<byte[]> names) {
        if (names.stream().allMatch(name -> strictly(StandardCharsets.UTF_8, name).isPresent())) {
            return StandardCharsets.UTF_8;
        }
        if (names.stream()
                .allMatch(name -> strictly(RUSSIAN, name).filter(OldNames::isRussian).isPresent())) {
            return RUSSIAN;
        }
        return List.of(JAPANESE, CHINESE).stream()
                .filter(eastern -> names.stream()
                        .allMatch(name -> strictly(eastern, name).filter(OldNames::isEastern).isPresent()))
                .findFirst().orElse(WESTERN);
    }

    private static Optional<String> strictly(Charset charset, byte[] name) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(name))).map(CharBuffer::toString);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /// Whole words of Cyrillic letters: read so, other pages give frames and letters between Latin ones.
    private static boolean isRussian(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80 && (!isCyrillic(c) || besideLatin(name, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCyrillic(char c) {
        return Character.UnicodeScript.of(c).equals(Character.UnicodeScript.CYRILLIC);
    }

    private static boolean besideLatin(String name, int at) {
        return at > 0 && isLatin(name.charAt(at - 1))
                || at + 1 < name.length() && isLatin(name.charAt(at + 1));
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /// Signs of the East, seldom one by itself: an accented letter and the one after it may look like one.
    private static boolean isEastern(String name) {
        int signs = 0;
        int runs = 0;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 0x80) {
                signs++;
                runs += i == 0 || name.charAt(i - 1) < 0x80 ? 1 : 0;
            }
        }
        return signs >= 2 * runs;
    }
}
