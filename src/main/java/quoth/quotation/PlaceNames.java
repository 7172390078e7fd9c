package quoth.quotation;

import quoth.TextSpan;
import quoth.gazetteer.Named;

/// Whether a word that names a country or place does so where it stands: *Chad* is a man as well, *Georgia* a woman.
final class PlaceNames {

    private PlaceNames() {}

    /// A word that may also be a name means its country when no name stands beside it.
    static boolean areMeant(String text, Named named) {
        var term = named.term();
        if (term.countries().size() != 1) {
            return false;
        }
        if (term.also().isEmpty()) {
            return true;
        }
        return switch (term.kind()) {
            case COUNTRY, ADJECTIVE, PEOPLE, CAPITAL -> !besideName(text, named.span());
            case METONYM, SEAT, CITY, AREA, BODY -> false;
        };
    }

    private static boolean besideName(String text, TextSpan span) {
        int after = span.end() + 1;
        boolean right = after < text.length() && text.charAt(span.end()) == ' '
                && Character.isUpperCase(text.charAt(after));
        int end = span.begin() - 1;
        int begin = end;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        boolean left = end > 0 && text.charAt(end) == ' ' && begin < end
                && Character.isUpperCase(text.charAt(begin))
                && !FirstWords.contains(text.substring(begin, end));
        return right || left;
    }
}
