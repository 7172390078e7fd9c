package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.gazetteer.Body;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Term;
import quoth.gazetteer.Term.Kind;

/// The country that words give away: a demonym (*Turkish officials*), a country (*the president of Kenya*), a seat.
/// Where words may mean several, none.
final class CountryWords {

    /// Before a country these make it somebody else's: *ambassador to Russia*.
    private static final Set<String> TOWARDS = Set.of("to", "for", "with", "against", "on", "in", "at",
            "near", "from");
    private static final Set<Kind> PLACES = Set.of(Kind.METONYM, Kind.CAPITAL, Kind.SEAT);

    private static final Set<String> BETWEEN = Set.of("", "the ", " and ", ", ", ", and ", " and the ");
    private static final int PLACE = 80;

    private final Gazetteer gazetteer;
    private final Optional<PartialDate> date;

    /// @param date when the words were written: a seat stands for the state it was the seat of then
    CountryWords(Gazetteer gazetteer, Optional<PartialDate> date) {
        this.gazetteer = gazetteer;
        this.date = date;
    }

    /// The country of a role or of a body's name: that of the first term that has only one.
    Optional<CountryCode> in(String words) {
        for (var named : gazetteer.find(words)) {
            var term = named.term();
            if (!isTowards(words, named.span().begin()) && term.kind() != Kind.BODY && isPlain(term)
                    && !words.startsWith("-based", named.span().end())) {
                return of(term);
            }
        }
        return Optional.empty();
    }

    /// `INT` or `EU` for a role in such a body: *UN Special Envoy*, *NATO spokesman*.
    Optional<CountryCode> ofBody(String role) {
        for (var named : gazetteer.find(role)) {
            boolean body = named.term().kind() == Kind.BODY && named.span().begin() == 0;
            var country = body ? named.term().country() : Optional.<CountryCode>empty();
            boolean states = gazetteer.body(named.term().name())
                    .filter(b -> b.kind() == Body.Kind.INTERNATIONAL).isPresent();
            if (states
                    && country.filter(c -> c.value().equals("INT") || c.value().equals("EU")).isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }

    /// The countries of several people or of an authority, wherever they are named: *opponents in Georgia and Armenia*.
    List<CountryCode> all(String words) {
        var found = new ArrayList<CountryCode>();
        for (var named : gazetteer.find(words)) {
            var country = named.term().kind() != Kind.BODY && isPlain(named.term())
                    && !isOfOthers(words, named.span().begin()) ? of(named.term())
                            : Optional.<CountryCode>empty();
            country.filter(c -> !found.contains(c)).ifPresent(found::add);
        }
        return found;
    }

    /// *the government* in Nairobi, *opponents* in Georgia and Armenia: what tells where, behind the words; empty when
    /// nothing does.
    String placeBehind(String text, int from) {
        if (!text.startsWith(" in ", from) && !text.startsWith(" from ", from)) {
            return "";
        }
        var behind = text.substring(from, Math.min(text.length(), from + PLACE));
        int end = 0;
        int next = behind.indexOf(' ', 1) + 1;
        for (var named : gazetteer.find(behind)) {
            if (!BETWEEN.contains(behind.substring(next, Math.max(next, named.span().begin())))) {
                break;
            }
            end = named.span().end();
            next = end;
        }
        return behind.substring(0, end);
    }

    /// The country that a term means, if it means one.
    Optional<CountryCode> of(Term term) {
        return term.country().map(c -> PLACES.contains(term.kind()) ? then(c) : c);
    }

    private CountryCode then(CountryCode country) {
        return date.map(d -> gazetteer.stateAt(country, d)).orElse(country);
    }

    /// Whether a term means its country when it stands in a phrase that describes somebody.
    private static boolean isPlain(Term term) {
        return switch (term.kind()) {
            case COUNTRY, ADJECTIVE, PEOPLE -> term.countries().size() == 1;
            case METONYM, CAPITAL, SEAT, CITY, AREA -> !term.ambiguous();
            case BODY -> false;
        };
    }

    private static boolean isTowards(String words, int at) {
        return TOWARDS.contains(wordBefore(words, at));
    }

    /// *relatives of*, *envoys to*, *the war on*.
    private static boolean isOfOthers(String words, int at) {
        return Set.of("to", "with", "against", "on", "about").contains(wordBefore(words, at));
    }

    private static String wordBefore(String words, int at) {
        int end = at - 1;
        while (end > 0 && words.charAt(end - 1) == ' ') {
            end--;
        }
        int begin = Math.max(0, end);
        while (begin > 0 && words.charAt(begin - 1) != ' ') {
            begin--;
        }
        return end > begin ? words.substring(begin, end).toLowerCase(Locale.ROOT) : "";
    }
}
