package quoth.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import quoth.TextSpan;

/// Settles which of the reports that share words are statements: the longest, and what somebody else is told to have
/// said inside it. *She said that the minister had promised to go* has two speakers and two statements; *she said that
/// she would ask him to go* has one. Two levels are as many as are told apart.
final class Nesting {

    /// A report that takes in nearly all of another one is another reading of it.
    private static final double MOST = 0.85;

    private static final Set<Rule> CLAUSES = Set.of(Rule.CLAUSE_AFTER, Rule.CLAUSE_BY_WORDS,
            Rule.CLAUSE_BEFORE,
            Rule.CLAUSE_AROUND, Rule.AS_CLAUSE, Rule.ACCORDING_TO, Rule.INFINITIVE, Rule.NOUN_CLAUSE,
            Rule.NOUN_PHRASE);

    private final String text;
    private final NavigableMap<Integer, Taken> outer = new TreeMap<>();
    private final NavigableMap<Integer, Taken> inner = new TreeMap<>();
    private final List<Report> kept = new ArrayList<>();

    private record Taken(TextSpan segment, Report report) {}

    private Nesting(String text) {
        this.text = text;
    }

    /// The reports that are statements, in order.
    static List<Report> settle(String text, List<Report> reports) {
        var longestFirst = new ArrayList<>(reports);
        longestFirst.sort(Comparator.comparingInt(Report::length).reversed().thenComparingInt(Report::begin));
        var nesting = new Nesting(text);
        longestFirst.forEach(nesting::take);
        nesting.kept.sort(Comparator.comparingInt(Report::begin));
        return nesting.kept;
    }

    private void take(Report report) {
        if (isFree(outer, report)) {
            keep(outer, report);
        } else if (isFree(inner, report) && around(report).filter(o -> isNested(report, o)).isPresent()) {
            keep(inner, report);
        }
    }

    private void keep(NavigableMap<Integer, Taken> level, Report report) {
        report.segments().forEach(s -> level.put(s.begin(), new Taken(s, report)));
        kept.add(report);
    }

    private static boolean isFree(NavigableMap<Integer, Taken> level, Report report) {
        return report.segments().stream().noneMatch(s -> {
            var before = level.lowerEntry(s.end());
            return before != null && before.getValue().segment().end() > s.begin();
        });
    }

    /// The report in one of whose segments all of this one stands, its cue and its speaker too.
    private Optional<Report> around(Report report) {
        if (report.mention().isEmpty()) {
            return Optional.empty();
        }
        var cue = report.cue().span();
        int begin = Math.min(report.mention().get().begin(), Math.min(report.begin(), cue.begin()));
        int end = Math.max(report.end(), cue.end());
        return Optional.ofNullable(outer.floorEntry(begin)).map(e -> e.getValue())
                .filter(t -> end <= t.segment().end()).map(Taken::report);
    }

    /// Clauses and what nouns hold, of somebody who is named: whoever tells of himself, *he*, is left to the statement
    /// around, and so is what he criticised or called for.
    private boolean isNested(Report report, Report around) {
        var mention = Mention.of(report.mention().orElseThrow().in(text));
        return report.tells() && CLAUSES.contains(report.rule()) && mention.form() != Mention.Form.PRONOUN
                && report.length() <= MOST * around.length();
    }
}
