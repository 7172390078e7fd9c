package quoth.http;

import java.util.Locale;
import quoth.PartialDate;
import quoth.Speaker;

/// A citation for reference managers, in the RIS format.
final class Ris {

    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String of(Citation citation) {
        var ris = new Ris();
        ris.line("TY", "GEN");
        ris.line("ID", citation.id().value());
        citation.speakers().stream().map(Speaker::label).forEach(name -> ris.line("AU", name));
        ris.line("TI", citation.literal() ? "“" + citation.title() + "”" : citation.title());
        ris.line("T2", citation.documentTitle());
        citation.date().ifPresent(date -> {
            ris.line("PY", String.valueOf(date.earliest().getYear()));
            ris.line("DA", date(date));
        });
        citation.publisher().ifPresent(publisher -> ris.line("PB", publisher));
        citation.archived().page().ifPresent(page -> ris.line("SP", String.valueOf(page)));
        citation.language().ifPresent(language -> ris.line("LA", language));
        ris.line("UR", citation.address());
        citation.document().url().ifPresent(url -> ris.line("L2", url));
        ris.line("AB", citation.words());
        ris.line("N1", citation.note());
        return ris.lines.append("ER  - ").append(END).toString();
    }

    /// `2022/07/24/`, with what is not known left empty.
    private static String date(PartialDate date) {
        var day = date.earliest();
        return switch (date.precision()) {
            case DAY -> String.format(Locale.ROOT, "%04d/%02d/%02d/", day.getYear(), day.getMonthValue(),
                    day.getDayOfMonth());
            case MONTH -> String.format(Locale.ROOT, "%04d/%02d//", day.getYear(), day.getMonthValue());
            case YEAR, RANGE -> String.format(Locale.ROOT, "%04d///", day.getYear())
                    + (date.precision() == PartialDate.Precision.RANGE ? new CitedDate(date).iso() : "");
        };
    }

    private void line(String tag, String value) {
        lines.append(tag).append("  - ").append(value.replaceAll("\\s+", " ").strip()).append(END);
    }
}
