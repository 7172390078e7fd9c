package quoth.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import quoth.Document;
import quoth.Origin;
import quoth.Sha256;
import quoth.SourceDocument;
import quoth.StatedMetadata;
import quoth.parse.Parser;
import quoth.quotation.Attribution;
import quoth.quotation.Evaluation;
import quoth.quotation.GoldSet;
import quoth.quotation.GoldText;
import quoth.quotation.MarkedSegment;

/// Reads the texts of gold sets as `extract` reads a text with its manifest, and holds what is found against the gold.
///
/// Title, publisher, date and language are stated. Who speaks in the whole of a text is not: it would make one long
/// turn of it, and gold sets mark what a speech or a press release reports of others.
final class GoldRun {

    private final Parser parser;
    private final Attribution attribution;

    GoldRun(Path indexConfig) {
        this.attribution = Attribution.load(indexConfig);
        this.parser = Parser.load(indexConfig, attribution.gazetteer());
    }

    Evaluation evaluate(GoldSet gold) {
        var found = new HashMap<String, List<MarkedSegment>>();
        for (var text : gold.texts()) {
            found.put(text.name(), MarkedSegment.of(attribution.attribute(document(gold, text))));
        }
        return Evaluation.of(gold, found);
    }

    private Document document(GoldSet gold, GoldText text) {
        var stated = new StatedMetadata(text.title(), text.published(), text.publisher(), Optional.empty(),
                Optional.empty(), Optional.of(text.language()), Optional.empty(), Optional.empty());
        var source = new SourceDocument(Sha256.ofText(text.text()),
                text.text().getBytes(StandardCharsets.UTF_8).length,
                new Origin(gold.name(), text.name() + ".txt"), stated);
        return parser.verbatim(source, text.text());
    }
}
