package quoth.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.Speaker;
import quoth.Statement;
import quoth.TextSpan;

/// The *I* and *we* inside somebody's own words: whoever speaks them.
final class FirstPerson {

    private static final Set<String> PRONOUNS = Set.of("i", "me", "my", "we", "us", "our", "i myself",
            "we ourselves", "myself", "ich", "wir", "je", "nous", "let me", "let us");
    private static final Set<String> COUNTRY = Set.of("my government", "our government", "my country",
            "our country", "my delegation", "our delegation", "my nation", "our nation");

    private FirstPerson() {}

    static boolean isPronoun(String mention) {
        return PRONOUNS.contains(mention.toLowerCase(Locale.ROOT));
    }

    /// *My Government*, *our country*.
    static boolean isCountry(String mention) {
        return COUNTRY.contains(mention.toLowerCase(Locale.ROOT));
    }

    /// Whose words those inside some statements are: the one speaker of the innermost turn or quotation. Reported speech
    /// keeps the reporter's *I*.
    ///
    /// @param around the outer one first
    static Optional<Speaker> in(List<Statement> around) {
        for (var statement : around.reversed()) {
            boolean own = switch (statement.kind()) {
                case TURN, DIRECT -> true;
                case MIXED, INDIRECT -> false;
            };
            if (own) {
                return statement.speakers().size() == 1 ? Optional.of(statement.speakers().getFirst())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Whether a report only has its speaker say what he is saying: *I believe that ...* inside his own words, which
    /// are a statement already. *I said in 2019 that ...* tells of another time.
    static boolean isEcho(Found found, String text) {
        if (found.kind() != Statement.Kind.INDIRECT && found.kind() != Statement.Kind.MIXED
                || found.cue().isEmpty() || found.mention().isEmpty()) {
            return false;
        }
        return isPronoun(found.mention().get().in(text)) && !isPast(found.cue().get().span(), text);
    }

    /// Whether a cue is in the past, as far as its form tells: *said*, *told*, *asked*.
    private static boolean isPast(TextSpan cue, String text) {
        var form = cue.in(text).toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return form.endsWith("ed") && !form.equals("need")
                || Set.of("said", "told", "wrote", "thought", "knew", "spoke", "swore", "made", "gave",
                        "took", "put", "felt", "saw", "heard", "met", "sought", "laid", "found", "meant")
                        .contains(form);
    }
}
