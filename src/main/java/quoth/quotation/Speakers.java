package quoth.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quoth.Speaker;
import quoth.TextSpan;

/// Who the mentions of one document are. A name is resolved when it stands in full, or is short for exactly one full
/// name that stands before it; everything else stays a mention.
final class Speakers {

    private static final Set<String> BODIES = Set.of("ministry", "commission", "committee", "council",
            "party", "agency",
            "university", "institute", "bank", "department", "office", "court", "parliament", "congress",
            "senate",
            "house", "union", "association", "company", "corporation", "inc", "times", "post", "news",
            "journal", "press",
            "campaign", "organization", "organisation", "foundation", "group", "network", "police", "army",
            "force",
            "team", "bureau", "board", "fund", "service", "administration", "embassy", "ministère",
            "ministerium",
            "partei", "gouvernement", "alliance", "movement", "federation", "church", "society", "report",
            "statement",
            "center", "centre", "club", "league", "cnn", "reuters", "government", "bbc", "authority");
    private static final Set<String> PLURALS = Set.of("they", "we", "officials", "critics", "experts",
            "analysts",
            "supporters", "people", "some", "many", "others", "sources", "residents", "witnesses",
            "protesters",
            "lawmakers", "democrats", "republicans", "aides", "activists", "voters", "police", "scientists",
            "researchers", "authorities", "reports", "media", "opponents", "leaders", "members", "users");

    private final String text;
    private @Nullable FullNames names;

    Speakers(String text) {
        this.text = text;
    }

    /// The speakers whom a mention names; nobody when there is no word in it.
    List<Speaker> at(TextSpan span) {
        var written = span.in(text);
        if (written.chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        return List.of(speaker(written, span));
    }

    private Speaker speaker(String written, TextSpan span) {
        var mention = Mention.of(written);
        var type = type(written, mention);
        if (mention.form() != Mention.Form.NAME || type != Speaker.Type.PERSON) {
            return Speaker.unresolved(type, written, Optional.of(span));
        }
        var name = fullName(mention.name(), span.begin());
        var role = mention.role().or(() -> apposition(span.end()));
        return new Speaker(type, written, Optional.of(span), Optional.empty(), name, role, Optional.empty(),
                List.of());
    }

    private Optional<String> fullName(String name, int at) {
        if (name.indexOf(' ') > 0) {
            return Optional.of(name);
        }
        if (names == null) {
            names = FullNames.of(text);
        }
        return names.of(name, at);
    }

    /// What stands between commas behind a name: *Ann Smith, the mayor of Leeds, said*.
    private Optional<String> apposition(int from) {
        if (!text.startsWith(", ", from)) {
            return Optional.empty();
        }
        int end = from + 2;
        while (end < Math.min(text.length(), from + 120) && ",.;:\n“”\"()".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var words = text.substring(from + 2, end).strip();
        var first = words.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean article = first.equals("the") || first.equals("a") || first.equals("an");
        boolean closed = end < text.length() && ",.".indexOf(text.charAt(end)) >= 0;
        return closed && (article || Mention.isTitle(first)) && words.length() > 3
                ? Optional.of(article ? words.substring(first.length() + 1) : words)
                : Optional.empty();
    }

    private static Speaker.Type type(String written, Mention mention) {
        var words = written.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
        var last = words[words.length - 1];
        if (PLURALS.contains(last)) {
            return Speaker.Type.GROUP;
        }
        boolean titled = mention.role().isPresent() && mention.form() == Mention.Form.NAME;
        for (var word : words) {
            if (word.equals("of") || word.equals("for") || word.equals("from")) {
                break;
            }
            if (BODIES.contains(word) && !titled) {
                return Speaker.Type.ORGANISATION;
            }
        }
        return Speaker.Type.PERSON;
    }
}
