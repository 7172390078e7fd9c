package quoth.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.Statement;
import quoth.TextSpan;

/// Tells which quotations are statements, ties those of one statement together, and finds whose they are.
///
/// A quotation with a cue beside it is a statement; one without is, when it is a sentence of its own. Titles and words
/// in scare quotes are not.
final class QuotationReader {

    private static final int FEW_WORDS = 3;

    private final String text;
    private final Paragraphs paragraphs;
    private final List<Quotation> quotations;
    private final CueClauses clauses;
    private final List<Found> found = new ArrayList<>();
    /// The statement that each cue has gathered so far, by where the cue stands.
    private final Map<Integer, Integer> byCue = new HashMap<>();
    private Optional<TextSpan> lastMention = Optional.empty();
    private int lastParagraph = -1;

    private QuotationReader(String text, Paragraphs paragraphs, List<Quotation> quotations, CueList cues) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.quotations = quotations;
        this.clauses = new CueClauses(text, cues);
    }

    static List<Found> read(String text, Paragraphs paragraphs, List<Quotation> all, CueList cues) {
        var outer = all.stream().filter(q -> q.depth() == 0).toList();
        var reader = new QuotationReader(text, paragraphs, outer, cues);
        for (int i = 0; i < outer.size(); i++) {
            reader.read(i);
        }
        return reader.found;
    }

    private void read(int index) {
        var quotation = quotations.get(index);
        int paragraph = paragraphs.at(quotation.begin());
        int from = index > 0 ? Math.max(paragraphs.begin(paragraph), quotations.get(index - 1).end())
                : paragraphs.begin(paragraph);
        int last = paragraphs.end(paragraphs.at(quotation.end() - 1));
        int to = index + 1 < quotations.size() ? Math.min(last, quotations.get(index + 1).begin()) : last;
        boolean whole = isSentence(quotation);
        var after = whole ? clauses.after(quotation, to) : Optional.<CueClause>empty();
        if (after.isPresent()) {
            add(quotation, after.get(), Statement.Kind.DIRECT, Rule.QUOTE_BEFORE_CUE);
            return;
        }
        var goesOn = whole ? goesOn(quotation, index) : Optional.<CueClause>empty();
        var before = goesOn.isPresent() ? goesOn : clauses.before(quotation, from);
        if (before.isPresent()) {
            var kind = whole ? Statement.Kind.DIRECT : Statement.Kind.MIXED;
            add(quotation, before.get(), kind, whole ? Rule.CUE_BEFORE_QUOTE : Rule.QUOTED_WORDS);
            return;
        }
        if (whole && words(quotation) > FEW_WORDS) {
            alone(quotation, paragraph);
        }
    }

    /// Whether a quotation goes on where the cue clause after the one before it ended: *"A," he said. "B."*
    private Optional<CueClause> goesOn(Quotation quotation, int index) {
        if (index == 0 || found.isEmpty()) {
            return Optional.empty();
        }
        var before = quotations.get(index - 1);
        boolean near = quotation.begin() - before.end() < 200
                && paragraphs.at(before.begin()) == paragraphs.at(quotation.begin());
        return near
                ? clauses.after(before, quotation.begin()).filter(c -> c.end() + 2 >= quotation.begin() - 1
                        || text.substring(c.end(), quotation.begin()).isBlank())
                : Optional.empty();
    }

    private void add(Quotation quotation, CueClause clause, Statement.Kind kind, Rule rule) {
        var known = byCue.get(clause.cue().begin());
        if (known != null) {
            var before = found.get(known);
            var segments = new ArrayList<>(before.segments());
            segments.add(segment(quotation));
            var quoted = new ArrayList<>(before.quoted());
            quoted.addAll(quotation.parts());
            found.set(known, Found.byCue(before.kind(), segments, quoted, before.cue(), before.mention(),
                    before.sentence().orElseThrow(), before.rule()));
            return;
        }
        byCue.put(clause.cue().begin(), found.size());
        found.add(
                Found.byCue(kind, List.of(segment(quotation)), quotation.parts(), Optional.of(clause.asCue()),
                        clause.mention(), sentence(quotation, clause), rule));
        if (clause.mention().isPresent()) {
            lastMention = clause.mention();
            lastParagraph = paragraphs.at(quotation.begin());
        }
    }

    /// A quotation without a cue: the paragraph's speaker, else the last one of the paragraph before.
    private void alone(Quotation quotation, int paragraph) {
        boolean same = lastParagraph == paragraph;
        boolean near = lastParagraph >= 0 && paragraph - lastParagraph <= 1;
        var rule = same ? Rule.QUOTE_GOES_ON : near ? Rule.QUOTE_ALONE : Rule.QUOTE_UNATTRIBUTED;
        found.add(Found.byCue(Statement.Kind.DIRECT, List.of(segment(quotation)), quotation.parts(),
                Optional.empty(),
                near ? lastMention : Optional.empty(), quotation.outer(), rule));
        if (near) {
            lastParagraph = paragraph;
        }
    }

    /// Without the comma that only belongs to the sentence around it.
    private TextSpan segment(Quotation quotation) {
        var inner = quotation.inner();
        boolean comma = inner.length() > 1 && text.charAt(inner.end() - 1) == ',';
        return comma ? new TextSpan(inner.begin(), inner.end() - 1) : inner;
    }

    private static TextSpan sentence(Quotation quotation, CueClause clause) {
        return new TextSpan(Math.min(quotation.begin(), clause.cue().begin()),
                Math.max(quotation.end(), clause.end()));
    }

    /// Whether the quoted words stand as a sentence of their own, not as words of the sentence around them.
    private boolean isSentence(Quotation quotation) {
        var inner = quotation.inner();
        if (inner.length() < 120 && isTitle(inner)) {
            return false;
        }
        int before = quotation.begin() - 1;
        while (before >= 0 && (text.charAt(before) == ' ' || text.charAt(before) == '\u00a0')) {
            before--;
        }
        boolean free = before < 0 || ",:;.?!\n”\"—–-…)".indexOf(text.charAt(before)) >= 0;
        boolean upper = Character.isUpperCase(text.charAt(inner.begin()))
                || !Character.isLetter(text.charAt(inner.begin()));
        boolean ended = ",.?!…—-".indexOf(text.charAt(inner.end() - 1)) >= 0
                || quotation.end() < text.length() && text.charAt(quotation.end()) == ',';
        return free && (upper || ended) || upper && ended && words(quotation) > 5;
    }

    /// A few words in capitals without an end: the title of a book, the name of a ship.
    private boolean isTitle(TextSpan inner) {
        var words = Word.in(text, inner.begin(), inner.end());
        long all = words.stream().filter(Word::word).count();
        long upper = words.stream().filter(w -> w.word() && w.isUpper(text)).count();
        return all <= 6 && upper >= 0.7 * all && !words.isEmpty() && words.getLast().word();
    }

    private int words(Quotation quotation) {
        int words = 0;
        boolean inside = false;
        for (int i = quotation.begin(); i < quotation.end() && words < 100; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
