package quoth.quotation;

import java.util.List;

/// Finds the quotations of a text by their marks: every sort of mark, nested, reopened in the next paragraph without
/// having been closed, or lost on one side. A lost mark never reaches past its paragraph. One pass; memory as large as
/// the number of marks.
final class Marks {

    private Marks() {}

    /// The quotations in order of where they begin, the outer one first.
    static List<Quotation> in(String text, Paragraphs paragraphs) {
        var quotations = new JoinedQuotations();
        for (int i = 0; i < paragraphs.count(); i++) {
            var marks = new ParagraphMarks(text, paragraphs.begin(i), paragraphs.end(i), quotations.goesOn());
            marks.read();
            int next = i + 1 < paragraphs.count() ? paragraphs.begin(i + 1) : text.length();
            boolean reopens = marks.endUnclosed(next);
            quotations.add(marks.stretches(), paragraphs.begin(i), reopens);
        }
        return quotations.all();
    }
}
