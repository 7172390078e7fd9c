package quoth.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import quoth.CountryCode;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Holder;
import quoth.gazetteer.Office;

/// The office that a role names, as texts write roles: *Turkish Foreign Minister*, *President of the Republic of Ghana*,
/// *President (Ghana)*, *former prime minister*.
final class OfficeWords {

    private final Gazetteer gazetteer;
    private final List<String> phrases;
    private final boolean past;

    /// @param role as written, with or without the country
    OfficeWords(Gazetteer gazetteer, String role) {
        this.gazetteer = gazetteer;
        var whole = withoutCountries(gazetteer, role);
        var bare = whole.replaceFirst("(?i)^(the |late |former |ex-|then[- ])+", "");
        this.past = whole.toLowerCase(Locale.ROOT).matches("(?s).*\\b(late|former|ex|then)\\b.*");
        this.phrases = Stream.concat(Stream.of(bare), Stream.of(bare.split(",| and | & ")))
                .map(OfficeWords::tidied).filter(p -> !p.isEmpty()).distinct().toList();
    }

    /// Whether the words are those of an office and no more.
    boolean isWhole(CountryCode country) {
        return !past && !phrases.isEmpty()
                && gazetteer.office(phrases.getFirst(), Optional.of(country)).isPresent();
    }

    /// The words of the role without its country.
    String words() {
        return phrases.isEmpty() ? "" : phrases.getFirst();
    }

    /// Whether the role names an office that the gazetteer knows, in that country or anywhere.
    boolean isOffice(Optional<CountryCode> country) {
        return phrases.stream().anyMatch(p -> gazetteer.office(p, country).isPresent());
    }

    /// The office that the role names, in any country.
    Optional<Office> officeOf() {
        return phrases.stream().flatMap(p -> gazetteer.office(p, Optional.empty()).stream()).findFirst();
    }

    /// Whether the role is the office held. *Secretary* is short for *Secretary of State*, *President* is not for *Vice
    /// President*.
    boolean isThatOf(Holder holder) {
        var title = holder.title().toLowerCase(Locale.ROOT);
        return phrases.stream().anyMatch(phrase -> {
            var lower = phrase.toLowerCase(Locale.ROOT);
            boolean titled = title.equals(lower) || title.startsWith(lower + " ");
            return titled || gazetteer.office(phrase, Optional.of(holder.country()))
                    .filter(o -> o.id().equals(holder.office().id())).isPresent();
        });
    }

    private static String withoutCountries(Gazetteer gazetteer, String role) {
        var rest = new StringBuilder(role);
        var terms = gazetteer.find(role);
        for (int i = terms.size() - 1; i >= 0; i--) {
            rest.delete(terms.get(i).span().begin(), terms.get(i).span().end());
        }
        return rest.toString().strip();
    }

    /// *President of the* as *President*: what is left when a country is taken away.
    private static String tidied(String words) {
        var tidy = words.replaceAll("[()\\[\\]]|['’]s\\b", " ").strip();
        return tidy.replaceFirst("(?i)( of| the| republic| for| to)+$", "").replaceAll("\\s+", " ").strip();
    }
}
