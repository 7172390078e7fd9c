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
/// has named so far, or of several the one of its last two sentences, else the only one of the title, else that of the
/// dateline, else the one that most of the text is about, else the publisher's where the text names no other. Where
/// several might be meant, none.
final class CountryInQuestion {

    private static final int REACH = 1200;
    private static final int DATELINE = 60;
    private static final int FEW = 4;
    /// The share of all countries named that makes one the text's own.
    private static final double MOST = 0.6;
    private static final double CONTESTED = 0.5;

    private final String title;
    private final String text;
    private final Gazetteer gazetteer;
    private final CountryWords countries;
    private final Optional<CountryCode> publishers;
    private final Optional<CountryCode> house;
    private @Nullable List<Named> terms;
    private @Nullable List<Place> places;
    private boolean ownIsKnown;
    private Optional<CountryCode> own = Optional.empty();

    private record Place(int begin, CountryCode country) {}

    /// @param publishers the publisher's country
    /// @param house      the same where it is a state that publishes
    CountryInQuestion(String title, String text, Gazetteer gazetteer, CountryWords countries,
            Optional<CountryCode> publishers, Optional<CountryCode> house) {
        this.title = title;
        this.text = text;
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.publishers = publishers;
        this.house = house;
    }

    /// The country that is meant at an offset of the text.
    Optional<CountryCode> at(int offset) {
        int from = Math.max(0, offset - REACH);
        from += Math.max(0, text.substring(from, offset).lastIndexOf("\n\n"));
        var named = between(from, offset);
        if (named.size() > 1) {
            int begin = Sentences.begin(text, offset, from);
            named = between(Sentences.begin(text, Math.max(from, begin - 1), from), offset);
            return named.size() == 1 ? uncontested(named.getFirst()) : Optional.empty();
        }
        return named.isEmpty() ? ownCountry() : uncontested(named.getFirst());
    }

    /// The state that publishes the text: whose *Cabinet* and *Ministers* with capitals are meant.
    Optional<CountryCode> house() {
        return house;
    }

    /// Where a state tells of itself as much as of another country, *the officials* may be either's.
    private Optional<CountryCode> uncontested(CountryCode country) {
        boolean other = house.filter(h -> !h.equals(country)).isPresent();
        return other && count(house.get()) > CONTESTED * count(country) ? Optional.empty()
                : Optional.of(country);
    }

    private long count(CountryCode country) {
        return places().stream().filter(p -> p.country().equals(country)).count();
    }

    /// The countries named in a stretch, each once.
    private List<CountryCode> between(int from, int to) {
        var found = new ArrayList<CountryCode>();
        var all = places();
        for (int i = firstFrom(all, from); i < all.size() && all.get(i).begin() < to; i++) {
            if (!found.contains(all.get(i).country())) {
                found.add(all.get(i).country());
            }
        }
        return found;
    }

    /// The country that the whole text is about.
    Optional<CountryCode> ownCountry() {
        if (!ownIsKnown) {
            ownIsKnown = true;
            own = only(title).or(this::dateline).or(this::most).or(this::home)
                    .flatMap(this::uncontested);
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

    /// The publisher's, in a text that names no other country.
    private Optional<CountryCode> home() {
        return publishers.filter(p -> !p.value().equals("INT")
                && places().stream().allMatch(place -> place.country().equals(p)));
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
