package quoth.parse;

import java.util.List;

import quoth.Outcome;

/// What became of one source document on its way through the parser.
///
/// @param reason     one line for people; empty when all is well
/// @param documents  how many documents went to the sink
/// @param rejections parts that were left out while the rest went on, such as lines of a data set; the first
///                   [#KEPT_REJECTIONS] of them
public record ParseReport(Outcome outcome, String reason, int documents, List<Rejection> rejections) {

    /// More rejections than these are only counted, in the reason.
    public static final int KEPT_REJECTIONS = 1_000;

    public ParseReport {
        rejections = List.copyOf(rejections);
    }

    /// Nothing of it can be used.
    static ParseReport refused(Outcome outcome, String reason) {
        return new ParseReport(outcome, reason, 0, List.of());
    }
}
