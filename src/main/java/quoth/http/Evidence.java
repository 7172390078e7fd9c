package quoth.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import quoth.Cue;
import quoth.Speaker;
import quoth.Statement;
import quoth.TextSpan;
import quoth.http.html.Html;

import static quoth.http.html.Element.MARK;
import static quoth.http.html.Element.SPAN;

/// Why a statement is said to be somebody's: the passages of the text that its rule went by, with the words, the one
/// that reports, and who is named, each marked in its own way.
final class Evidence {

    private static final int AROUND = 90;
    private static final int LONGEST_WORDS = 240;

    /// What a mark in these passages says; its name is the sheet's class.
    private enum Part {
        SAID, REPORTS, NAMES, EVIDENCE
    }

    private final Statement statement;
    private final String text;

    Evidence(Statement statement, String text) {
        this.statement = statement;
        this.text = text;
    }

    /// The passages, with dots between them where something is left out.
    Html passages() {
        var marked = new MarkedText<Part>(text, Evidence::show);
        var marks = marks();
        var pieces = new ArrayList<Html>();
        for (var passage : merged()) {
            if (passage.begin() > 0) {
                pieces.add(Html.text("… "));
            }
            pieces.addAll(marked.in(passage, marks));
            pieces.add(Html.text(passage.end() < text.length() ? " … " : ""));
        }
        return Html.of(pieces);
    }

    private static Html show(List<Part> parts, String piece) {
        var names = String.join(" ", parts.stream().map(Spoken::named).toList());
        return parts.contains(Part.SAID) ? MARK.classed(names).of(piece) : SPAN.classed(names).of(piece);
    }

    private List<MarkedText.Mark<Part>> marks() {
        var marks = new ArrayList<MarkedText.Mark<Part>>();
        statement.segments().forEach(s -> marks.add(new MarkedText.Mark<>(s, Part.SAID)));
        statement.cue().ifPresent(cue -> marks.add(new MarkedText.Mark<>(cue.span(), Part.REPORTS)));
        mentions().forEach(m -> marks.add(new MarkedText.Mark<>(m, Part.NAMES)));
        statement.evidence().forEach(e -> marks.add(new MarkedText.Mark<>(e, Part.EVIDENCE)));
        return marks;
    }

    Stream<TextSpan> mentions() {
        return statement.speakers().stream().map(Speaker::mentionSpan).flatMap(java.util.Optional::stream);
    }

    /// Each thing that counts with some words around it; what overlaps is one passage.
    List<TextSpan> merged() {
        var extent = statement.extent();
        var words = extent.length() <= LONGEST_WORDS ? extent
                : new TextSpan(extent.begin(), extent.begin() + LONGEST_WORDS / 2);
        var all = Stream.of(Stream.of(words), statement.cue().stream().map(Cue::span), mentions(),
                statement.evidence().stream()).flatMap(s -> s).map(this::around).sorted().toList();
        var merged = new ArrayList<TextSpan>();
        for (var next : all) {
            if (!merged.isEmpty() && next.begin() <= merged.getLast().end()) {
                var last = merged.removeLast();
                merged.add(new TextSpan(last.begin(), Math.max(last.end(), next.end())));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private TextSpan around(TextSpan span) {
        int begin = Math.max(0, span.begin() - AROUND);
        int end = Math.min(text.length(), span.end() + AROUND);
        int space = text.indexOf(' ', begin);
        int last = text.lastIndexOf(' ', end);
        return new TextSpan(begin > 0 && space >= 0 && space < span.begin() ? space + 1 : begin,
                end < text.length() && last > span.end() ? last : end);
    }
}
