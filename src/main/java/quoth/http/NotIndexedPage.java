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
        var main = ARTICLE.of(H1.of("Files not indexed"), lead(files.size()),
                outcomes(counts, files.size(), chosen),
                chosen.<Html>map(outcome -> P.classed("notice").of(advice(outcome))).orElse(Html.NOTHING),
                table(shown.subList(from, Math.min(from + PAGE, shown.size()))),
                next(shown.size(), from, chosen));
        return layout.show(Page.of("Files not indexed",
                "Files of this archive whose words cannot be searched, and why.", Address.of("not-indexed"),
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
        return files == 0 ? P.classed("notice").of("Every file of this archive can be searched.")
                : P.classed("source").of(Spoken.counted(files, "file came", "files came")
                        + " into this archive and cannot be searched, or not all of it. Their bytes are kept.");
    }

    private static Html outcomes(Map<Outcome, Integer> counts, int all, Optional<Outcome> chosen) {
        if (counts.isEmpty()) {
            return Html.NOTHING;
        }
        var links = new ArrayList<Html>();
        links.add(LI.of(current(A.to(Address.of("not-indexed")), chosen.isEmpty()).of("All (" + all + ")")));
        counts.forEach((outcome, count) -> links.add(LI.of(current(A.to(address(outcome)),
                chosen.equals(Optional.of(outcome))).of("%s (%d)".formatted(Spoken.named(outcome), count)))));
        return NAV.with(Attribute.ARIA_LABEL, "Reasons").of(UL.classed("chosen").of(links));
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
                .with(Attribute.ARIA_LABEL, "Files and reasons").of(TABLE.classed("files").of(
                        CAPTION.classed("unseen").of("Files not indexed"), THEAD.of(TR.of(column("File"),
                                column("What became of it"), column("Reason"),
                                column("Size").classed("number"))),
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
                .of(A.to(page.with(FROM, Integer.toString(from + PAGE))).of("The next files"));
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
            case PARTIAL -> "Some of each file can be searched; the reason says what cannot.";
            case ENCRYPTED -> "These need a password. Save a copy without one, and add that.";
            case UNSUPPORTED ->
                "Nothing here reads these formats. Save them as PDF, Word, HTML or text, and add that.";
            case EMPTY -> "These hold no bytes, or no words.";
            case NEEDS_OCR ->
                "Their pages are only images. Have their text recognised first, and add the result.";
            case UNREADABLE ->
                "Their bytes could not be read: permissions, a broken disk, or gone meanwhile. Add them again.";
            case PARSE_ERROR ->
                "They claim a format that they break. Open and save them with the program they came from.";
            case LIMIT -> "They went past a limit on size, depth or count. Split them, or unpack them first.";
            case TIMEOUT -> "Reading them took too long. Split them, or save them in a simpler format.";
            case OUT_OF_MEMORY ->
                "Reading them took too much memory. Split them, or save them in a simpler format.";
            case CRASH -> "Reading them killed the process that did it, twice. Nothing else was harmed.";
            case REFUSED -> "A rule keeps these out: a link, a device, or a path outside the folder.";
            case INDEXED, DUPLICATE -> "All of these can be searched.";
        };
    }
}
