package quoth.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.TextSpan;
import quoth.quotation.DateReader.Dated;

/// When something was said: by the date in its sentence that stands nearest to the cue, held against the day the document
/// was published; by that of the statement before, where the same speaker goes on; else the day of publication.
final class SaidDates {

    /// A year or a month is less likely when it was said than a day in the same sentence.
    private static final int BARE = 60;
    /// How far a date carries.
    private static final int REACH = 800;

    private final String text;
    private final Optional<PartialDate> published;
    private final DateReader reader;
    private final Anchors anchors;
    private Optional<Found> last = Optional.empty();
    private Optional<PartialDate> lastDate = Optional.empty();

    SaidDates(String title, String text, Optional<PartialDate> published) {
        this.text = text;
        this.published = published;
        this.anchors = new Anchors(title, text, published);
        this.reader = new DateReader(text, anchors);
    }

    /// The date of a statement; asked in the order of the text.
    Optional<PartialDate> of(Found found) {
        if (found.said().isPresent()) {
            return found.said();
        }
        var told = found.sentence().flatMap(s -> nearest(s, found)).or(() -> carried(found));
        last = Optional.of(found);
        lastDate = told;
        return told.or(() -> published.map(p -> p.withBasis(Basis.PUBLISHED)));
    }

    private Optional<PartialDate> nearest(TextSpan sentence, Found found) {
        var dates = outside(sentence, found.segments());
        int cue = found.cue().map(c -> c.span().begin()).orElse(found.begin());
        return dates.stream().filter(d -> !d.bare() || tellsWhen(d, sentence, cue))
                .min(Comparator.comparingInt(d -> Math.abs(d.span().begin() - cue) + (d.bare() ? BARE : 0)))
                .map(Dated::date);
    }

    /// Whether a year or a month tells when it was said: *In 1956, he said*, *said last month*; in a text that tells of the
    /// past any does.
    private boolean tellsWhen(Dated told, TextSpan sentence, int cue) {
        int lead = told.span().begin() - sentence.begin();
        int behind = told.span().begin() - cue;
        return anchors.past() || lead <= "In late ".length() || behind > 0 && behind < 30;
    }

    private List<Dated> outside(TextSpan sentence, List<TextSpan> segments) {
        var found = new java.util.ArrayList<Dated>();
        int begin = sentence.begin();
        for (var segment : segments) {
            add(begin, Math.min(segment.begin(), sentence.end()), found);
            begin = Math.max(begin, segment.end());
        }
        add(begin, sentence.end(), found);
        return found;
    }

    private void add(int begin, int end, List<Dated> found) {
        if (end - begin >= 3) {
            found.addAll(reader.in(begin, end));
        }
    }

    /// The date of the statement before, in the same paragraph and of the same speaker as far as the words tell.
    private Optional<PartialDate> carried(Found found) {
        if (last.isEmpty() || lastDate.isEmpty() || found.mention().isEmpty()
                || last.get().mention().isEmpty()) {
            return Optional.empty();
        }
        int end = last.get().end();
        boolean near = end <= found.begin() && found.begin() - end < REACH
                && text.substring(end, found.begin()).indexOf("\n\n") < 0;
        var mention = found.mention().get().in(text);
        boolean same = Mention.of(mention).form() == Mention.Form.PRONOUN
                || lastWord(mention).equals(lastWord(last.get().mention().get().in(text)));
        return near && same ? lastDate : Optional.empty();
    }

    private static String lastWord(String mention) {
        return mention.substring(mention.lastIndexOf(' ') + 1);
    }
}
