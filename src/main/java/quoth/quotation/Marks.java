package quoth.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import quoth.TextSpan;

/// Finds the quotations of a text by their marks: every sort of mark, nested, reopened in the next paragraph without
/// having been closed, or lost on one side. A lost mark never reaches past its paragraph. One pass; memory as large as
/// the number of marks.
final class Marks {

    private static final int NONE = -1;
    /// A quotation over more paragraphs than these is a text whose marks are in disorder.
    private static final int MOST_PARTS = 100;

    private final String text;
    private final Paragraphs paragraphs;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    /// Where the last quotation that stands in no other one ended, in this paragraph.
    private int lastEnd;
    /// Whether the paragraph before left a quotation open that this one takes up again.
    private boolean continues;

    private record Open(int begin, int length, char mark) {
        boolean single() {
            return length == 1 && MarkRole.isSingle(mark);
        }
    }

    private record Region(int begin, int end, int innerBegin, int innerEnd, boolean whole) {}

    private Marks(String text, Paragraphs paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /// The quotations in order of where they begin, the outer one first.
    static List<Quotation> in(String text, Paragraphs paragraphs) {
        var marks = new Marks(text, paragraphs);
        for (int i = 0; i < paragraphs.count(); i++) {
            marks.paragraph(i);
        }
        return marks.found;
    }

    private void paragraph(int number) {
        int from = paragraphs.begin(number);
        int to = paragraphs.end(number);
        open.clear();
        regions.clear();
        lastEnd = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != '"' && c != '\'' && c < 128 && c != '`' || !MarkRole.isMark(c)) {
                continue;
            }
            int length = i + 1 < to && (c == '\'' || c == '`' || c == '’' || c == '‘')
                    && text.charAt(i + 1) == c ? 2 : 1;
            mark(i, length, from, to);
            i += length - 1;
        }
        boolean reopened = resolveOpen(number, to);
        add(reopened, from);
    }

    private void mark(int at, int length, int from, int to) {
        char c = text.charAt(at);
        boolean single = length == 1 && MarkRole.isSingle(c);
        int top = topOf(single);
        char inside = top == NONE ? 0 : open.get(top).mark();
        switch (MarkRole.of(text, at, length, from, to, inside)) {
            case OPENS -> open(at, length, c);
            case CLOSES -> {
                if (top == NONE && open.isEmpty() && isMisplaced(at, to)) {
                    open(at, length, c);
                } else {
                    close(at, length, top, from);
                }
            }
            case EITHER -> {
                if (top == NONE) {
                    open(at, length, c);
                } else {
                    close(at, length, top, from);
                }
            }
            case NONE -> {
            }
        }
    }

    /// *..., he said," We shall go."*: a straight mark behind a comma that closes nothing, and the next one closes again.
    private boolean isMisplaced(int at, int to) {
        if (text.charAt(at) != '"' || at == 0 || text.charAt(at - 1) != ',') {
            return false;
        }
        int next = text.indexOf('"', at + 1);
        return next > at + 1 && next < to && !Paragraphs.isSpace(text.charAt(next - 1))
                && (next + 1 == to || !Character.isLetterOrDigit(text.charAt(next + 1)));
    }

    /// A single mark after another one that nothing closed: that one was an apostrophe.
    private void open(int at, int length, char c) {
        var opening = new Open(at, length, c);
        if (!open.isEmpty() && opening.single() && open.getLast().single()) {
            open.removeLast();
        }
        open.add(opening);
    }

    /// The innermost open quotation of the family; a single one only counts inside the innermost double one.
    private int topOf(boolean single) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).single() == single) {
                return i;
            }
            if (single) {
                return NONE;
            }
        }
        return NONE;
    }

    private void close(int at, int length, int top, int from) {
        if (top == NONE) {
            lostOpening(at, length, from);
            return;
        }
        var opening = open.get(top);
        while (open.size() > top) {
            open.removeLast();
        }
        region(opening.begin(), at + length, opening.begin() + opening.length(), at, true);
    }

    private void lostOpening(int at, int length, int from) {
        boolean trusted = at > from && ".,?!…".indexOf(text.charAt(at - 1)) >= 0
                && !MarkRole.isSingle(text.charAt(at));
        int begin = lastEnd == from ? from : sentenceAfter(lastEnd, at);
        if (trusted && begin < at && open.isEmpty() && !continues) {
            region(begin, at + length, begin, at, false);
        } else {
            lastEnd = Math.max(lastEnd, at + length);
        }
    }

    private int sentenceAfter(int begin, int limit) {
        for (int i = begin; i + 1 < limit; i++) {
            if (".?!".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
                return i + 2;
            }
        }
        return limit;
    }

    private void region(int begin, int end, int innerBegin, int innerEnd, boolean whole) {
        int first = innerBegin;
        int last = innerEnd;
        while (first < last && Paragraphs.isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && Paragraphs.isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            regions.add(new Region(begin, end, first, last, whole));
        }
        if (open.isEmpty()) {
            lastEnd = end;
        }
    }

    /// Ends the quotations that nothing closed: with the paragraph when the next one opens again, else before the next
    /// quotation begins. Single marks that nothing closed are apostrophes.
    private boolean resolveOpen(int number, int to) {
        var unclosed = open.stream().filter(o -> !o.single()).toList();
        if (unclosed.isEmpty()) {
            return false;
        }
        boolean reopens = number + 1 < paragraphs.count()
                && opensWith(paragraphs.begin(number + 1), unclosed.getFirst());
        regions.sort(Comparator.comparingInt(Region::begin));
        int known = regions.size();
        int next = 0;
        for (int i = 0; i < unclosed.size(); i++) {
            var opening = unclosed.get(i);
            int inner = opening.begin() + opening.length();
            if (i == 0 && reopens) {
                region(opening.begin(), to, inner, to, true);
                return true;
            }
            while (next < known && regions.get(next).begin() < opening.begin()) {
                next++;
            }
            int limit = i + 1 < unclosed.size() ? unclosed.get(i + 1).begin() : to;
            limit = next < known ? Math.min(limit, regions.get(next).begin()) : limit;
            int end = limit == to ? to : sentenceBefore(inner, limit);
            region(opening.begin(), end, Math.min(inner, end), end, false);
        }
        return false;
    }

    private boolean opensWith(int at, Open opening) {
        char c = text.charAt(at);
        boolean same = c == opening.mark()
                || "“”\"„«»".indexOf(c) >= 0 && "“”\"„«»".indexOf(opening.mark()) >= 0;
        return same && at + 1 < text.length() && !Paragraphs.isSpace(text.charAt(at + 1))
                || c == '«' && opening.mark() == '«';
    }

    private int sentenceBefore(int begin, int limit) {
        for (int i = limit - 1; i > begin; i--) {
            if (".?!…".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return begin;
    }

    /// Hands over the paragraph's quotations; the first one goes on where the paragraph before left off.
    private void add(boolean reopened, int from) {
        regions.sort(Comparator.comparingInt(Region::begin)
                .thenComparing(Comparator.comparingInt(Region::end).reversed()));
        var around = new ArrayList<Region>();
        boolean first = true;
        for (var region : regions) {
            while (!around.isEmpty() && around.getLast().end() <= region.begin()) {
                around.removeLast();
            }
            var part = new TextSpan(region.innerBegin(), region.innerEnd());
            if (first && continues && region.begin() == from && goOn(region, part)) {
                first = false;
                around.add(region);
                continue;
            }
            found.add(new Quotation(new TextSpan(region.begin(), region.end()), List.of(part), around.size(),
                    region.whole()));
            first = false;
            around.add(region);
        }
        continues = reopened;
    }

    private boolean goOn(Region region, TextSpan part) {
        int last = found.size() - 1;
        while (last >= 0 && found.get(last).depth() > 0) {
            last--;
        }
        if (last < 0) {
            return false;
        }
        var before = found.get(last);
        if (before.parts().size() >= MOST_PARTS) {
            return false;
        }
        var parts = new ArrayList<>(before.parts());
        parts.add(part);
        found.set(last, new Quotation(new TextSpan(before.begin(), region.end()), parts, 0, region.whole()));
        return true;
    }
}
