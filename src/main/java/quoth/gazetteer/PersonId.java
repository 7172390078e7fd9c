package quoth.gazetteer;

import java.util.Locale;

import quoth.CountryCode;

/// Makes the id of a person whom no register knows.
final class PersonId {

    private PersonId() {}

    /// `name~country`: the name's letters and digits in lower case without accents, words joined by hyphens.
    static String of(String name, CountryCode country) {
        var plain = Spelling.plain(name).toLowerCase(Locale.ROOT);
        var id = new StringBuilder(plain.length() + 5);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                id.append(c);
            } else if ((c == ' ' || c == '-') && !id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        while (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return id.append('~').append(country.value()).toString();
    }
}
