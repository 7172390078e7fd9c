package quoth.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quoth.CountryCode;
import quoth.TextSpan;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Term;

/// The names that stand in full in a document's title and text, with the role and country told beside them.
final class DocumentNames {

    private static final int ROLE_LENGTH = 90;
    private static final String BREAKS = ",.;:\n“”\"()";

    /// What may stand before an office that is named behind somebody.
    private static final Set<String> LEADS = Set.of("the", "a", "an", "then", "now", "formerly",
            "previously", "currently", "himself", "herself");

    private static final Pattern STATE_OF_UNION = Pattern
            .compile("(?: \\(|, )[RDI][-–‑][A-Z][A-Za-z.]{1,5}[),]");
    private static final CountryCode UNITED_STATES = new CountryCode("US");

    private final Gazetteer gazetteer;
    private final CountryWords countries;
    private final String title;
    private final String text;
    private final FullNames inTitle;
    private final FullNames inText;
    private final Map<String, Beside> beside = new HashMap<>();
    private @Nullable Map<String, String> titles;

    /// What stands beside a name.
    ///
    /// @param role    *Turkish Foreign Minister* Ali Kaya; Ann Smith, *the mayor of Leeds,*
    /// @param country Ann Smith *of Ireland*
    record Beside(Optional<String> role, Optional<CountryCode> country) {

        Beside or(Beside other) {
            return new Beside(role.or(other::role), country.or(other::country));
        }
    }

    DocumentNames(String title, String text, Gazetteer gazetteer, CountryWords countries) {
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.title = title;
        this.text = text;
        this.inTitle = FullNames.of(title, this::isOther);
        this.inText = FullNames.of(text, this::isOther);
    }

    private boolean isOther(String name) {
        return gazetteer.term(name).filter(t -> t.also().filter(a -> a.contains("name")).isEmpty())
                .isPresent();
    }

    /// The one full name that a surname is short for at an offset of the text; the title counts as before it.
    Optional<String> full(String surname, int at) {
        var titled = inTitle.of(surname, title.length());
        if (isShared(surname) || isPeople(surname)) {
            return Optional.empty();
        }
        return titled.or(() -> inText.of(surname, at));
    }

    /// *Russian* is nobody called so because *White Russian* stands somewhere.
    private boolean isPeople(String word) {
        return gazetteer.term(word).filter(t -> t.also().isEmpty())
                .filter(t -> t.kind() == Term.Kind.ADJECTIVE || t.kind() == Term.Kind.PEOPLE).isPresent();
    }

    /// Where full names stand in the text, in its order.
    List<FullNames.Place> places() {
        return inText.places();
    }

    /// The full name that stands at an offset of the text with a comma behind it.
    Optional<String> apposed(int begin) {
        return inText.placeAt(begin)
                .filter(p -> p.span().end() < text.length() && text.charAt(p.span().end()) == ',')
                .map(FullNames.Place::name);
    }

    /// Whether several people of a surname are named in full.
    boolean isShared(String surname) {
        return inText.isShared(surname) || inTitle.isShared(surname);
    }

    /// What stands beside a full name where it first stands in the text, and in the title.
    Beside about(String name) {
        return beside.computeIfAbsent(name, n -> {
            var told = inText.firstPlace(n).map(p -> beside(text, p))
                    .orElse(new Beside(Optional.empty(), Optional.empty()));
            return inTitle.firstPlace(n).map(p -> told.or(beside(title, p))).orElse(told);
        });
    }

    /// *Sir John*: the one knight of that given name whom the text has named in full.
    Optional<String> knight(String written, int at) {
        boolean knight = written.startsWith("Sir ") || written.startsWith("Dame ");
        var given = written.substring(written.lastIndexOf(' ') + 1);
        var called = !knight ? List.<String>of()
                : places().stream().filter(p -> p.span().begin() < at && p.name().startsWith(given + " ")
                        && text.startsWith(written.substring(0, written.indexOf(' ') + 1),
                                Math.max(0, p.span().begin() - written.indexOf(' ') - 1)))
                        .map(FullNames.Place::name).distinct().toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /// *Vice Chairman Zhang* after *Zhang Youxia*: the one full name of two words before an offset that begins with a word.
    Optional<String> surnameFirst(String word, int at) {
        var called = places().stream().filter(p -> p.span().begin() < at && p.name().startsWith(word + " "))
                .filter(p -> p.name().substring(word.length() + 1).matches("\\p{Lu}[\\p{Ll}-]{2,}"))
                .map(FullNames.Place::name).distinct().toList();
        return called.size() == 1 && !isShared(word) ? Optional.of(called.getFirst()) : Optional.empty();
    }

    /// The title with which the text names a surname that stands nowhere in full: *Kennedy* after *President Kennedy*;
    /// none when it has several.
    Optional<String> titleOf(String surname) {
        return Optional.ofNullable(titles().get(surname)).filter(t -> !t.isEmpty());
    }

    private Map<String, String> titles() {
        var known = titles;
        if (known == null) {
            known = new HashMap<>();
            for (var run : FullNames.runs(text, 0, text.length())) {
                var mention = Mention.of(run.in(text));
                boolean titled = mention.form() == Mention.Form.NAME && mention.role().isPresent()
                        && mention.name().indexOf(' ') < 0;
                if (titled) {
                    known.merge(mention.name(), mention.role().get(), (a, b) -> a.equals(b) ? a : "");
                }
            }
            titles = known;
        }
        return known;
    }

    /// *Zelenskyy of Ukraine* in the title: the country behind a surname.
    Optional<CountryCode> countryBehind(String surname) {
        int at = title.toLowerCase(Locale.ROOT).indexOf(surname.toLowerCase(Locale.ROOT));
        return at < 0 ? Optional.empty() : behind(title, at + surname.length());
    }

    private Beside beside(String words, TextSpan name) {
        int cut = name.begin();
        int from = Math.max(0, cut - 70);
        while (cut > from && BREAKS.indexOf(words.charAt(cut - 1)) < 0) {
            cut--;
        }
        var before = words.substring(cut, name.begin());
        var role = RoleBefore.in(before).or(() -> apposition(words, name.end()))
                .or(() -> before.isBlank() ? announced(words, name) : Optional.empty());
        return new Beside(role, behind(words, name.end()).or(() -> described(before))
                .or(() -> apposition(words, name.end()).filter(DocumentNames::isNobodyElse)
                        .flatMap(countries::in))
                .or(() -> role.flatMap(countries::in)).or(() -> role.flatMap(countries::ofBody)));
    }

    /// *the first Israeli prime minister, David Ben-Gurion, ...*: a description whose name follows between commas.
    private static Optional<String> announced(String words, TextSpan name) {
        int comma = name.begin() - ", ".length();
        boolean between = comma > 0 && words.startsWith(", ", comma) && words.startsWith(",", name.end());
        if (!between) {
            return Optional.empty();
        }
        int begin = comma;
        while (begin > Math.max(0, comma - ROLE_LENGTH) && BREAKS.indexOf(words.charAt(begin - 1)) < 0) {
            begin--;
        }
        var phrase = words.substring(begin, comma);
        int the = phrase.toLowerCase(Locale.ROOT).lastIndexOf("the ");
        var described = the < 0 ? phrase.strip() : phrase.substring(the + "the ".length());
        boolean whole = the >= 0 || begin == 0 || words.charAt(begin - 1) != ',';
        return whole && Mention.isTitle(BodyWords.head(described)) ? Optional.of(described)
                : Optional.empty();
    }

    /// Not the next one in a row: *Wilson, the British premier David Lloyd George, and ...*.
    private static boolean isNobodyElse(String apposed) {
        return Mention.of(apposed).form() != Mention.Form.NAME;
    }

    /// *US political activist and philosopher* Noam Chomsky: a country or people, then lower-case words that name a
    /// calling, up to the name.
    private Optional<CountryCode> described(String before) {
        var terms = gazetteer.find(before);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        var last = terms.getLast();
        var between = before.substring(last.span().end()).strip();
        boolean plain = (last.term().kind() == Term.Kind.COUNTRY || last.term().kind() == Term.Kind.ADJECTIVE)
                && !between.startsWith("-based");
        boolean calling = !between.isEmpty() && between.equals(between.toLowerCase(Locale.ROOT))
                && !between.matches(
                        "(?s).*\\b(in|on|at|to|of|with|from|by|that|as|for|after|when|is|was|said|and)$|['’]s.*")
                && RoleBefore.namesOffice(between);
        return plain && calling ? countries.of(last.term()) : Optional.empty();
    }

    /// The country behind *of*; *Strom Thurmond (R–SC)* sits for a state of the American union.
    private Optional<CountryCode> behind(String words, int end) {
        if (STATE_OF_UNION.matcher(words).region(end, words.length()).lookingAt()) {
            return Optional.of(UNITED_STATES);
        }
        if (!words.startsWith(" of ", end)) {
            return Optional.empty();
        }
        var after = words.substring(end + 4, Math.min(words.length(), end + 70));
        for (var named : gazetteer.find(after)) {
            var lead = after.substring(0, named.span().begin());
            boolean next = lead.isEmpty() || lead.equals("the ");
            return next && named.term().kind() == Term.Kind.COUNTRY
                    ? countries.of(named.term())
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /// What stands between commas behind a name: *Ann Smith, the mayor of Leeds, said*.
    Optional<String> apposition(int from) {
        return apposition(text, from);
    }

    private Optional<String> apposition(String words, int from) {
        if (!words.startsWith(", ", from)) {
            return Optional.empty();
        }
        int begin = from + 2;
        for (var lead : List.of("who is ", "who was ", "who has been ")) {
            begin += words.startsWith(lead, begin) ? lead.length() : 0;
        }
        int end = begin;
        while (end < Math.min(words.length(), from + ROLE_LENGTH) && BREAKS.indexOf(words.charAt(end)) < 0
                || end < words.length() - 1 && words.charAt(end) == '.'
                        && Character.isUpperCase(words.charAt(end - 1)) && end - from < ROLE_LENGTH) {
            end++;
        }
        var apposed = words.substring(begin, end).strip();
        var first = apposed.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean article = LEADS.contains(first);
        boolean closed = end >= words.length() || ",.“\"\n".indexOf(words.charAt(end)) >= 0;
        if (!closed || apposed.length() <= 3
                || !article && !Mention.isTitle(first) && !isCountryFirst(apposed)
                || !RoleBefore.namesOffice(apposed)) {
            return Optional.empty();
        }
        return Optional.of(article ? apposed.substring(first.length() + 1) : apposed);
    }

    /// *U.S. Republican Party presidential candidate*.
    private boolean isCountryFirst(String words) {
        var terms = gazetteer.find(words);
        return !terms.isEmpty() && terms.getFirst().span().begin() == 0;
    }
}
