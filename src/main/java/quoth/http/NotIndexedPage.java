package quoth.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quoth.Outcome;
import quoth.archive.Archive;
import quoth.archive.Finished;
import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Element;
import quoth.http.html.Html;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.ARTICLE;
import static quoth.http.html.Element.BDI;
import static quoth.http.html.Element.CAPTION;
import static quoth.http.html.Element.DIV;
import static quoth.http.html.Element.H1;
import static quoth.http.html.Element.LI;
import static quoth.http.html.Element.NAV;
import static quoth.http.html.Element.P;
import static quoth.http.html.Element.SPAN;
import static quoth.http.html.Element.TABLE;
import static quoth.http.html.Element.TBODY;
import static quoth.http.html.Element.TD;
import static quoth.http.html.Element.TH;
import static quoth.http.html.Element.THEAD;
import static quoth.http.html.Element.TR;
import static quoth.http.html.Element.UL;

/// `GET /not-indexed`: files whose words cannot be searched, or not all of them, each with its reason, and what can be
/// done about it.
final class NotIndexedPage implements Route {

    private static final int PAGE = 200;
    private static final String OUTCOME = "outcome";
    private static final String FROM = "from";

    private final Archive archive;
    private final Layout layout;

    NotIndexedPage(Archive archive, Layout layout) {
        this.archive = archive;
        this.layout = layout;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of(OUTCOME, FROM));
        var files = files();
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        files.forEach(file -> counts.merge(file.outcome(), 1, Integer::sum));
        var chosen = call.parameters().one(OUTCOME).flatMap(name -> counts.keySet().stream()
                .filter(outcome -> named(outcome).equals(name)).findFirst());
        var shown = files.stream().filter(f -> chosen.isEmpty() || f.outcome() == chosen.get()).toList();
        int from = Math.min(call.parameters().number(FROM, 0, Integer.MAX_VALUE, 0), shown.size());
        var main = ARTICLE.of(H1.of(Words.FILES_NOT_INDEXED), lead(files.size()),
                outcomes(counts, files.size(), chosen),
                chosen.<Html>map(outcome -> P.classed("notice").of(advice(outcome))).orElse(Html.NOTHING),
                table(shown.subList(from, Math.min(from + PAGE, shown.size()))),
                next(shown.size(), from, chosen));
        return layout.show(Page.of(Words.FILES_NOT_INDEXED,
                Words.FILES_ABOUT, Address.of("not-indexed"),
                main)
                .withScripts("page.js"), call);
    }

    /// By outcome, then by reason, then in the order of their origins.
    private List<Finished> files() {
        return archive.collections().stream().flatMap(c -> archive.files(c.name()).stream())
                .filter(file -> !file.outcome().searchable() || file.outcome() == Outcome.PARTIAL)
                .sorted(Comparator.comparing(Finished::outcome).thenComparing(Finished::reason)
                        .thenComparing(Finished::origin))
                .toList();
    }

    private static Element lead(int files) {
        return files == 0 ? P.classed("notice").of(Words.ALL_INDEXED)
                : P.classed("source").of(Spoken.counted(files, Words.FILE_CAME, Words.FILES_CAME)
                        + Words.FILES_LEAD);
    }

    private static Html outcomes(Map<Outcome, Integer> counts, int all, Optional<Outcome> chosen) {
        if (counts.isEmpty()) {
            return Html.NOTHING;
        }
        var links = new ArrayList<Html>();
        links.add(LI.of(current(A.to(Address.of("not-indexed")), chosen.isEmpty()).of("All (" + all + ")")));
        counts.forEach((outcome, count) -> links.add(LI.of(current(A.to(address(outcome)),
                chosen.equals(Optional.of(outcome))).of("%s (%d)".formatted(Spoken.named(outcome), count)))));
        return NAV.with(Attribute.ARIA_LABEL, Words.REASONS).of(UL.classed("chosen").of(links));
    }

    private static Element current(Element link, boolean is) {
        return is ? link.with(Attribute.ARIA_CURRENT, "true") : link;
    }

    private static Html table(List<Finished> files) {
        if (files.isEmpty()) {
            return Html.NOTHING;
        }
        var rows = files.stream().map(file -> TR.of(
                TH.with(Attribute.SCOPE, "row").of(
                        SPAN.classed("collection").of(BDI.of(file.origin().collection())), Html.text(" "),
                        BDI.of(file.origin().path())),
                TD.of(Spoken.named(file.outcome())), TD.of(file.reason()),
                TD.classed("number").of(size(file.size())))).toList();
        return DIV.classed("wide").with(Attribute.TABINDEX, "0").with(Attribute.ROLE, "region")
                .with(Attribute.ARIA_LABEL, Words.FILES_AND_REASONS).of(TABLE.classed("files").of(
                        CAPTION.classed("unseen").of(Words.FILES_NOT_INDEXED),
                        THEAD.of(TR.of(column(Words.FILE),
                                column(Words.OUTCOME), column(Words.REASON),
                                column(Words.SIZE).classed("number"))),
                        TBODY.of(rows)));
    }

    private static Element column(String name) {
        return TH.with(Attribute.SCOPE, "col").of(name);
    }

    private static Html next(int files, int from, Optional<Outcome> chosen) {
        if (from + PAGE >= files) {
            return Html.NOTHING;
        }
        var page = chosen.map(NotIndexedPage::address).orElse(Address.of("not-indexed"));
        return P.classed("more")
                .of(A.to(page.with(FROM, Integer.toString(from + PAGE))).of(Words.NEXT_FILES));
    }

    private static Address address(Outcome outcome) {
        return Address.of("not-indexed").with(OUTCOME, named(outcome));
    }

    private static String named(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " B";
        }
        return bytes < 1_000_000 ? String.format(Locale.ROOT, "%.1f kB", bytes / 1000.0)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }

    private static String advice(Outcome outcome) {
        return switch (outcome) {
            case PARTIAL -> Words.PARTIAL;
            case ENCRYPTED -> Words.ENCRYPTED;
            case UNSUPPORTED ->
                Words.UNSUPPORTED;
            case EMPTY -> Words.EMPTY;
            case NEEDS_OCR ->
                Words.NEEDS_OCR;
            case UNREADABLE ->
                Words.UNREADABLE;
            case PARSE_ERROR ->
                Words.PARSE_ERROR;
            case LIMIT -> Words.LIMIT;
            case TIMEOUT -> Words.TIMEOUT;
            case OUT_OF_MEMORY ->
                Words.OUT_OF_MEMORY;
            case CRASH -> Words.CRASH;
            case REFUSED -> Words.REFUSED;
            case INDEXED, DUPLICATE -> Words.SEARCHABLE;
        };
    }
}
