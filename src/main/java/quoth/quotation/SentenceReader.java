package quoth.quotation;

import java.util.Optional;
import quoth.TextSpan;

/// Reads one parsed sentence for whatever it reports.
final class SentenceReader {

    private SentenceReader() {}

    /// @param own whether the sentence stands in somebody's own words: a turn
    static ReportCollector read(Tree tree, CueList cues, boolean own) {
        var collector = new ReportCollector(tree, cues.voices(), own);
        var subjects = new Subjects(tree);
        var clauses = new ClauseReports(tree, collector);
        var relatives = new RelativeReports(tree, collector);
        var phrases = new PhraseReports(tree, collector);
        var sources = new SourceReports(tree, collector);
        var nouns = new NounReports(tree, cues, collector);
        for (int i = 0; i < tree.size(); i++) {
            if (tree.isQuoted(i)) {
                continue;
            }
            sources.read(i);
            var word = tree.verb(i);
            if (word == null) {
                nouns.read(i);
                continue;
            }
            var subject = subjects.of(i);
            var mention = mention(tree, i, subject);
            boolean passive = subjects.isPassive(i);
            if (!word.isAttitude() || word.takes(CueWord.Frame.QUOTE)) {
                collector.clause(word, i, mention);
            }
            boolean found = word.takes(CueWord.Frame.CLAUSE)
                    && (!passive && relatives.read(word, i, subject, mention)
                            || clauses.read(word, i, subject, mention, passive));
            if (!found && !phrases.read(word, i, subject, mention, passive) && !passive) {
                relatives.noun(word, i, subject, mention);
            }
        }
        return collector;
    }

    /// The words that name the subject; of a statement somebody issues whoever does, of *that* and *who* the noun they stand for.
    private static Optional<TextSpan> mention(Tree tree, int verb, Optional<Subject> subject) {
        if (subject.isEmpty()) {
            return Optional.empty();
        }
        var found = subject.get();
        var giver = found.way() == Subject.Way.NOUN ? new Givers(tree).of(found.head())
                : Optional.<TextSpan>empty();
        if (giver.isPresent()) {
            return giver;
        }
        boolean relative = tree.tagStarts(found.head(), "WDT", "WP") && tree.hasLabel(verb, "relcl")
                && tree.head(verb) >= 0 && tree.head(verb) < verb;
        if (relative && tree.is(found.head(), "that")) {
            found = new SubjectPhrases(tree).of(tree.head(verb), verb, Subject.Way.NOUN);
        }
        return found.first() > found.last() ? Optional.empty() : Optional.of(found.span(tree));
    }
}
