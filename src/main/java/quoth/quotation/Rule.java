package quoth.quotation;

import java.util.Locale;

/// What a statement was found by, and how often that is right: the share of its statements, on texts read by people,
/// whose extent and speaker are both right.
enum Rule {
    /// The speaker came with the data.
    GIVEN(1.0),
    /// A paragraph of a turn, as the format marks it.
    TURN(0.99),
    /// Quotation marks, and a reporting word with its subject after them: *"...," she said*.
    QUOTE_BEFORE_CUE(0.93),
    /// A reporting word with its subject before the quotation marks: *She said: "..."*.
    CUE_BEFORE_QUOTE(0.9),
    /// Quotation marks beside a cue without a subject of its own in reach.
    QUOTE_WITH_CUE(0.7),
    /// A quotation without a cue that goes on where the one before it in the paragraph left off.
    QUOTE_GOES_ON(0.85),
    /// A quotation without a cue, after a sentence or paragraph that announces it with a colon.
    QUOTE_AFTER_COLON(0.8),
    /// A free-standing quotation, given to the last speaker before it.
    QUOTE_ALONE(0.7),
    /// A free-standing quotation with nobody in reach.
    QUOTE_UNATTRIBUTED(0.6),
    /// A few quoted words inside a sentence that reports.
    QUOTED_WORDS(0.6),
    /// A quotation signed after a dash: *"..." - Ann Smith*.
    QUOTE_SIGNED(0.9),
    /// A paragraph that begins with its speaker's name in capitals: *WALLACE: Let's start.*
    LABELLED(0.9),
    /// A headline with its speaker before a colon: *Rubio: I still believe*.
    HEADLINE(0.7),
    /// A clause after its cue: *said that ...*.
    CLAUSE_AFTER(0.75),
    /// A clause after its cue by the order of words, where the tree has none.
    CLAUSE_BY_WORDS(0.55),
    /// A clause before its cue: *..., she said*.
    CLAUSE_BEFORE(0.75),
    /// A clause around its cue: *..., she said, ...*.
    CLAUSE_AROUND(0.75),
    /// *As she said, ...*
    AS_CLAUSE(0.6),
    /// *According to the ministry, ...*
    ACCORDING_TO(0.75),
    /// *promised to ...*
    INFINITIVE(0.6),
    /// *criticised ...*
    OBJECT(0.5),
    /// *called for ...*
    PREPOSITION(0.5),
    /// *was accused of ...*
    PASSIVE(0.4),
    /// *the claim that ...*
    NOUN_CLAUSE(0.5),
    /// *her promise to ...*
    NOUN_PHRASE(0.4);

    private final double confidence;

    Rule(double confidence) {
        this.confidence = confidence;
    }

    /// How often it is right, 0..1.
    double confidence() {
        return confidence;
    }

    /// Its name in answers: lower case, words joined by hyphens.
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
