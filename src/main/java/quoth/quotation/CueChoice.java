package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quoth.TextSpan;

/// Chooses the cue, and so the speaker, of a quotation: the nearest one in its paragraph, those behind it first; without
/// one, whoever spoke last.
final class CueChoice {

    private static final double BEFORE = 1.3;
    private static final int OTHER_SENTENCE_BEFORE = 60;
    private static final int OTHER_SENTENCE_AFTER = 100;
    private static final int WEAK = 80;
    private static final int FARTHEST = 350;
    private static final int BESIDE = 45;

    private final String text;
    private final Paragraphs paragraphs;
    private final OwnStretches own;
    private final List<CueClause> clauses;
    private final CueList cues;
    private final NamesBeside names;
    private Optional<TextSpan> last = Optional.empty();
    /// The last quotation that a cue was found for, with that cue's clause.
    private @Nullable Quotation before;
    private Optional<CueClause> clauseBefore = Optional.empty();

    /// What was chosen.
    record Chosen(Optional<CueClause> clause, Optional<TextSpan> mention, Rule rule) {}

    CueChoice(String text, Paragraphs paragraphs, OwnStretches own, List<CueClause> clauses, CueList cues) {
        this.text = text;
        this.cues = cues;
        this.paragraphs = paragraphs;
        this.own = own;
        this.clauses = clauses;
        this.names = new NamesBeside(text);
    }

    /// Whose a quotation is. Call it for the quotations in order: the last speaker is remembered.
    Chosen of(Quotation quotation) {
        var signed = names.signature(quotation);
        if (signed.isPresent()) {
            return remember(new Chosen(Optional.empty(), signed, Rule.QUOTE_SIGNED));
        }
        var label = names.label(quotation);
        if (label.isPresent()) {
            return remember(new Chosen(Optional.empty(), label, Rule.QUOTE_AFTER_COLON));
        }
        var near = nearest(quotation).map(clause -> goingOn(clause, quotation));
        if (near.isPresent() && isElsewhere(near.get(), quotation)) {
            var beside = beside(quotation);
            if (beside.isPresent()) {
                return beside.get();
            }
        }
        if (near.isPresent()) {
            boolean behind = near.get().cue().begin() >= quotation.end();
            var rule = behind ? Rule.QUOTE_BEFORE_CUE : Rule.CUE_BEFORE_QUOTE;
            before = quotation;
            clauseBefore = near;
            return remember(new Chosen(near, near.get().mention(), rule));
        }
        var announced = announced(quotation);
        if (announced.isPresent()) {
            return remember(new Chosen(announced, announced.get().mention(), Rule.QUOTE_AFTER_COLON));
        }
        var named = names.withVerb(quotation);
        if (named.isPresent()) {
            return remember(new Chosen(Optional.empty(), named, Rule.QUOTE_BEFORE_CUE));
        }
        var beside = beside(quotation);
        if (beside.isPresent()) {
            return beside.get();
        }
        var speaking = last.filter(speaker -> mayStillSpeak(speaker, quotation));
        return new Chosen(Optional.empty(), speaking,
                speaking.isPresent() ? Rule.QUOTE_ALONE : Rule.QUOTE_UNATTRIBUTED);
    }

    /// By the order of the words beside the quotation.
    private Optional<Chosen> beside(Quotation quotation) {
        return CueClauses.beside(text, paragraphs, quotation, cues).map(clause -> {
            boolean behind = clause.cue().begin() >= quotation.end();
            var rule = behind ? Rule.QUOTE_BEFORE_CUE : Rule.CUE_BEFORE_QUOTE;
            return remember(new Chosen(Optional.of(clause), clause.mention(), rule));
        });
    }

    private static boolean isElsewhere(CueClause clause, Quotation quotation) {
        return clause.sentence().end() <= quotation.begin() || clause.sentence().begin() >= quotation.end();
    }

    /// In an article whoever spoke last; inside a turn only whom the same one quotes in this paragraph or the one before.
    private boolean mayStillSpeak(TextSpan speaker, Quotation quotation) {
        var turn = own.at(quotation.begin());
        return turn.isEmpty() || turn.get().begin() <= speaker.begin()
                && paragraphs.at(quotation.begin()) - paragraphs.at(speaker.begin()) <= 1;
    }

    private Chosen remember(Chosen chosen) {
        if (chosen.mention().isPresent()) {
            last = chosen.mention();
        }
        return chosen;
    }

    private Optional<CueClause> nearest(Quotation quotation) {
        CueClause best = null;
        double least = FARTHEST;
        for (var clause : inParagraph(quotation)) {
            if (clause.mention().isEmpty() || clause.word().weak() && !touches(clause, quotation)) {
                continue;
            }
            double distance = distance(clause, quotation);
            if (distance < least) {
                least = distance;
                best = clause;
            }
        }
        return Optional.ofNullable(best);
    }

    /// *"No," Smith said, after Doe had warned her. "We go."*: a quotation behind a sentence that a quotation opens goes on
    /// with that one's cue, and not with one that only tells more of it.
    private CueClause goingOn(CueClause near, Quotation quotation) {
        var opening = before;
        boolean behind = near.cue().end() <= quotation.begin()
                && near.sentence().end() <= quotation.begin() + 1;
        boolean opened = opening != null && opening.begin() <= near.sentence().begin() + 1
                && near.sentence().begin() < opening.end() && opening.end() <= near.cue().begin();
        return behind && opened ? clauseBefore.filter(c -> c.sentence().equals(near.sentence())
                && c.cue().begin() < near.cue().begin()).orElse(near) : near;
    }

    private double distance(CueClause clause, Quotation quotation) {
        boolean strong = clause.word().takes(CueWord.Frame.CLAUSE)
                || clause.word().takes(CueWord.Frame.QUOTE);
        int weak = strong ? 0 : WEAK;
        if (clause.cue().begin() >= quotation.end()) {
            boolean other = clause.sentence().begin() >= quotation.end() + 3 || opensNext(clause, quotation)
                    || isClosed(clause, quotation);
            return clause.cue().begin() - quotation.end() + (other ? OTHER_SENTENCE_AFTER : 0) + weak;
        }
        boolean same = clause.sentence().begin() <= quotation.begin()
                && quotation.begin() < clause.sentence().end();
        return (quotation.begin() - clause.cue().begin()) * BEFORE + (same ? 0 : OTHER_SENTENCE_BEFORE)
                + weak;
    }

    /// *"..." He added: "..."*: whether the clause behind a quotation announces the next one.
    private boolean opensNext(CueClause clause, Quotation quotation) {
        int end = clause.cue().end();
        boolean colon = end < text.length() && text.charAt(end) == ':';
        return colon && clause.mention().filter(m -> m.begin() >= quotation.end()
                && clause.cue().begin() - m.end() <= 1 && Character.isUpperCase(text.charAt(m.begin())))
                .isPresent();
    }

    /// *"..., and that is that." Smith said he would go*: whether a full stop in the marks parts a quotation from the clause
    /// behind it, which begins anew.
    private boolean isClosed(CueClause clause, Quotation quotation) {
        int last = quotation.inner().end() - 1;
        int next = quotation.end();
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return text.charAt(last) == '.' && next < text.length() && Character.isUpperCase(text.charAt(next))
                && clause.mention().isPresent() && clause.mention().get().begin() >= next;
    }

    /// The clauses of the quotation's paragraph.
    private List<CueClause> inParagraph(Quotation quotation) {
        int from = paragraphs.begin(paragraphs.at(quotation.begin()));
        int to = paragraphs.end(paragraphs.at(quotation.end() - 1));
        return between(Math.max(from, quotation.begin() - FARTHEST),
                Math.min(to, quotation.end() + FARTHEST));
    }

    /// The clauses whose cue stands in a stretch of text.
    private List<CueClause> between(int from, int to) {
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (clauses.get(middle).cue().begin() < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var found = new ArrayList<CueClause>();
        for (int i = low; i < clauses.size() && clauses.get(i).cue().begin() < to; i++) {
            found.add(clauses.get(i));
        }
        return found;
    }

    /// The clauses with a subject in the sentence in which a quotation begins.
    List<CueClause> inSentence(Quotation quotation) {
        return inParagraph(quotation).stream()
                .filter(c -> c.mention().isPresent() && !c.word().weak()
                        && c.sentence().begin() <= quotation.begin()
                        && quotation.begin() < c.sentence().end())
                .toList();
    }

    /// Whether a cue with its subject touches the quotation.
    boolean isBeside(Quotation quotation) {
        return inParagraph(quotation).stream().anyMatch(
                c -> (touches(c, quotation) || opensFor(c, quotation)) && c.mention().isPresent()
                        && c.word().takes(CueWord.Frame.QUOTE));
    }

    /// *"Yes, I do," Ann Smith, who runs the mill, told the paper*: whether a quotation opens its sentence and whoever said it
    /// stands right behind it, however far the cue is.
    private boolean opensFor(CueClause clause, Quotation quotation) {
        int before = quotation.begin() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        boolean opens = before < 0 || ".?!\n\"”".indexOf(text.charAt(before)) >= 0;
        return opens && clause.mention().filter(m -> m.begin() >= quotation.end()
                && m.begin() - quotation.end() <= 2 && m.end() <= clause.cue().begin()
                && clause.sentence().begin() <= quotation.begin()).isPresent();
    }

    private static boolean touches(CueClause clause, Quotation quotation) {
        int behind = clause.cue().begin() - quotation.end();
        int before = quotation.begin() - clause.cue().end();
        return behind >= 0 && behind <= BESIDE || before >= 0 && before <= 5;
    }

    /// The last cue of the paragraph before, when that one ends in a colon.
    private Optional<CueClause> announced(Quotation quotation) {
        int paragraph = paragraphs.at(quotation.begin());
        if (paragraph == 0 || paragraphs.begin(paragraph) < quotation.begin() - 3) {
            return Optional.empty();
        }
        int end = paragraphs.end(paragraph - 1);
        if (text.charAt(end - 1) != ':') {
            return Optional.empty();
        }
        var before = between(Math.max(paragraphs.begin(paragraph - 1), end - FARTHEST), end).stream()
                .filter(c -> c.mention().isPresent()).toList();
        return before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
    }
}
