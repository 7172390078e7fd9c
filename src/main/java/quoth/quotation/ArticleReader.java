package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quoth.syntax.EnglishSyntax;
import quoth.syntax.Sentence;

/// Reads running text: its quotations, and, where a parser is at hand for its language, whatever its sentences report.
final class ArticleReader {

    private final String text;
    private final CueList cues;
    private final @Nullable EnglishSyntax syntax;
    private final Paragraphs paragraphs;
    private final List<Quotation> quotations;
    private final OwnStretches own;

    /// @param own the turns in the text
    ArticleReader(String text, OwnStretches own, CueList cues, @Nullable EnglishSyntax syntax) {
        this.text = text;
        this.own = own;
        this.cues = cues;
        this.syntax = syntax;
        this.paragraphs = Paragraphs.of(text);
        this.quotations = Marks.in(text, paragraphs).stream().filter(q -> q.depth() == 0).toList();
    }

    List<Found> read() {
        var labelled = own.take(LabelledParagraphs.in(text, paragraphs));
        var found = new ArrayList<Found>(labelled);
        var byBegin = new TreeMap<Integer, Found>();
        labelled.forEach(paragraph -> byBegin.put(paragraph.begin(), paragraph));
        for (var each : syntax == null ? readByWords() : read(syntax)) {
            if (near(byBegin, each).noneMatch(paragraph -> crosses(paragraph, each))) {
                found.add(each);
            }
        }
        return found;
    }

    /// The labelled paragraphs that a statement can overlap.
    private static Stream<Found> near(NavigableMap<Integer, Found> paragraphs, Found each) {
        var before = paragraphs.floorKey(each.begin());
        int from = before == null ? each.begin() : before;
        return paragraphs.subMap(from, true, Math.max(from, each.end()), true).values().stream();
    }

    /// Whether a statement overlaps a labelled paragraph without standing in it, or is all of it.
    private static boolean crosses(Found paragraph, Found other) {
        boolean apart = other.end() <= paragraph.begin() || paragraph.end() <= other.begin();
        boolean inside = paragraph.begin() <= other.begin() && other.end() <= paragraph.end()
                && other.end() - other.begin() < 0.9 * (paragraph.end() - paragraph.begin());
        return !apart && !inside;
    }

    private List<Found> readByWords() {
        var clauses = CueClauses.around(text, paragraphs, quotations, cues);
        return new QuotationReader(text, paragraphs, own, clauses, cues, new TreeMap<>()).read(quotations,
                List.of());
    }

    private List<Found> read(EnglishSyntax parser) {
        var reports = new ArrayList<Report>();
        var clauses = new ArrayList<CueClause>();
        var trees = new TreeMap<Integer, Tree>();
        int next = 0;
        var lowered = HeadlineCase.lowered(text, paragraphs);
        for (var sentence : Sentence.in(text)) {
            heedInterrupt();
            int begin = sentence.begin(0);
            int end = sentence.end(sentence.size() - 1);
            while (next < quotations.size() && quotations.get(next).end() <= begin) {
                next++;
            }
            boolean inside = next < quotations.size() && quotations.get(next).begin() <= begin
                    && end <= quotations.get(next).end();
            var within = inside ? List.<Quotation>of() : quotationsIn(next, end);
            if (inside || !mayReport(sentence, within)) {
                if (within.isEmpty() && !inside) {
                    GoingOn.extend(text, reports, sentence);
                }
                continue;
            }
            var tree = new Tree(text, parser.parse(Dateline.cut(sentence).over(lowered)), cues, within);
            var read = SentenceReader.read(tree, cues, own.at(end - 1).isPresent());
            reports.addAll(read.reports());
            clauses.addAll(read.clauses());
            trees.put(tree.begin(0), tree);
        }
        return new QuotationReader(text, paragraphs, own, clauses, cues, trees).read(quotations, reports);
    }

    /// Whoever waits for the statements of a document may have given it up: then nobody needs the rest.
    private static void heedInterrupt() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted between two sentences");
        }
    }

    private List<Quotation> quotationsIn(int from, int end) {
        int to = from;
        while (to < quotations.size() && quotations.get(to).begin() < end) {
            to++;
        }
        return quotations.subList(from, to);
    }

    /// Whether a sentence holds a word that reports, outside quotation marks: others need no parse.
    private boolean mayReport(Sentence sentence, List<Quotation> within) {
        int next = 0;
        for (int i = 0; i < sentence.size(); i++) {
            int begin = sentence.begin(i);
            int end = sentence.end(i);
            while (next < within.size() && within.get(next).end() <= begin) {
                next++;
            }
            boolean quoted = next < within.size() && within.get(next).begin() <= begin;
            boolean word = !quoted && Character.isLetter(text.charAt(begin));
            if (word && (end - begin > 2 && cues.mayReport(text, begin, end, !within.isEmpty())
                    || cues.source(text, sentence, i).isPresent())) {
                return true;
            }
        }
        return false;
    }
}
