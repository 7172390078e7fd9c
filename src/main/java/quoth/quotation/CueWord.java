package quoth.quotation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A word that reports, as the editors of `index-config/cues` describe it.
///
/// @param word   its dictionary form
/// @param act    what sort of act it is
/// @param frames where its content stands
/// @param hearer whether its object is whom it is said to
/// @param weak   whether it as often means something else: an object counts only for a speaker who is named
record CueWord(String word, Act act, Set<Frame> frames, boolean hearer, boolean weak) {

    CueWord {
        frames = Set.copyOf(frames);
    }

    /// What somebody does by speaking.
    enum Act {
        STATEMENT, ANSWER, QUESTION, REQUEST, PROMISE, PREDICTION, AGREEMENT, DENIAL, PRAISE, CRITICISM, MENTION, ATTITUDE
    }

    /// Where the content of a cue stands; the prepositions stand for themselves.
    enum Frame {
        CLAUSE, QUOTE, INFINITIVE, OBJECT, ABOUT, AGAINST, AS, FOR, OF, ON, OVER, TO, WITH;

        private static final Set<Frame> PREPOSITIONS = EnumSet.range(ABOUT, WITH);

        /// The frame of a preposition as written in lower case.
        static Optional<Frame> ofPreposition(String word) {
            for (var frame : PREPOSITIONS) {
                if (frame.word().equals(word)) {
                    return Optional.of(frame);
                }
            }
            return Optional.empty();
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Whether it tells what somebody thinks, feels or wants, which need not have been said.
    boolean isAttitude() {
        return act == Act.ATTITUDE;
    }

    /// Whether it has two words, *make clear*.
    boolean isPhrase() {
        return word.indexOf(' ') > 0;
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }
}
