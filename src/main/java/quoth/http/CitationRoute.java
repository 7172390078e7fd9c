package quoth.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import quoth.archive.Archive;
import quoth.archive.StatementAnswer;

/// `GET /statements/{id}.bib` and its like, and `GET /statements/{id}/citation`: one statement, to be cited.
final class CitationRoute implements Route {

    /// The citation as lines of text, and where the forms for programs are.
    private record View(String id, String speakers, String words, String apa, String chicago, String mla,
            String address, Map<String, String> formats) {}

    private final Archive archive;
    private final String ending;
    private final Function<Citation, Answer> answer;

    private CitationRoute(Archive archive, String ending, Function<Citation, Answer> answer) {
        this.archive = archive;
        this.ending = ending;
        this.answer = answer;
    }

    static CitationRoute in(CitationFormat format, Archive archive) {
        return new CitationRoute(archive, format.extension(), citation -> in(format, citation));
    }

    static CitationRoute asText(Archive archive) {
        return new CitationRoute(archive, "/citation", citation -> Answer.json(view(citation)));
    }

    static Answer in(CitationFormat format, Citation citation) {
        return Answer.download(format.mediaType(), format.of(citation), citation.id() + format.extension());
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var given = call.variable("id");
        return switch (StatementRoute.find(archive, given)) {
            case StatementAnswer.Found(var statement, var document) ->
                answer.apply(new Citation(statement, document, call.site()));
            case StatementAnswer.Superseded(var statement, var document, _) ->
                answer.apply(new Citation(statement, document, call.site()));
            case StatementAnswer.Moved(var to) -> Answer.moved(308, StatementRoute.PATH + to + ending);
            case StatementAnswer.Gone(var words, var document) -> StatementRoute.gone(given, words, document);
            case StatementAnswer.Unknown() -> throw StatementRoute.unknown(given);
        };
    }

    private static View view(Citation citation) {
        var plain = PlainCitation.of(citation);
        var formats = new LinkedHashMap<String, String>();
        for (var format : CitationFormat.values()) {
            formats.put(format.extension().substring(1),
                    StatementRoute.PATH + citation.id() + format.extension());
        }
        return new View(citation.id().value(), citation.speakerNames().orElse(""), citation.words(),
                plain.apa(),
                plain.chicago(), plain.mla(), citation.address(), formats);
    }
}
