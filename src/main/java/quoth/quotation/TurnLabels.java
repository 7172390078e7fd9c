package quoth.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import quoth.CountryCode;
import quoth.Document;
import quoth.PartialDate;
import quoth.Publisher;
import quoth.Speaker;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.Term;
import quoth.quotation.People.Evidence;

/// Who speaks the turns of a document: by the label (`PRESIDENT BIDEN`, `Mr. GROMYKO (USSR)`, `THE PRESIDENT`, `Q`) or by
/// the name that stands above the text or was stated. A label that nothing decides stays a mention.
final class TurnLabels {

    private static final Pattern BRACKETS = Pattern.compile("^(.*?)\\s*[(\\[]([^)\\]]{2,60})[)\\]].*$",
            Pattern.DOTALL);
    private static final Set<String> QUESTIONERS = Set.of("q", "question", "reporter", "q.", "journalist");
    private static final Pattern LEGISLATURE = Pattern
            .compile("(?i).*\\b(congress|congressional|senate|parliament|house of)\\b.*");
    private static final int LONGEST = 200;

    private final Gazetteer gazetteer;
    private final CountryWords countries;
    private final People people;
    private final DocumentNames names;
    private final Optional<Publisher> publisher;
    private final Optional<PartialDate> published;
    private final Map<Speaker, Speaker> known = new HashMap<>();

    TurnLabels(Document document, Gazetteer gazetteer, CountryWords countries, People people,
            DocumentNames names) {
        this.gazetteer = gazetteer;
        this.countries = countries;
        this.people = people;
        this.names = names;
        this.publisher = document.metadata().publisher();
        this.published = document.metadata().published();
    }

    /// @param said when the turn was spoken, where the format tells
    Speaker resolve(Speaker speaker, Optional<PartialDate> said) {
        boolean registered = speaker.id().filter(id -> id.indexOf('~') < 0).isPresent();
        return registered ? speaker : known.computeIfAbsent(speaker, s -> find(s, said.or(() -> published)));
    }

    private Speaker find(Speaker speaker, Optional<PartialDate> date) {
        var label = speaker.name().orElse(speaker.mention());
        if (QUESTIONERS.contains(label.toLowerCase(Locale.ROOT))) {
            return with(speaker, Optional.empty(), new Identity(Optional.empty(), Optional.empty(),
                    Optional.of("journalist"), List.of()));
        }
        var house = publisher.filter(p -> p.name().equalsIgnoreCase(label));
        if (house.isPresent()) {
            return new Speaker(Speaker.Type.ORGANISATION, speaker.mention(), speaker.mentionSpan(),
                    Optional.empty(), house.map(Publisher::name), speaker.role(), speaker.affiliation(),
                    List.of());
        }
        var brackets = BRACKETS.matcher(label);
        boolean bracketed = label.length() < LONGEST && brackets.matches();
        var stated = bracketed ? gazetteer.countryStated(brackets.group(2).strip())
                : Optional.<CountryCode>empty();
        var country = stated.or(() -> speaker.countries().stream().findFirst());
        var mention = Mention.of(capitalised(bracketed ? brackets.group(1) : label));
        var evidence = new Evidence(mention.role().or(speaker::role), country, date);
        if (mention.form() != Mention.Form.NAME) {
            return office(speaker, evidence);
        }
        boolean full = mention.name().indexOf(' ') > 0;
        return full ? ofFullName(speaker, mention.name(), evidence)
                : ofSurname(speaker, mention.name(), evidence);
    }

    private Speaker ofFullName(Speaker speaker, String name, Evidence evidence) {
        var told = names.about(name);
        var all = new Evidence(evidence.role().or(told::role), evidence.country().or(told::country),
                evidence.date());
        return with(speaker, Optional.of(name), people.named(name, all));
    }

    private Speaker ofSurname(Speaker speaker, String surname, Evidence evidence) {
        var all = new Evidence(evidence.role(),
                evidence.country().or(() -> names.countryBehind(surname)), evidence.date());
        var byOffice = people.withSurname(surname, all);
        if (byOffice.id().isPresent()) {
            return with(speaker, Optional.empty(), byOffice);
        }
        var full = names.full(surname, Integer.MAX_VALUE);
        if (full.isPresent()) {
            return ofFullName(speaker, full.get(), all);
        }
        var own = publisher.filter(p -> LEGISLATURE.matcher(p.name()).matches()).flatMap(Publisher::country);
        if (own.isPresent() && evidence.country().isEmpty()) {
            var member = people.amongOwn(surname, own.get(), evidence.date());
            return with(speaker, Optional.empty(), member.id().isPresent() ? member
                    : new Identity(Optional.empty(), Optional.empty(), evidence.role(),
                            List.of(own.get())));
        }
        return with(speaker, Optional.empty(), byOffice);
    }

    /// *THE PRESIDENT* in what the White House publishes: whoever held then the office that sits there.
    private Speaker office(Speaker speaker, Evidence evidence) {
        var seat = publisher.flatMap(p -> gazetteer.term(p.name()))
                .filter(t -> t.kind() == Term.Kind.METONYM);
        var role = speaker.mention().replaceFirst("(?i)^the ", "");
        boolean sits = seat.flatMap(Term::institution).map(i -> i.split(" / ", 2)[0])
                .filter(role::equalsIgnoreCase).isPresent();
        var country = seat.flatMap(Term::country);
        if (sits && country.isPresent()) {
            return with(speaker, Optional.empty(), people.holder(role, country.get(), evidence.date()));
        }
        var told = evidence.country().or(() -> countries.in(capitalised(speaker.mention())));
        return with(speaker, Optional.empty(), new Identity(Optional.empty(), Optional.empty(),
                evidence.role(), told.stream().toList()));
    }

    /// @param name in full, where the document has it
    private static Speaker with(Speaker speaker, Optional<String> name, Identity identity) {
        var id = identity.id().or(speaker::id);
        var shown = identity.name().or(() -> name);
        return new Speaker(speaker.type(), speaker.mention(), speaker.mentionSpan(), id,
                id.isPresent() ? shown.or(speaker::name) : shown, speaker.role().or(identity::role),
                speaker.affiliation(),
                identity.countries().isEmpty() ? speaker.countries() : identity.countries());
    }

    /// *PRESIDENT BIDEN* as *President Biden*: words in capitals throughout, but for initials.
    private static String capitalised(String label) {
        if (!label.equals(label.toUpperCase(Locale.ROOT)) && !label.matches(".*\\p{Lu}{3,}.*")) {
            return label;
        }
        var out = new StringBuilder(label.length());
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean inside = i > 0 && Character.isLetter(label.charAt(i - 1));
            boolean scottish = i > 1 && label.charAt(i - 1) == 'c' && label.charAt(i - 2) == 'M';
            out.append(inside && !scottish ? Character.toLowerCase(c) : c);
        }
        return out.toString();
    }
}
