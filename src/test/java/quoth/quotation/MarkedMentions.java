package quoth.quotation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import quoth.Document;
import quoth.Origin;
import quoth.Sha256;
import quoth.SourceDocument;
import quoth.StatedMetadata;
import quoth.Statement;
import quoth.TextSpan;
import quoth.parse.Parser;

/// Measures who, where and when alone: on the words and mentions that a gold set marks, as if those had been found. Not
/// a test. Turns are left out: their labels are read, not looked for.
///
/// Arguments: a set's folder; and `errors`, to list what is wrong.
final class MarkedMentions {

    private MarkedMentions() {}

    static void main(String[] arguments) {
        var gold = GoldSet.read(Path.of(arguments[0]));
        var parser = Parser.load(Texts.INDEX_CONFIG, Texts.GAZETTEER);
        var texts = new ArrayList<GoldText>();
        var found = new HashMap<String, List<MarkedSegment>>();
        for (var text : gold.texts()) {
            var asked = text.segments().stream()
                    .filter(s -> s.speech() && s.kind() != Statement.Kind.TURN).toList();
            texts.add(new GoldText(text.name(), text.language(), text.title(), text.publisher(),
                    text.published(), text.text(), asked));
            var document = document(parser, text);
            var given = asked.stream().map(s -> found(text.text(), s)).toList();
            found.put(text.name(), MarkedSegment.of(new Composer(document, Texts.GAZETTEER).compose(given)));
        }
        var evaluation = Evaluation.of(new GoldSet(gold.name(), texts), found);
        print("names", evaluation.names());
        print("countries", evaluation.countries());
        print("dates", evaluation.dates());
        evaluation.resolution().names().forEach((sort, answers) -> print(sort.label(), answers));
        evaluation.resolution().endToEnd().forEach((reach, figures) -> System.out.printf("%-31s %5.1f%n",
                reach.label(), 100 * figures.counts().endToEnd()));
        if (arguments.length > 1) {
            evaluation.mistakes().forEach(m -> print(m, texts));
        }
    }

    private static void print(String label, Answers answers) {
        System.out.printf("%-16s %4d %4d %4d  P %5.1f R %5.1f%n", label, answers.known(), answers.given(),
                answers.right(), 100 * answers.precision(), 100 * answers.recall());
    }

    private static void print(Mistake mistake, List<GoldText> texts) {
        var text = texts.stream().filter(t -> t.name().equals(mistake.text())).findFirst().orElseThrow();
        var at = mistake.gold().or(mistake::found).orElseThrow();
        System.out.printf("%n%s %s%n", mistake.type(), mistake.text());
        mistake.gold().ifPresent(g -> System.out.printf("  gold  %s | %s | %s | %s%n", g.mention(), g.names(),
                g.countries(), g.date()));
        mistake.found().ifPresent(f -> System.out.printf("  found %s | %s | %s | %s%n", f.mention(),
                f.names(), f.countries(), f.date()));
        int mention = at.mentionSpans().stream().mapToInt(TextSpan::begin).min().orElse(at.span().begin());
        int begin = Math.max(0, Math.min(mention, at.span().begin()) - 160);
        int end = Math.min(text.text().length(), Math.max(mention, at.span().begin()) + 100);
        System.out.println("  " + text.text().substring(begin, end).replace('\n', ' '));
    }

    private static Document document(Parser parser, GoldText text) {
        var stated = new StatedMetadata(text.title(), text.published(), text.publisher(), Optional.empty(),
                Optional.empty(), Optional.of(text.language()), Optional.empty(), Optional.empty());
        var source = new SourceDocument(Sha256.ofText(text.text()), text.text().length(),
                new Origin("gold", text.name() + ".txt"), stated);
        return parser.verbatim(source, text.text());
    }

    private static Found found(String text, MarkedSegment marked) {
        var mention = marked.mentionSpans().isEmpty() ? Optional.<TextSpan>empty()
                : Optional.of(new TextSpan(marked.mentionSpans().getFirst().begin(),
                        marked.mentionSpans().getLast().end()));
        int from = mention.map(m -> Math.min(m.begin(), marked.span().begin())).orElse(marked.span().begin());
        int to = mention.map(m -> Math.max(m.end(), marked.span().end())).orElse(marked.span().end());
        var sentence = new TextSpan(Sentences.begin(text, from, text.lastIndexOf("\n\n", from) + 1),
                Sentences.end(text, to, text.length()));
        return Found.byCue(marked.kind(), List.of(marked.span()), List.of(), Optional.empty(), mention,
                sentence, Rule.OBJECT);
    }
}
