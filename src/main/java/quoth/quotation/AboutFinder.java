package quoth.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quoth.About;
import quoth.Document;
import quoth.TextSpan;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Named;
import quoth.gazetteer.Term;

/// The countries, bodies and people that statements name. The text is searched once, when the first statement asks.
final class AboutFinder {

    private final Document document;
    private final Gazetteer gazetteer;
    private final CountryWords countries;
    private final DocumentPeople people;
    private @Nullable List<Place> places;

    private record Place(int begin, int end, About about) {}

    AboutFinder(Document document, Gazetteer gazetteer, DocumentPeople people) {
        this.people = people;
        this.document = document;
        this.gazetteer = gazetteer;
        this.countries = new CountryWords(gazetteer, document.metadata().published());
    }

    /// Each once, in order of where it is first named.
    List<About> in(List<TextSpan> segments) {
        var all = places();
        var found = new LinkedHashMap<String, About>();
        for (var segment : segments) {
            for (int i = firstFrom(all, segment.begin()); i < all.size()
                    && all.get(i).end() <= segment.end(); i++) {
                var about = all.get(i).about();
                found.putIfAbsent(about.type() + about.id(), about);
            }
        }
        return List.copyOf(found.values());
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

    private List<Place> places() {
        if (places == null) {
            var found = new ArrayList<Place>();
            for (var named : people.terms()) {
                add(named, found);
            }
            for (var name : people.names().places()) {
                people.registered(name)
                        .ifPresent(a -> found.add(new Place(name.span().begin(), name.span().end(), a)));
            }
            found.sort(Comparator.comparingInt(Place::begin).thenComparingInt(Place::end));
            places = found;
        }
        return places;
    }

    private void add(Named named, List<Place> found) {
        var term = named.term();
        if (term.kind() == Term.Kind.BODY) {
            var id = term.country().map(c -> Gazetteer.personId(term.name(), c)).orElse(term.name());
            place(named, new About(About.Type.ORGANISATION, id, term.name()), found);
        } else if (PlaceNames.areMeant(document.text(), named)) {
            countries.of(term)
                    .ifPresent(c -> place(named, new About(About.Type.COUNTRY, c.value(), gazetteer.label(c)),
                            found));
        }
    }

    private static void place(Named named, About about, List<Place> found) {
        found.add(new Place(named.span().begin(), named.span().end(), about));
    }
}
