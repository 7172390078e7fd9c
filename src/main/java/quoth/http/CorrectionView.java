package quoth.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.AppliedCorrection;
import quoth.Change;
import quoth.Correction;
import quoth.CountryCode;
import quoth.DocumentId;
import quoth.Remedy;
import quoth.Speaker;
import quoth.SpeakerPart;
import quoth.TextQuote;
import quoth.http.StatementView.SpeakerView;

/// A correction in an answer.
///
/// @param statement id at the time of the correction; null for one of speakers
/// @param quote     finds the statement's extent again; null for one of speakers
/// @param set       what it says, by the names under which it is sent
/// @param undone    who took it back; null while it is in force
record CorrectionView(long number, Change.What what, Optional<String> statement, Optional<String> document,
        Optional<TextQuote> quote, Map<String, Object> set, String by, String why, Instant at,
        Optional<ToldView> undone) {

    record ToldView(String by, String why, Instant at) {

        static ToldView of(Correction.Told told) {
            return new ToldView(told.by(), told.why(), told.at());
        }
    }

    /// As a statement shows it.
    ///
    /// @param by not shown to everybody
    record Mark(long number, Change.What what,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> by,
            Instant at) {

        static Mark of(AppliedCorrection applied, boolean publicly) {
            return new Mark(applied.number(), applied.what(),
                    publicly ? Optional.empty() : Optional.of(applied.by()),
                    applied.at());
        }
    }

    static CorrectionView of(Correction correction) {
        var told = correction.told();
        var anchor = correction.change() instanceof Change.OfStatement(var found, _) ? Optional.of(found)
                : Optional.<quoth.Anchor>empty();
        return new CorrectionView(correction.number(), correction.change().what(),
                anchor.map(a -> a.statement().value()), anchor.map(a -> a.document().value()),
                anchor.map(quoth.Anchor::quote), set(correction.change()), told.by(), told.why(), told.at(),
                correction.undone().map(ToldView::of));
    }

    private static Map<String, Object> set(Change change) {
        var set = new LinkedHashMap<String, Object>();
        switch (change) {
            case Change.OfStatement(_, var remedy) -> put(remedy, set);
            case Change.Merge(var from, var into) -> {
                set.put("from", from);
                set.put("into", into);
            }
            case Change.Split(var from, var part, var into) -> {
                set.put("from", from);
                set.put("part", part(part));
                set.put("into", into);
            }
        }
        return set;
    }

    private static void put(Remedy remedy, Map<String, Object> set) {
        switch (remedy) {
            case Remedy.Speakers(var speakers) -> set.put("speakers", speakers(speakers));
            case Remedy.Countries(var countries) ->
                set.put("countries", countries.stream().map(CountryCode::value).toList());
            case Remedy.Said(var date) -> set.put("date", date);
            case Remedy.OfKind(var kind) -> set.put("kind", kind);
            case Remedy.Extent(var segments, var gives) -> {
                set.put("words", segments.stream().map(TextQuote::exact).toList());
                set.put("gives", gives.value());
            }
            case Remedy.NotAStatement() -> set.put("notAStatement", true);
            case Remedy.Missed(var segments, var kind, var speakers, var date) -> {
                set.put("words", segments.stream().map(TextQuote::exact).toList());
                set.put("kind", kind);
                set.put("speakers", speakers(speakers));
                set.put("date", date);
            }
        }
    }

    private static List<SpeakerView> speakers(List<Speaker> speakers) {
        return speakers.stream().map(SpeakerView::of).toList();
    }

    private static Map<String, Object> part(SpeakerPart part) {
        var set = new LinkedHashMap<String, Object>();
        if (!part.documents().isEmpty()) {
            set.put("documents", part.documents().stream().map(DocumentId::value).toList());
        }
        if (!part.collections().isEmpty()) {
            set.put("collections", part.collections());
        }
        if (!part.mentions().isEmpty()) {
            set.put("mentions", part.mentions());
        }
        part.from().ifPresent(day -> set.put("from", day));
        part.to().ifPresent(day -> set.put("to", day));
        return set;
    }
}
