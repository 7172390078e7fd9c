package quoth.quotation;

import org.jspecify.annotations.Nullable;

/// Finds the verbs of a sentence that report, outside quotation marks.
final class ReportingVerbs {

    /// So near to its sentence's begin stands a cue that follows a quotation: *"...," Smith explains.*
    private static final int MOST_WORDS_BEHIND = 60;

    private final TaggedSentence sentence;
    private final CueList cues;

    ReportingVerbs(TaggedSentence sentence, CueList cues) {
        this.sentence = sentence;
        this.cues = cues;
    }

    /// The reporting verb at each token, null where there is none.
    @Nullable
    CueWord[] all() {
        var verbs = new @Nullable CueWord[sentence.size()];
        for (int i = 0; i < verbs.length; i++) {
            verbs[i] = sentence.isQuoted(i) ? null : at(i);
        }
        return verbs;
    }

    /// A reporting verb, but not *states* in *states can decide*; a present form that the tagger took for a noun counts before *that* or a colon.
    private @Nullable CueWord at(int token) {
        var cue = cues.verb(sentence.text(), sentence.begin(token), sentence.end(token)).orElse(null);
        if (cue != null && sentence.tagStarts(token, "VBZ", "VBP") && sentence.tag(token + 1).equals("MD")) {
            return null;
        }
        if (cue == null || sentence.isVerb(token) || sentence.is(token, "said")
                || sentence.is(token, "says")) {
            return cue;
        }
        if (isMistaken(token)) {
            return cue;
        }
        boolean present = sentence.tag(token).equals("NNS") && sentence.form(token).endsWith("s") && token > 0
                && token + 1 < sentence.size()
                && cue.takes(CueWord.Frame.CLAUSE) && !cue.word().equals("report");
        boolean inserted = sentence.tagStarts(token - 1, "NNP") && sentence.isComma(token + 1)
                && commaBeforeName(token - 1);
        boolean announces = sentence.is(token + 1, "that")
                && (sentence.tagStarts(token - 1, "N", "PRP", "RB") || sentence.isComma(token - 1))
                || sentence.is(token + 1, ":");
        boolean closes = sentence.tagStarts(token - 1, "NNP") && token < MOST_WORDS_BEHIND
                && sentence.isPunctuation(token + 1)
                && (sentence.isQuoted(0) || sentence.isQuoted(token - 2) || sentence.isQuoted(token - 3));
        return present && (announces || closes || inserted) ? cue : null;
    }

    /// *and argue that they are poorer*: a form that is no noun and that the tagger took for one.
    private boolean isMistaken(int token) {
        boolean joined = sentence.is(token - 1, "and") || sentence.is(token - 1, "but");
        return joined && sentence.is(token + 1, "that") && sentence.tag(token).equals("NN")
                && cues.noun(sentence.text(), sentence.begin(token), sentence.end(token)).isEmpty();
    }

    /// *If it fails, Mr. Ito argues, there are others*.
    private boolean commaBeforeName(int name) {
        int at = name;
        while (sentence.tagStarts(at, "NNP")) {
            at--;
        }
        return sentence.isComma(at);
    }
}
