package quoth.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import quoth.CountryCode;
import quoth.Genre;
import quoth.Publisher;
import quoth.TextSpan;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.PublisherEntry;

/// Who publishes a document, and whom it means by offices that it need not explain: its own.
final class House {

    private static final Pattern KNIGHT = Pattern.compile("(Sir|Dame|Lord|Lady|Baroness|Viscount) ");
    private static final Pattern STATES = Pattern
            .compile("\\b(Inquiry|Commission|Office of|Department|Ministry|Government|Parliament)\\b");

    private final Optional<Publisher> publisher;
    private final Gazetteer gazetteer;

    House(Optional<Publisher> publisher, Gazetteer gazetteer) {
        this.publisher = publisher;
        this.gazetteer = gazetteer;
    }

    /// The publisher's country.
    Optional<CountryCode> country() {
        return publisher.flatMap(Publisher::country);
    }

    /// *the Secretary-General* in what an international body publishes, *the Secretary* in what a state does: its own.
    /// Of *a senior official* or *the president* elsewhere the country in question.
    List<CountryCode> countriesOf(String written, TextSpan span, CountryInQuestion question) {
        var role = BodyWords.withoutArticle(written);
        var office = new OfficeWords(gazetteer, role).officeOf();
        var own = country();
        boolean definite = !role.equals(written);
        boolean body = office.filter(o -> o.id().equals("head-of-body")).isPresent();
        if (own.filter(c -> c.value().equals("INT")).isPresent()) {
            return body ? own.stream().toList() : List.of();
        }
        boolean capital = Character.isUpperCase(role.charAt(0)) && role.indexOf(' ') < 0;
        if (definite && capital && office.isPresent() && !body && question.house().isPresent()) {
            return own.stream().toList();
        }
        if (definite && office.filter(Ranks::isRuler).isPresent()) {
            return question.ownCountry().stream().toList();
        }
        return StatePeople.areMeant(written) ? question.at(span.begin()).stream().toList() : List.of();
    }

    /// *the Secretary* in what a department publishes: *the Secretary of State*.
    String inFull(String written) {
        if (!written.equalsIgnoreCase("the secretary")) {
            return written;
        }
        var name = publisher.map(Publisher::name).orElse("");
        int of = name.indexOf("Department of ");
        return of < 0 ? written : written + name.substring(of + "Department".length());
    }

    /// The state that publishes the document, by what else it publishes or by what the publisher is called.
    Optional<CountryCode> state() {
        return publisher.flatMap(p -> gazetteer.publisher(p.name()))
                .filter(p -> p.genre().filter(Genre.STATEMENT::equals).isPresent()
                        || STATES.matcher(p.name()).find())
                .flatMap(PublisherEntry::country)
                .filter(c -> !c.value().equals("INT") && !c.value().equals("EU"));
    }

    /// *Sir John*, *Baroness Smith*: honours of the United Kingdom, where a British publisher tells of them.
    Optional<CountryCode> ofKnight(String written) {
        return country()
                .filter(c -> c.value().equals("GB") && KNIGHT.matcher(written).lookingAt());
    }
}
