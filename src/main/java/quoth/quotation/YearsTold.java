package quoth.quotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import quoth.PartialDate;

/// The years that a report about the past tells of: its people held their offices then, not when it was published.
final class YearsTold {

    private static final int ENOUGH = 8;
    private static final int FAR = 5;

    private YearsTold() {}

    /// The middle half of the years named in a text, when there are many and they lie well before its publication, or
    /// when that is unknown; else the day of publication.
    static Optional<PartialDate> of(String title, String text, Optional<PartialDate> published) {
        var years = new ArrayList<Integer>();
        read(text, years);
        if (published.isEmpty()) {
            read(title, years);
        }
        if (years.isEmpty() || published.isPresent() && years.size() < ENOUGH) {
            return published;
        }
        Collections.sort(years);
        int first = years.get(years.size() / 4);
        int last = years.get(years.size() * 3 / 4);
        boolean past = published.isEmpty() || last + FAR < published.get().earliest().getYear();
        return past ? Optional.of(PartialDate.range(LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31), PartialDate.Basis.TEXT)) : published;
    }

    private static void read(String words, List<Integer> years) {
        for (int i = 0; i + 4 <= words.length(); i++) {
            int year = Anchors.yearAt(words, i);
            if (year > 0) {
                years.add(year);
                i += 3;
            }
        }
    }
}
