package quoth.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import quoth.CountryCode;
import quoth.Speaker;
import quoth.TextSpan;
import quoth.gazetteer.Body;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Term;

/// Speakers that are no persons: governments, by their country, seat or name; bodies; groups of a people. Asked in the
/// order of the text, so that *the Church* is the church that spoke before.
final class Institutions {

    /// Governments that their country names.
    private static final Set<String> RULERS = Set.of("government", "administration", "regime", "junta",
            "cabinet", "authorities", "gouvernement", "regierung", "leadership");
    /// Of which a state has one, so that the country in question is theirs.
    private static final Set<String> OF_STATES = Set.of("ministry", "parliament", "police", "army",
            "military",
            "navy", "congress", "senate", "embassy", "legislature", "constitution", "court", "tribunal",
            "city", "municipality", "directorate", "inspectorate", "guard", "party", "chiefs",
            "prosecution");
    private static final Pattern OF_MANY = Pattern.compile(
            "(?i)\\b(international|european|world|inter-?american|african|arab|united|allied|joint|general)\\b");
    private static final Set<String> OFFICIALS = Set.of("officials", "ministers", "prosecutors", "lawmakers",
            "diplomats", "senators", "troops", "soldiers", "lawyers", "police", "residents", "journalists",
            "witnesses", "protesters", "demonstrators", "villagers", "voters", "judges", "investigators",
            "policymakers", "bureaucrats", "advisers", "advisors", "municipalities", "politicians",
            "legislators", "commanders", "farmers", "courts", "councillors", "rebels", "citizens",
            "family", "families", "relatives", "spokesmen");
    /// Who speaks for readers, members or owners, not for a country.
    private static final Set<Body.Kind> OF_NO_STATE = Set.of(Body.Kind.MEDIA, Body.Kind.NGO,
            Body.Kind.COMPANY);

    private final String text;
    private final Gazetteer gazetteer;
    private final CountryWords countries;
    private final CountryInQuestion question;
    private final StateNames states;
    private final BodyNames names;
    private final Map<String, Speaker> lastByHead = new HashMap<>();

    Institutions(String text, Gazetteer gazetteer, CountryWords countries, CountryInQuestion question) {
        this.text = text;
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.question = question;
        this.states = new StateNames(gazetteer);
        this.names = new BodyNames(text, gazetteer);
    }

    /// Whether a name has a word for a body in it, before any *of* or *for*.
    boolean isBody(String written) {
        for (var word : written.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.equals("of") || word.equals("for") || word.equals("from")) {
                return false;
            }
            if (BodyWords.isBody(word)) {
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
                    && named.term().also().isEmpty() && (named.term().kind() == Term.Kind.COUNTRY
                            || named.term().kind() == Term.Kind.ADJECTIVE);
            return leads ? name.substring(named.span().end()).strip() : name;
        }
        return name;
    }

    /// The countries that a description of somebody gives away: none or one; of several people all.
    List<CountryCode> countriesOf(String written) {
        return BodyWords.isPlural(written) ? countries.all(written) : countries.in(written).stream().toList();
    }

    Speaker government(CountryCode country, Optional<String> institution, String written, TextSpan span) {
        return states.government(country, institution, written, span);
    }

    /// The institution or group that a mention names, if it names one.
    Optional<Speaker> of(String written, TextSpan span, Mention mention) {
        var bare = BodyWords.withoutPossessive(written).replaceFirst("^((?i:the) )?NGO ", "$1");
        var known = gazetteer.term(bare).flatMap(t -> known(t, written, span))
                .or(() -> people(bare, written, span)).or(() -> earlier(bare, written, span));
        if (known.isPresent()) {
            return known;
        }
        var head = BodyWords.head(bare).toLowerCase(Locale.ROOT);
        boolean cabinet = bare.equals("Cabinet") || bare.equals("the Cabinet");
        if (head.equals("authorities") || RULERS.contains(head) && BodyWords.isGovernment(head) && !cabinet) {
            return ruler(bare, head, written, span);
        }
        if (BodyWords.isPlural(bare)) {
            return Optional.of(group(bare, head, written, span));
        }
        var proper = BodyWords.withoutArticle(bare);
        if (BodyNames.isAcronym(proper) && proper.equals(mention.name())) {
            return Optional.of(kept(organisation(Speaker.Type.ORGANISATION,
                    Optional.of(names.inFull(proper).orElse(proper)), Optional.empty(), written, span)));
        }
        boolean body = isBody(bare) || BodyWords.isBody(head);
        if (!body && isThing(mention)) {
            return Optional.of(kept(organisation(Speaker.Type.ORGANISATION, names.in(bare),
                    countries.in(bare), written, span)));
        }
        boolean person = Mention.isTitle(head) && Character.isLowerCase(BodyWords.head(bare).charAt(0));
        if (person || !body || isPerson(mention)) {
            return Optional.empty();
        }
        return Optional.of(kept(body(bare, head, written, span)));
    }

    /// *the Ministerial Code*, *the Geneva Agreements*: a name with a last word that people do not have.
    private static boolean isThing(Mention mention) {
        var name = mention.name();
        return mention.form() == Mention.Form.NAME && mention.role().isEmpty()
                && NeverNames.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /// *Foreign Ministry spokeswoman Ann Smith*: a title or a lower-case word before a name that is no body's.
    private boolean isPerson(Mention mention) {
        if (mention.form() != Mention.Form.NAME || isBody(mention.name()) || mention.role().isEmpty()) {
            return false;
        }
        var role = mention.role().get();
        int space = role.lastIndexOf(' ');
        return Mention.isTitle(role.substring(space + 1)) || !isBody(role) || mention.name().indexOf(' ') > 0
                && Character.isLowerCase(role.charAt(space + 1))
                && !BodyWords.isBody(role.substring(space + 1));
    }

    private Optional<Speaker> known(Term term, String written, TextSpan span) {
        return switch (term.kind()) {
            case COUNTRY -> term.country().map(c -> government(c, Optional.empty(), written, span));
            case METONYM -> countries.of(term).map(c -> states.seat(term, c, written, span));
            case CAPITAL, SEAT -> countries.of(term).filter(c -> !isAlsoName(term) || question.isTold(c))
                    .map(c -> government(c, Optional.empty(), written, span));
            case BODY -> Optional.of(kept(known(term, countryOf(term), written, span)));
            case PEOPLE -> written.regionMatches(true, 0, "the ", 0, 4) ? Optional.empty()
                    : Optional.of(group(written, "", written, span));
            case CITY, AREA, ADJECTIVE -> Optional.empty();
        };
    }

    private static Speaker known(Term term, Optional<CountryCode> country, String written, TextSpan span) {
        return new Speaker(Speaker.Type.ORGANISATION, written, Optional.of(span),
                term.country().map(c -> Gazetteer.personId(term.name(), c)), Optional.of(term.name()),
                Optional.empty(), Optional.empty(), country.stream().toList());
    }

    private Optional<CountryCode> countryOf(Term body) {
        boolean none = gazetteer.body(body.name()).filter(b -> OF_NO_STATE.contains(b.kind())).isPresent();
        return none ? Optional.empty() : body.country();
    }

    private static boolean isAlsoName(Term term) {
        return term.also().filter(a -> a.contains("name")).isPresent();
    }

    /// *the British*, *the Soviets*: their government.
    private Optional<Speaker> people(String bare, String written, TextSpan span) {
        if (!bare.regionMatches(true, 0, "the ", 0, 4)) {
            return Optional.empty();
        }
        return gazetteer.demonym(bare.substring(4)).flatMap(countries::of)
                .map(c -> government(c, Optional.empty(), written, span));
    }

    /// *the Church*, *the agency*: the last body that spoke and has the word in its name.
    private Optional<Speaker> earlier(String bare, String written, TextSpan span) {
        boolean article = bare.regionMatches(true, 0, "the ", 0, 4) && bare.indexOf(' ', 4) < 0;
        return article ? Optional.ofNullable(lastByHead.get(bare.substring(4).toLowerCase(Locale.ROOT)))
                .map(s -> new Speaker(s.type(), written, Optional.of(span), s.id(), s.name(), s.role(),
                        s.affiliation(), s.countries()))
                : Optional.empty();
    }

    private Speaker kept(Speaker body) {
        body.name().ifPresent(name -> {
            for (var word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
                if (BodyWords.isBody(word)) {
                    lastByHead.put(word, body);
                }
            }
        });
        return body;
    }

    /// *the Turkish government*, *the military government in Khartoum*, *the authorities*.
    private Optional<Speaker> ruler(String bare, String head, String written, TextSpan span) {
        var told = countries.all(bare + countries.placeBehind(text, span.end()));
        boolean plain = bare.regionMatches(true, 0, "the ", 0, 4) ? isLower(bare.substring(4))
                : isLower(bare);
        var country = told.size() == 1 ? Optional.of(told.getFirst())
                : told.isEmpty() && plain ? question.at(span.begin())
                        : told.isEmpty() && isCapital(bare) ? question.house()
                                : Optional.<CountryCode>empty();
        if (country.isPresent()) {
            return country.map(c -> government(c, Optional.empty(), written, span));
        }
        var type = head.equals("authorities") ? Speaker.Type.GROUP : Speaker.Type.GOVERNMENT;
        return Optional.of(new Speaker(type, written, Optional.of(span), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), told));
    }

    private static boolean isLower(String words) {
        return words.equals(words.toLowerCase(Locale.ROOT));
    }

    private Speaker group(String bare, String head, String written, TextSpan span) {
        var told = countries.all(bare + countries.placeBehind(text, span.end()));
        boolean capital = written.startsWith("Ministers") && span.begin() > 1
                && Character.isLetter(text.charAt(span.begin() - 2));
        var whose = told.isEmpty() && OFFICIALS.contains(head) || capital
                ? meant(capital, span).stream().toList()
                : told;
        return new Speaker(Speaker.Type.GROUP, written, Optional.of(span), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), whose);
    }

    private Speaker body(String bare, String head, String written, TextSpan span) {
        var told = BodyWords.isMedium(head) ? Optional.<CountryCode>empty() : countries.in(bare);
        boolean state = (OF_STATES.contains(head) || BodyWords.isGovernment(head))
                && !OF_MANY.matcher(bare).find();
        boolean any = bare.regionMatches(true, 0, "a ", 0, 2) || bare.regionMatches(true, 0, "any ", 0, 4);
        var country = told.isEmpty() && state && !any ? meant(isCapital(bare), span) : told;
        if (head.equals("ministry") && country.isPresent()) {
            var ministry = states.ministry(bare, country.get(), written, span);
            if (ministry.isPresent()) {
                return ministry.get();
            }
        }
        boolean government = BodyWords.isGovernment(head) || head.equals("department");
        var type = government ? Speaker.Type.GOVERNMENT : Speaker.Type.ORGANISATION;
        var name = names.in(bare).or(() -> isCapital(bare) && country.equals(question.house())
                ? country.map(c -> BodyWords.withoutArticle(bare))
                : Optional.empty());
        return organisation(type, name, country, written, span);
    }

    /// *the Cabinet*, *the House*, *the Government*: with a capital that of the state which publishes the text.
    private static boolean isCapital(String bare) {
        var words = BodyWords.withoutArticle(bare);
        boolean alone = words.indexOf(' ') < 0 && !words.isEmpty() && Character.isUpperCase(words.charAt(0));
        return alone && (!words.equals(bare) || words.equals("Cabinet") || words.equals("Parliament"));
    }

    private Optional<CountryCode> meant(boolean capital, TextSpan span) {
        return capital ? question.house().or(() -> question.at(span.begin())) : question.at(span.begin());
    }

    private static Speaker organisation(Speaker.Type type, Optional<String> name,
            Optional<CountryCode> country, String written, TextSpan span) {
        var id = name.flatMap(n -> country.map(c -> Gazetteer.personId(n, c)));
        return new Speaker(type, written, Optional.of(span), id, name, Optional.empty(), Optional.empty(),
                country.stream().toList());
    }
}
