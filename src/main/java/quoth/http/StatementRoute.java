package quoth.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import quoth.ArchivedStatement;
import quoth.Cue;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.QuothException;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextSpan;
import quoth.archive.Archive;
import quoth.archive.StatementAnswer;

import static quoth.QuothException.Kind.GONE;
import static quoth.QuothException.Kind.NOT_FOUND;

/// `GET /statements/{id}`: the statement, or what became of it.
final class StatementRoute implements Route {

    static final String PATH = "/api/v1/statements/";

    /// @param superseded   whether it stands in an older version of a document
    /// @param supersededBy id of the newer version's document, where that is one
    private record View(@JsonUnwrapped StatementView statement, List<TextSpan> segments,
            List<TextSpan> quoted,
            List<TextSpan> evidence, Why why, OptionalInt turn, DocumentView document, boolean superseded,
            Optional<String> supersededBy, Links links) {}

    /// What a reader needs to see why it is said to be somebody's.
    ///
    /// @param passages of the text, around words and evidence, ascending
    /// @param cue      where the word that reports stands
    /// @param mentions where its speakers are named
    private record Why(List<Passage> passages, Optional<TextSpan> cue, List<TextSpan> mentions) {}

    /// @param begin where it begins in the document's text
    private record Passage(int begin, String text) {}

    private record Links(String self, String document, String page) {}

    private final Archive archive;
    private final boolean publicly;

    StatementRoute(Archive archive, boolean publicly) {
        this.archive = archive;
        this.publicly = publicly;
    }

    /// Who accepts a citation's media type rather than JSON gets the citation.
    @Override
    public Answer answer(Call call) {
        return Answer.varying(CitationFormat.preferred(call.accept())
                .map(format -> CitationRoute.in(format, archive).answer(call))
                .orElseGet(() -> json(call)));
    }

    private Answer json(Call call) {
        call.parameters().onlyThese(Set.of());
        var given = call.variable("id");
        return switch (find(archive, given)) {
            case StatementAnswer.Found(var statement, var document) ->
                Answer.json(view(statement, document, false, Optional.empty()));
            case StatementAnswer.Superseded(var statement, var document, var by) ->
                Answer.json(view(statement, document, true, by));
            case StatementAnswer.Moved(var to) -> Answer.moved(308, PATH + to);
            case StatementAnswer.Gone(var words, var document) -> gone(given, words, document);
            case StatementAnswer.Unknown() -> throw unknown(given);
        };
    }

    /// What became of an id; one of another shape never was one.
    static StatementAnswer find(Archive archive, String given) {
        try {
            return archive.statement(new StatementId(given));
        } catch (IllegalArgumentException e) {
            return new StatementAnswer.Unknown();
        }
    }

    static QuothException unknown(String given) {
        return new QuothException(NOT_FOUND, "there is no statement '%s'".formatted(given));
    }

    static Answer gone(String given, String words, DocumentId document) {
        var problem = Problem.of(new QuothException(GONE,
                "statement '%s' of document '%s' is no statement any more".formatted(given, document)));
        return Answer.wrong(words.isEmpty() ? problem : problem.withWords(words));
    }

    private View view(ArchivedStatement archived, DocumentMetadata document, boolean superseded,
            Optional<DocumentId> by) {
        var statement = archived.statement();
        return new View(StatementView.of(archived, List.of(), publicly), statement.segments(),
                statement.quoted(),
                statement.evidence(), why(statement, document.id()), statement.turn(),
                DocumentView.of(document), superseded,
                by.map(DocumentId::value),
                new Links(PATH + statement.id(), DocumentRoute.PATH + document.id(),
                        page(document.id(), statement.id())));
    }

    private Why why(Statement statement, DocumentId document) {
        var text = archive.document(document).orElseThrow().document().text();
        var evidence = new Evidence(statement, text);
        return new Why(evidence.merged().stream().map(p -> new Passage(p.begin(), p.in(text))).toList(),
                statement.cue().map(Cue::span), evidence.mentions().toList());
    }

    /// The page that opens the document at the statement's words.
    static String page(DocumentId document, StatementId statement) {
        return "/d/%s?s=%s".formatted(document, statement);
    }
}
