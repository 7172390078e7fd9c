package quoth.http;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import quoth.CountryCode;

/// Reads countries that a person gives.
final class BodyCountries {

    private static final Set<String> KNOWN = known();
    private static final int MOST = 10;

    private BodyCountries() {}

    static List<CountryCode> read(Body body, String name) {
        return body.list(name, MOST, (one, element) -> {
            var given = one.text(element, MOST);
            if (!KNOWN.contains(given)) {
                throw one.wrong(element,
                        "a country's code of ISO 3166-1 such as FR, EU, XK, INT, or that of a former"
                                + " state by ISO 3166-3 such as SUHH");
            }
            return new CountryCode(given);
        }).stream().distinct().toList();
    }

    private static Set<String> known() {
        var codes = new HashSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2));
        codes.addAll(Locale.getISOCountries(IsoCountryCode.PART3));
        codes.addAll(Set.of("EU", "XK", "INT"));
        return Set.copyOf(codes);
    }
}
