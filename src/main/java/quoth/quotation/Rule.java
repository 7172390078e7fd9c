package quoth.quotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a statement was found by, and how often that is right: words and mention, as [Confidences] fits it on our own
/// gold, `corpus/gold/own`, which is annotated in full; `bin/quoth evaluate corpus/gold/own --rules` prints it anew.
/// Rules that found nothing there are as sure as their family.
enum Rule {
    /// The speaker came with the data.
    GIVEN(1.0),
    /// A paragraph of a turn, as the format marks it.
    TURN(0.92),
    /// Quotation marks, and a reporting word with its subject after them: *"...," she said*.
    QUOTE_BEFORE_CUE(0.70),
    /// A reporting word with its subject before the quotation marks: *She said: "..."*.
    CUE_BEFORE_QUOTE(0.74),
    /// A quotation without a cue, after a sentence or paragraph that announces it with a colon.
    QUOTE_AFTER_COLON(0.71),
    /// A free-standing quotation, given to the last speaker before it.
    QUOTE_ALONE(0.65),
    /// A free-standing quotation with nobody in reach.
    QUOTE_UNATTRIBUTED(0.68),
    /// A few quoted words inside a sentence that reports.
    QUOTED_WORDS(0.68),
    /// A quotation signed after a dash: *"..." - Ann Smith*.
    QUOTE_SIGNED(0.68),
    /// A paragraph that begins with its speaker's name in capitals: *WALLACE: Let's start.*
    LABELLED(0.86),
    /// A headline with its speaker before a colon: *Rubio: I still believe*.
    HEADLINE(0.61),
    /// A clause after its cue: *said that ...*.
    CLAUSE_AFTER(0.73),
    /// A clause after its cue by the order of words, where the tree has none.
    CLAUSE_BY_WORDS(0.37),
    /// A clause before its cue: *..., she said*.
    CLAUSE_BEFORE(0.47),
    /// A clause around its cue: *..., she said, ...*.
    CLAUSE_AROUND(0.65),
    /// *what she said was ...*, *the plan that she proposed*.
    RELATIVE(0.61),
    /// *As she said, ...*
    AS_CLAUSE(0.48),
    /// *According to the ministry, ...*
    ACCORDING_TO(0.72),
    /// *promised to ...*
    INFINITIVE(0.62),
    /// *criticised ...*
    OBJECT(0.56),
    /// *called for ...*
    PREPOSITION(0.56),
    /// *was accused of ...*
    PASSIVE(0.61),
    /// *the claim that ...*
    NOUN_CLAUSE(0.54),
    /// *her promise to ...*
    NOUN_PHRASE(0.60);

    private final double confidence;

    Rule(double confidence) {
        this.confidence = confidence;
    }

    /// Rules of one family are about equally hard.
    enum Family {
        /// A whole paragraph of somebody's.
        TURN,
        /// Marks tell where the words begin and end.
        QUOTATION,
        /// Syntax has to tell.
        REPORT
    }

    /// How often it is right, 0..1.
    double confidence() {
        return confidence;
    }

    Family family() {
        return switch (this) {
            case GIVEN, TURN, LABELLED -> Family.TURN;
            case QUOTE_BEFORE_CUE, CUE_BEFORE_QUOTE, QUOTE_AFTER_COLON, QUOTE_ALONE, QUOTE_UNATTRIBUTED,
                    QUOTED_WORDS, QUOTE_SIGNED ->
                Family.QUOTATION;
            case HEADLINE, CLAUSE_AFTER, CLAUSE_BY_WORDS, CLAUSE_BEFORE, CLAUSE_AROUND, RELATIVE, AS_CLAUSE,
                    ACCORDING_TO, INFINITIVE, OBJECT, PREPOSITION, PASSIVE, NOUN_CLAUSE, NOUN_PHRASE ->
                Family.REPORT;
        };
    }

    /// Its name in answers: lower case, words joined by hyphens.
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The rule of that name in answers.
    static Optional<Rule> called(String label) {
        return Arrays.stream(values()).filter(rule -> rule.label().equals(label)).findFirst();
    }
}
