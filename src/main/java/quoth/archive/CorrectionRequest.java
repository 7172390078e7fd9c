package quoth.archive;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quoth.Change.What;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.Speaker;
import quoth.Statement;
import quoth.TextQuote;

/// What a person wants set right in one statement. What is absent stays as it is.
///
/// @param speakers      who said it; nobody when that is not known
/// @param countries     of its speakers
/// @param date          when it was said; an absent date inside says that it is not known
/// @param words         where it begins and ends: its segments, with what stands around them where that is needed to
///                      tell them from the same words elsewhere
/// @param notAStatement whether nobody said it
/// @param takenBack     what is to be again as the rules found it
/// @param by            who wants it
/// @param why           empty when nobody said
public record CorrectionRequest(Optional<List<Speaker>> speakers, Optional<List<CountryCode>> countries,
        Optional<Optional<PartialDate>> date, Optional<Statement.Kind> kind, Optional<List<TextQuote>> words,
        boolean notAStatement, Set<What> takenBack, String by, String why) {

    public CorrectionRequest {
        takenBack = takenBack.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(takenBack));
    }

    /// One that asks for nothing yet.
    public static CorrectionRequest by(String who, String why) {
        return new CorrectionRequest(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), false, Set.of(), who, why);
    }

    public CorrectionRequest withSpeakers(List<Speaker> other) {
        return new CorrectionRequest(Optional.of(List.copyOf(other)), countries, date, kind, words,
                notAStatement,
                takenBack, by, why);
    }

    public CorrectionRequest withCountries(List<CountryCode> other) {
        return new CorrectionRequest(speakers, Optional.of(List.copyOf(other)), date, kind, words,
                notAStatement,
                takenBack, by, why);
    }

    public CorrectionRequest withDate(Optional<PartialDate> other) {
        return new CorrectionRequest(speakers, countries, Optional.of(other), kind, words, notAStatement,
                takenBack,
                by, why);
    }

    public CorrectionRequest withKind(Statement.Kind other) {
        return new CorrectionRequest(speakers, countries, date, Optional.of(other), words, notAStatement,
                takenBack,
                by, why);
    }

    public CorrectionRequest withWords(List<TextQuote> other) {
        return new CorrectionRequest(speakers, countries, date, kind, Optional.of(List.copyOf(other)),
                notAStatement,
                takenBack, by, why);
    }

    public CorrectionRequest withNotAStatement() {
        return new CorrectionRequest(speakers, countries, date, kind, words, true, takenBack, by, why);
    }

    public CorrectionRequest withTakenBack(Set<What> other) {
        return new CorrectionRequest(speakers, countries, date, kind, words, notAStatement, other, by, why);
    }
}
