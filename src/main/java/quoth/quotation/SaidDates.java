package quoth.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Pattern LATER = Pattern
            .compile("(?i)\\b(later|since|memoirs?|book|diar(?:y|ies)|evidence|inquiry|hearing|told the)\\b");

    private final String text;
    private final Optional<PartialDate> published;
    private final DateReader reader;
    private final Anchors anchors;
    private Optional<Found> last = Optional.empty();
    private Optional<PartialDate> lastDate = Optional.empty();

    /// @param speech whether the text is somebody's own words of the day of publication
    SaidDates(String title, String text, Optional<PartialDate> published, boolean speech) {
        this.text = text;
        this.published = published;
        this.anchors = new Anchors(title, text, published, speech);
        this.reader = new DateReader(text, anchors);
    }

    /// The date of a statement; asked in the order of the text.
    Optional<PartialDate> of(Found found) {
        if (found.said().isPresent()) {
            return found.said();
        }
        var told = found.sentence().flatMap(s -> nearest(s, found)).or(() -> carried(found));
        if (told.isPresent() || found.mention().isPresent()) {
            last = Optional.of(found);
            lastDate = told;
        }
        return told.or(() -> published.map(p -> p.withBasis(Basis.PUBLISHED)));
    }

    private Optional<PartialDate> nearest(TextSpan sentence, Found found) {
        var dates = outside(sentence, found.segments());
        int cue = found.cue().map(c -> c.span().begin()).orElse(found.begin());
        return dates.stream().filter(d -> !isOfClauseBefore(d, found))
                .filter(d -> !d.bare() || tellsWhen(d, sentence, cue))
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

    /// *The broadcasts began on August 10 and South Korea says ...*: told of what was reported before.
    private boolean isOfClauseBefore(Dated told, Found found) {
        int to = found.mention().map(TextSpan::begin).orElse(0);
        int from = told.span().end();
        return from < to && to - from < 12
                && Set.of("and", "but", "while", "yet", "so").contains(
                        text.substring(from, to).replace(",", " ").replace(";", " ").strip());
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
        if (end > found.begin() || found.begin() - end >= REACH) {
            return Optional.empty();
        }
        var mention = found.mention().get().in(text);
        var before = last.get().mention().get().in(text);
        boolean sameName = lastWord(mention).equals(lastWord(before));
        int breaks = breaks(end, found.begin());
        boolean goesOn = isPronoun(mention) || sameName
                || isPronoun(before) && mention.regionMatches(true, 0, "the ", 0, 4);
        return breaks == 0 && goesOn || breaks == 1 && sameName && !isPronoun(mention) && isLongAgo()
                && !isOfLater(found)
                        ? lastDate
                        : Optional.empty();
    }

    /// *In his memoir, Mr Blair wrote*.
    private boolean isOfLater(Found found) {
        return found.sentence().filter(s -> LATER.matcher(s.in(text)).find()).isPresent();
    }

    /// Paragraphs that begin in a stretch; two stand for more.
    private int breaks(int from, int to) {
        int first = text.substring(from, to).indexOf("\n\n");
        return first < 0 ? 0
                : text.indexOf("\n\n", from + first + 2) < to
                        && text.indexOf("\n\n", from + first + 2) >= 0 ? 2 : 1;
    }

    /// Whether the statement before was made on a day well before the publication: then the next paragraph hardly tells of
    /// the day of publication.
    private boolean isLongAgo() {
        return lastDate.filter(d -> d.precision() == PartialDate.Precision.DAY).isPresent()
                && published.filter(p -> lastDate.get().latest().plusYears(1).isBefore(p.earliest()))
                        .isPresent();
    }

    private static boolean isPronoun(String mention) {
        return Mention.of(mention).form() == Mention.Form.PRONOUN;
    }

    private static String lastWord(String mention) {
        return mention.substring(mention.lastIndexOf(' ') + 1);
    }
}
