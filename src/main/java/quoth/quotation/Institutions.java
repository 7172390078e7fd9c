package quoth.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.CountryCode;
import quoth.Speaker;
import quoth.TextSpan;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Term;

/// Speakers that are no persons: governments, by their country, seat or name; bodies; groups of a people.
final class Institutions {

    private static final Set<String> GOVERNMENTS = Set.of("government", "ministry", "administration",
            "gouvernement",
            "ministère", "ministerium", "regierung", "embassy", "cabinet");
    private static final Set<String> BODIES = Set.of("commission", "committee", "council", "party", "agency",
            "university",
            "institute", "bank", "department", "office", "court", "parliament", "congress", "senate", "house",
            "union",
            "association", "company", "corporation", "inc", "times", "post", "news", "journal", "press",
            "campaign",
            "organization", "organisation", "foundation", "group", "network", "police", "army", "force",
            "team", "bureau",
            "board", "fund", "service", "partei", "alliance", "movement", "federation", "church", "society",
            "report",
            "statement", "center", "centre", "club", "league", "authority", "newspaper", "poll", "survey",
            "study",
            "website", "magazine", "firm", "military", "navy", "chamber", "assembly", "institution",
            "college", "school");
    private static final Set<String> PLURALS = Set.of("they", "we", "officials", "critics", "experts",
            "analysts",
            "supporters", "people", "some", "many", "others", "sources", "residents", "witnesses",
            "protesters", "lawmakers",
            "democrats", "republicans", "aides", "activists", "voters", "scientists", "researchers",
            "authorities",
            "reports", "media", "opponents", "leaders", "members", "users", "diplomats", "ministers",
            "prosecutors",
            "lawyers", "doctors", "workers", "polls", "investigators", "organizers", "advocates",
            "economists",
            "both", "several", "observers", "strategists", "senators", "allies", "families", "students");

    private final Gazetteer gazetteer;
    private final CountryWords countries;

    Institutions(Gazetteer gazetteer, CountryWords countries) {
        this.gazetteer = gazetteer;
        this.countries = countries;
    }

    static boolean isPlural(String written) {
        return PLURALS.contains(lastWord(written));
    }

    /// Whether there is a word for a body or an authority anywhere in it.
    static boolean hasBodyWord(String written) {
        for (var word : written.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (BODIES.contains(word) || GOVERNMENTS.contains(word) || word.equals("authorities")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a name has a word for a body in it, before any *of* or *for*.
    boolean isBody(String written) {
        for (var word : written.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.equals("of") || word.equals("for") || word.equals("from")) {
                return false;
            }
            if (BODIES.contains(word) || GOVERNMENTS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the gazetteer knows just these words.
    boolean isKnown(String written) {
        return gazetteer.term(written).isPresent();
    }

    /// A name without the country that stands before it: *United States Hamdullah Mohib*.
    String withoutCountry(String name) {
        for (var named : gazetteer.find(name)) {
            boolean leads = named.span().begin() == 0 && named.span().end() < name.length()
                    && named.term().also().isEmpty()
                    && (named.term().kind() == Term.Kind.COUNTRY
                            || named.term().kind() == Term.Kind.ADJECTIVE);
            return leads ? name.substring(named.span().end()).strip() : name;
        }
        return name;
    }

    /// The countries that a description of somebody gives away: none or one.
    List<CountryCode> countriesOf(String written) {
        return countries.in(written).stream().toList();
    }

    /// The institution or group that a mention names, if it names one.
    Optional<Speaker> of(String written, TextSpan span, Mention mention) {
        var term = gazetteer.term(written);
        if (term.isPresent()) {
            var known = known(term.get(), written, span);
            if (known.isPresent()) {
                return known;
            }
        }
        if (isPlural(written)) {
            return Optional.of(group(written, span));
        }
        if (!isBody(written) || isPerson(mention)) {
            return Optional.empty();
        }
        return Optional.of(body(written, span));
    }

    /// *Foreign Ministry spokeswoman Ann Smith*: a title or a lower-case word before a name that is no body's.
    private boolean isPerson(Mention mention) {
        if (mention.form() != Mention.Form.NAME || isBody(mention.name()) || mention.role().isEmpty()) {
            return false;
        }
        var role = mention.role().get();
        return Mention.isTitle(lastWord(role)) || !isBody(role)
                || mention.name().indexOf(' ') > 0
                        && Character.isLowerCase(role.charAt(role.lastIndexOf(' ') + 1));
    }

    private Optional<Speaker> known(Term term, String written, TextSpan span) {
        return switch (term.kind()) {
            case COUNTRY -> term.country().map(c -> government(c, Optional.empty(), written, span));
            case METONYM -> countries.of(term).map(c -> government(c, term.institution(), written, span));
            case CAPITAL, SEAT -> isAlsoName(term) ? Optional.empty()
                    : countries.of(term).map(c -> government(c, Optional.empty(), written, span));
            case BODY -> Optional.of(new Speaker(Speaker.Type.ORGANISATION, written, Optional.of(span),
                    term.country().map(c -> Gazetteer.personId(term.name(), c)), Optional.of(term.name()),
                    Optional.empty(), Optional.empty(),
                    term.countries().size() == 1 ? term.countries() : List.of()));
            case PEOPLE -> Optional.of(group(written, span));
            case CITY, AREA, ADJECTIVE -> Optional.empty();
        };
    }

    private static boolean isAlsoName(Term term) {
        return term.also().filter(a -> a.contains("name")).isPresent();
    }

    /// A country that speaks: its government. The Union and international bodies are bodies.
    Speaker government(CountryCode country, Optional<String> institution, String written,
            TextSpan span) {
        boolean body = country.value().equals("EU") || country.value().equals("INT");
        var label = gazetteer.label(country);
        var name = body ? label : "Government of " + label;
        return new Speaker(body ? Speaker.Type.ORGANISATION : Speaker.Type.GOVERNMENT, written,
                Optional.of(span),
                Optional.of(Gazetteer.personId(name, country)), Optional.of(name), institution,
                Optional.empty(),
                List.of(country));
    }

    private Speaker group(String written, TextSpan span) {
        return new Speaker(Speaker.Type.GROUP, written, Optional.of(span), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), countriesOf(written));
    }

    /// *the Turkish government* is the government; *the Russian foreign ministry* a part of it with a name of its own.
    private Speaker body(String written, TextSpan span) {
        var country = countries.in(written);
        var last = lastWord(written);
        boolean official = false;
        for (var word : written.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            official |= GOVERNMENTS.contains(word);
        }
        if (country.isPresent() && last.equals("government")
                || country.isPresent() && written.contains("government of")) {
            return government(country.get(), Optional.empty(), written, span);
        }
        boolean named = written.chars().filter(Character::isUpperCase).count() > 1 && !written.contains("'s ")
                && !written.contains("’s ");
        var name = named ? Optional.of(withoutArticle(written)) : Optional.<String>empty();
        var id = name.flatMap(n -> country.map(c -> Gazetteer.personId(n, c)));
        return new Speaker(official ? Speaker.Type.GOVERNMENT : Speaker.Type.ORGANISATION, written,
                Optional.of(span), id,
                name, Optional.empty(), Optional.empty(), country.stream().toList());
    }

    private static String withoutArticle(String written) {
        return written.regionMatches(true, 0, "the ", 0, 4) ? written.substring(4) : written;
    }

    private static String lastWord(String written) {
        int end = written.length();
        while (end > 0 && !Character.isLetter(written.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > 0 && Character.isLetter(written.charAt(begin - 1))) {
            begin--;
        }
        return written.substring(begin, end).toLowerCase(Locale.ROOT);
    }
}
