package quoth.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import quoth.PartialDate;

/// The years that a report about the past tells of: its people held their offices then, not when it was published.
final class YearsTold {

    private static final int ENOUGH = 30;
    private static final int FAR = 5;

    private YearsTold() {}

    /// The middle half of the years named in a text, when there are many and they lie well before its publication;
    /// else the day of publication.
    static Optional<PartialDate> of(String text, Optional<PartialDate> published) {
        var years = new ArrayList<Integer>();
        for (int i = 0; i + 4 <= text.length(); i++) {
            boolean digits = Character.isDigit(text.charAt(i));
            if (!digits) {
                continue;
            }
            int end = i;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end - i == 4 && (text.startsWith("19", i) || text.startsWith("20", i))) {
                years.add(Integer.parseInt(text.substring(i, end)));
            }
            i = end;
        }
        if (years.size() < ENOUGH) {
            return published;
        }
        Collections.sort(years);
        int first = years.get(years.size() / 4);
        int last = years.get(years.size() * 3 / 4);
        boolean past = published.isEmpty() || last + FAR < published.get().earliest().getYear();
        return past ? Optional.of(PartialDate.range(java.time.LocalDate.of(first, 1, 1),
                java.time.LocalDate.of(last, 12, 31), PartialDate.Basis.TEXT)) : published;
    }
}
