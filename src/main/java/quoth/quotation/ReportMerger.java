package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import quoth.Statement;
import quoth.TextSpan;

/// Makes reports and quotations agree: no report begins or ends inside a quotation, and none is left that is nothing but
/// a quotation, which is read by its marks.
final class ReportMerger {

    private static final Set<Rule> BEHIND_CUE = Set.of(Rule.CLAUSE_AFTER, Rule.CLAUSE_BY_WORDS,
            Rule.CLAUSE_AROUND,
            Rule.INFINITIVE, Rule.OBJECT,
            Rule.PREPOSITION, Rule.ACCORDING_TO, Rule.NOUN_CLAUSE);

    private final String text;
    private final List<Quotation> quotations;
    private final QuotedWords quoted;

    ReportMerger(String text, List<Quotation> quotations, QuotedWords quoted) {
        this.text = text;
        this.quotations = quotations;
        this.quoted = quoted;
    }

    List<Report> merge(List<Report> reports) {
        var merged = new ArrayList<Report>();
        for (var report : reports) {
            var segments = report.segments().stream().map(s -> widened(s, report.rule())).toList();
            if (quoted.kind(segments) != Statement.Kind.DIRECT) {
                merged.add(report.withSegments(segments));
            }
        }
        return merged;
    }

    private TextSpan widened(TextSpan segment, Rule rule) {
        int begin = segment.begin();
        int end = segment.end();
        for (int i = quoted.firstAfter(begin); i < quotations.size(); i++) {
            var quotation = quotations.get(i);
            if (quotation.begin() > end + 3) {
                break;
            }
            if (quotation.begin() < begin && begin < quotation.end() && quotation.end() < end) {
                begin = quotation.begin();
            }
            boolean touches = quotation.begin() > begin && quotation.end() > end && BEHIND_CUE.contains(rule)
                    && noStop(Math.min(end, quotation.begin()), Math.max(end, quotation.begin()));
            if (touches) {
                end = quotation.end();
            }
        }
        return new TextSpan(begin, end);
    }

    private boolean noStop(int from, int to) {
        for (int i = from; i < to; i++) {
            if (".?!;:\n".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
