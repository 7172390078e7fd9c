package quoth.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quoth.CountryCode;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Named;
import quoth.gazetteer.Term;

/// Whose *foreign ministry*, *government* or *police* a text means when it does not say: the one country that the paragraph
/// has named so far, else the only one of the title, else that of the dateline, else the one that most of the text is
/// about. Where several might be meant, none.
final class CountryInQuestion {

    private static final int REACH = 1200;
    private static final int DATELINE = 60;
    private static final int FEW = 4;
    /// The share of all countries named that makes one the text's own.
    private static final double MOST = 0.6;

    private final String title;
    private final String text;
    private final Gazetteer gazetteer;
    private final CountryWords countries;
    private @Nullable List<Named> terms;
    private @Nullable List<Place> places;
    private boolean ownIsKnown;
    private Optional<CountryCode> own = Optional.empty();

    private record Place(int begin, CountryCode country) {}

    CountryInQuestion(String title, String text, Gazetteer gazetteer, CountryWords countries) {
        this.title = title;
        this.text = text;
        this.gazetteer = gazetteer;
        this.countries = countries;
    }

    /// The country that is meant at an offset of the text.
    Optional<CountryCode> at(int offset) {
        int from = Math.max(0, offset - REACH);
        from += Math.max(0, text.substring(from, offset).lastIndexOf("\n\n"));
        CountryCode only = null;
        var all = places();
        for (int i = firstFrom(all, from); i < all.size() && all.get(i).begin() < offset; i++) {
            var country = all.get(i).country();
            if (only != null && !only.equals(country)) {
                return Optional.empty();
            }
            only = country;
        }
        return only != null ? Optional.of(only) : ownCountry();
    }

    /// The country that the whole text is about.
    Optional<CountryCode> ownCountry() {
        if (!ownIsKnown) {
            ownIsKnown = true;
            own = only(title).or(this::dateline).or(this::most);
        }
        return own;
    }

    /// Whether a country is named in the text or its title at all.
    boolean isNamed(CountryCode country) {
        return places().stream().anyMatch(p -> p.country().equals(country))
                || gazetteer.find(title).stream()
                        .anyMatch(n -> country(title, n).filter(country::equals).isPresent());
    }

    /// Whether the text names a country by its own name or its people's, not only by a place in it.
    boolean isTold(CountryCode country) {
        return terms().stream().map(Named::term)
                .filter(t -> t.kind() == Term.Kind.COUNTRY || t.kind() == Term.Kind.ADJECTIVE)
                .anyMatch(t -> countries.of(t).filter(country::equals).isPresent());
    }

    private Optional<CountryCode> only(String words) {
        CountryCode only = null;
        for (var named : gazetteer.find(words)) {
            var country = country(words, named);
            if (country.isPresent() && only != null && !only.equals(country.get())) {
                return Optional.empty();
            }
            only = country.orElse(only);
        }
        return Optional.ofNullable(only);
    }

    /// *CAIRO, 24 July (Reuters) —* at the beginning of the text.
    Optional<CountryCode> dateline() {
        int dash = -1;
        for (int i = 0; i < Math.min(text.length(), DATELINE) && dash < 0; i++) {
            dash = "—–".indexOf(text.charAt(i)) >= 0 || text.startsWith(" - ", i) || text.startsWith("-- ", i)
                    ? i
                    : -1;
        }
        if (dash < 3 || !Character.isUpperCase(text.charAt(0)) || !Character.isUpperCase(text.charAt(1))) {
            return Optional.empty();
        }
        return only(text.substring(0, dash));
    }

    private Optional<CountryCode> most() {
        var counts = new HashMap<CountryCode, Integer>();
        for (var place : places()) {
            counts.merge(place.country(), 1, Integer::sum);
        }
        int all = places().size();
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= FEW && e.getValue() >= MOST * all)
                .map(e -> e.getKey()).findFirst();
    }

    /// The names of countries, places and bodies in the text, in its order, read once.
    List<Named> terms() {
        var known = terms;
        if (known == null) {
            known = gazetteer.find(text);
            terms = known;
        }
        return known;
    }

    private List<Place> places() {
        var known = places;
        if (known == null) {
            known = new ArrayList<>();
            for (var named : terms()) {
                var country = country(text, named);
                if (country.isPresent()) {
                    known.add(new Place(named.span().begin(), country.get()));
                }
            }
            places = known;
        }
        return known;
    }

    private Optional<CountryCode> country(String words, Named named) {
        var term = named.term();
        boolean place = term.kind() != Term.Kind.BODY && PlaceNames.areMeant(words, named);
        return place ? countries.of(term) : Optional.empty();
    }

    private static int firstFrom(List<Place> places, int offset) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (places.get(middle).begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
