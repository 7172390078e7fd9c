package quoth.http;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import quoth.Change.What;
import quoth.PartialDate;
import quoth.Remedy;
import quoth.Statement;
import quoth.TextQuote;
import quoth.archive.CorrectionRequest;

/// Reads what a person wants set right in a statement out of a request's body. A member that is absent stays as it is;
/// one that is null is again as the rules found it.
final class CorrectionBody {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_WHY = 2000;
    private static final int MOST_SEGMENTS = 20;
    private static final int LONGEST_WORDS = 20_000;
    private static final int LONGEST_CONTEXT = 200;
    private static final SequencedMap<String, What> MEMBERS = members();

    private final BodySpeakers speakers;

    CorrectionBody(BodySpeakers speakers) {
        this.speakers = speakers;
    }

    CorrectionRequest read(Body body, Call call) {
        body.onlyThese("speakers", "countries", "date", "kind", "words", "notAStatement", "by", "why");
        var request = CorrectionRequest.by(by(body, call), why(body)).withTakenBack(takenBack(body));
        if (body.has("speakers")) {
            request = request.withSpeakers(speakers.read(body, "speakers"));
        }
        if (body.has("countries")) {
            request = request.withCountries(BodyCountries.read(body, "countries"));
        }
        if (body.has("date")) {
            request = request.withDate(BodyDates.read(body, "date"));
        }
        if (body.has("kind")) {
            request = request.withKind(body.choice("kind", Statement.Kind.class).orElseThrow());
        }
        if (body.has("words")) {
            request = request.withWords(words(body));
        }
        if (body.flag("notAStatement")) {
            request = request.withNotAStatement();
        }
        boolean says = MEMBERS.keySet().stream().anyMatch(name -> body.has(name) || body.isNull(name));
        if (!says) {
            throw body.wrong("speakers", "at least one of " + String.join(", ", MEMBERS.keySet()));
        }
        return request;
    }

    /// A statement that the rules did not see.
    Remedy.Missed missed(Body body) {
        body.onlyThese("words", "kind", "speakers", "date", "by", "why");
        var words = words(body);
        boolean marked = words.stream().anyMatch(w -> w.exact().strip().matches("(?s)[\"“„«].*[\"”“»]"));
        return new Remedy.Missed(words,
                body.choice("kind", Statement.Kind.class)
                        .orElse(marked ? Statement.Kind.DIRECT : Statement.Kind.INDIRECT),
                body.has("speakers") ? speakers.read(body, "speakers") : List.of(),
                body.has("date") ? BodyDates.read(body, "date") : Optional.<PartialDate>empty());
    }

    /// Who says so: named in the body, or by the key; where the two differ, both.
    static String by(Body body, Call call) {
        var holder = call.holder();
        if (holder.isEmpty()) {
            return body.text("by", LONGEST_NAME);
        }
        return body.textIfAny("by", LONGEST_NAME).filter(name -> !name.equals(holder.get()))
                .map(name -> "%s (key of %s)".formatted(name, holder.get())).orElse(holder.get());
    }

    static String why(Body body) {
        return body.textIfAny("why", LONGEST_WHY).orElse("");
    }

    /// One text, or an array of texts and of `{exact, prefix, suffix}`.
    private static List<TextQuote> words(Body body) {
        if (!body.member("words").isArray()) {
            return List.of(new TextQuote(body.text("words", LONGEST_WORDS), "", ""));
        }
        var words = body.list("words", MOST_SEGMENTS, (one, element) -> one.member(element).isObject()
                ? quote(one.object(element).onlyThese("exact", "prefix", "suffix"))
                : new TextQuote(one.text(element, LONGEST_WORDS), "", ""));
        if (words.isEmpty()) {
            throw body.wrong("words", "words of the document");
        }
        return words;
    }

    private static TextQuote quote(Body quote) {
        return new TextQuote(quote.text("exact", LONGEST_WORDS), context(quote, "prefix"),
                context(quote, "suffix"));
    }

    /// With the spaces at its ends: they stand in the text.
    private static String context(Body quote, String name) {
        quote.textIfAny(name, LONGEST_CONTEXT);
        return quote.member(name).asString("");
    }

    private static EnumSet<What> takenBack(Body body) {
        var taken = EnumSet.noneOf(What.class);
        for (Map.Entry<String, What> member : MEMBERS.entrySet()) {
            if (body.isNull(member.getKey())) {
                taken.add(member.getValue());
            }
        }
        return taken;
    }

    private static SequencedMap<String, What> members() {
        var members = new LinkedHashMap<String, What>();
        members.put("speakers", What.SPEAKER);
        members.put("countries", What.COUNTRY);
        members.put("date", What.DATE);
        members.put("kind", What.KIND);
        members.put("words", What.EXTENT);
        members.put("notAStatement", What.NOT_A_STATEMENT);
        return members;
    }
}
