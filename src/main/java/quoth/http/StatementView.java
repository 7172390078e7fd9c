package quoth.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import quoth.About;
import quoth.ArchivedStatement;
import quoth.CountryCode;
import quoth.Cue;
import quoth.PartialDate;
import quoth.Speaker;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextSpan;

/// A statement in an answer: its members are the JSON's, in this order.
///
/// @param highlights offsets into `text`; empty where nothing was searched for
/// @param corrections what people set right in it; absent when nothing
/// @param within     id of the statement inside which this one stands
record StatementView(String id, Statement.Kind kind, String text, String before, String after,
        List<TextSpan> highlights, List<SpeakerView> speakers, Optional<PartialDate> date,
        List<AboutView> about,
        Optional<String> cue, String rule, double confidence, boolean corrected,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CorrectionView.Mark> corrections,
        Optional<String> within,
        Position position) {

    record SpeakerView(Optional<String> id, Optional<String> name, Speaker.Type type, String mention,
            Optional<String> role, Optional<String> affiliation, List<String> countries) {

        static SpeakerView of(Speaker speaker) {
            return new SpeakerView(speaker.id(), speaker.name(), speaker.type(), speaker.mention(),
                    speaker.role(),
                    speaker.affiliation(), speaker.countries().stream().map(CountryCode::value).toList());
        }
    }

    record AboutView(String id, About.Type type, String name) {

        static AboutView of(About about) {
            return new AboutView(about.id(), about.type(), about.name());
        }
    }

    /// Where it stands in the document's text, and how to find it there without the offsets.
    record Position(int begin, int end, OptionalInt page, String exact, String prefix, String suffix) {}

    /// Among search results.
    record InResults(@JsonUnwrapped StatementView statement, DocumentView document) {}

    /// Among the statements of its document, with what a page needs to mark it in the text.
    record InDocument(@JsonUnwrapped StatementView statement, List<TextSpan> segments, List<TextSpan> quoted,
            OptionalInt turn) {

        static InDocument of(ArchivedStatement archived, boolean publicly) {
            var statement = archived.statement();
            return new InDocument(StatementView.of(archived, List.of(), publicly), statement.segments(),
                    statement.quoted(),
                    statement.turn());
        }
    }

    /// @param publicly for everybody: without who corrected it
    static StatementView of(ArchivedStatement archived, List<TextSpan> highlights, boolean publicly) {
        var statement = archived.statement();
        var quote = archived.quote();
        var extent = statement.extent();
        return new StatementView(statement.id().value(), statement.kind(), archived.text(), archived.before(),
                archived.after(), highlights, statement.speakers().stream().map(SpeakerView::of).toList(),
                statement.date(), statement.about().stream().map(AboutView::of).toList(),
                statement.cue().map(Cue::word), statement.rule(), statement.confidence(),
                archived.corrected(),
                archived.corrections().stream().map(c -> CorrectionView.Mark.of(c, publicly)).toList(),
                statement.within().map(StatementId::value), new Position(extent.begin(), extent.end(),
                        archived.page(), quote.exact(), quote.prefix(), quote.suffix()));
    }
}
