package quoth.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import quoth.TextSpan;

/// Pairs the marks of one paragraph. First `read`, then `endUnclosed`, then `stretches`.
final class ParagraphMarks {

    private static final int NONE = -1;

    private final String text;
    private final int from;
    private final int to;
    private final boolean continues;
    private final List<OpenMark> open = new ArrayList<>();
    private final List<QuotedStretch> stretches = new ArrayList<>();
    /// Where the last quotation that stands in no other one ended.
    private int lastEnd;

    /// @param from      where the paragraph begins
    /// @param to        where it ends
    /// @param continues whether it takes up a quotation of the paragraph before
    ParagraphMarks(String text, int from, int to, boolean continues) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.continues = continues;
        this.lastEnd = from;
    }

    /// What was found, in no order.
    List<QuotedStretch> stretches() {
        return stretches;
    }

    void read() {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!MarkRole.isMark(c)) {
                continue;
            }
            boolean doubled = c == '\'' || c == '`' || c == '’' || c == '‘';
            int length = doubled && i + 1 < to && text.charAt(i + 1) == c ? 2 : 1;
            read(new OpenMark(i, length, c));
            i += length - 1;
        }
    }

    private void read(OpenMark mark) {
        int top = topOf(mark.single());
        char inside = top == NONE ? 0 : open.get(top).mark();
        switch (MarkRole.of(text, mark.begin(), mark.length(), from, to, inside)) {
            case OPENS -> open(mark);
            case CLOSES -> {
                if (open.isEmpty() && isMisplaced(mark.begin())) {
                    open(mark);
                } else {
                    close(mark, top);
                }
            }
            case EITHER -> {
                if (top == NONE) {
                    open(mark);
                } else {
                    close(mark, top);
                }
            }
            case NONE -> {
            }
        }
    }

    /// *..., he said," We shall go."*: a straight mark behind a comma that closes nothing, and the next one closes again.
    private boolean isMisplaced(int at) {
        if (text.charAt(at) != '"' || at == 0 || text.charAt(at - 1) != ',') {
            return false;
        }
        int next = text.indexOf('"', at + 1);
        return next > at + 1 && next < to && !Paragraphs.isSpace(text.charAt(next - 1))
                && (next + 1 == to || !Character.isLetterOrDigit(text.charAt(next + 1)));
    }

    /// A single mark after another one that nothing closed: that one was an apostrophe.
    private void open(OpenMark mark) {
        if (!open.isEmpty() && mark.single() && open.getLast().single()) {
            open.removeLast();
        }
        open.add(mark);
    }

    /// The innermost open quotation of the family; a single one only counts inside the innermost double one.
    private int topOf(boolean single) {
        int last = open.size() - 1;
        while (!single && last >= 0 && open.get(last).single()) {
            last--;
        }
        return last >= 0 && open.get(last).single() == single ? last : NONE;
    }

    private void close(OpenMark closing, int top) {
        if (top == NONE) {
            closeUnopened(closing);
            return;
        }
        var opening = open.get(top);
        while (open.size() > top) {
            open.removeLast();
        }
        add(new TextSpan(opening.begin(), closing.end()), opening.end(), closing.begin(), true);
    }

    /// A closing mark whose opening one was lost: the quotation began with its paragraph, or with the sentence after the
    /// last quotation.
    private void closeUnopened(OpenMark closing) {
        int at = closing.begin();
        boolean trusted = at > from && ".,?!…".indexOf(text.charAt(at - 1)) >= 0
                && !MarkRole.isSingle(closing.mark());
        int begin = lastEnd == from ? from : sentenceAfter(lastEnd, at);
        if (trusted && begin < at && open.isEmpty() && !continues) {
            add(new TextSpan(begin, closing.end()), begin, at, false);
        } else {
            lastEnd = Math.max(lastEnd, closing.end());
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

    private void add(TextSpan span, int innerBegin, int innerEnd, boolean whole) {
        QuotedStretch.of(text, span, innerBegin, innerEnd, whole).ifPresent(stretches::add);
        if (open.isEmpty()) {
            lastEnd = span.end();
        }
    }

    /// Ends the quotations that nothing closed: with the paragraph when the next one opens again, else before the next
    /// quotation begins. Single marks that nothing closed are apostrophes.
    ///
    /// @param next where the next paragraph begins, or the text ends
    /// @return whether the next paragraph takes one of them up again
    boolean endUnclosed(int next) {
        var unclosed = open.stream().filter(mark -> !mark.single()).toList();
        if (unclosed.isEmpty()) {
            return false;
        }
        var first = unclosed.getFirst();
        if (first.isReopenedAt(text, next)) {
            add(new TextSpan(first.begin(), to), first.end(), to, true);
            return true;
        }
        var known = stretches.stream().sorted(Comparator.comparingInt(QuotedStretch::begin)).toList();
        int after = 0;
        for (int i = 0; i < unclosed.size(); i++) {
            var mark = unclosed.get(i);
            while (after < known.size() && known.get(after).begin() < mark.begin()) {
                after++;
            }
            int limit = i + 1 < unclosed.size() ? unclosed.get(i + 1).begin() : to;
            limit = after < known.size() ? Math.min(limit, known.get(after).begin()) : limit;
            endBefore(mark, limit);
        }
        return false;
    }

    private void endBefore(OpenMark mark, int limit) {
        int end = limit == to ? to : sentenceBefore(mark.end(), limit);
        add(new TextSpan(mark.begin(), end), Math.min(mark.end(), end), end, false);
    }

    private int sentenceBefore(int begin, int limit) {
        for (int i = limit - 1; i > begin; i--) {
            if (".?!…".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return begin;
    }
}
