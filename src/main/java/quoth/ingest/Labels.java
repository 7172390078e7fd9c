package quoth.ingest;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import quoth.QuothException;

/// Names that come from elsewhere. Nothing is ever opened by them: what is kept is named by its hash.
final class Labels {

    private static final int COLLECTION = 100;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\u2028\u2029]");
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:");

    private Labels() {}

    /// A name as a path of plain parts with `/` between; no way up, no root, no drive, no control characters.
    ///
    /// @return empty when nothing is left, or more than the limit
    static Optional<String> path(String name, int limit) {
        var plain = DRIVE.matcher(CONTROL.matcher(name).replaceAll("").replace('\\', '/')).replaceFirst("");
        var parts = new ArrayList<String>();
        for (var part : plain.split("/")) {
            if (!part.isBlank() && !part.equals(".") && !part.equals("..")) {
                parts.add(part.strip());
            }
        }
        var path = String.join("/", parts);
        return Optional.of(path).filter(p -> !p.isEmpty() && p.length() <= limit);
    }

    /// @throws QuothException `UNUSABLE` for what is no name of a collection
    static void checkCollection(String name) {
        if (name.isBlank() || name.length() > COLLECTION || CONTROL.matcher(name).find()) {
            throw new QuothException(QuothException.Kind.UNUSABLE,
                    "collection is '%s'; expected a name of at most %d characters"
                            .formatted(CONTROL.matcher(name).replaceAll("\uFFFD"), COLLECTION));
        }
    }
}
