package quoth.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a text's tokens into sentences, by rules that hold for news: where a full stop, question mark or the like ends a
/// sentence, which closing marks go with it, and where a line end does.
final class SentenceSplitter {
    private static final Set<String> REPORTING = Set.of("said", "says", "say", "asked", "asks", "told",
            "tells", "wrote",
            "writes", "added", "adds", "tweeted", "replied", "exclaimed", "shouted", "yelled", "joked",
            "quipped", "cried",
            "responded", "continued", "wondered", "declared", "demanded", "recalled", "answered", "retorted");
    /// How many words a speaker's name may have between `"Why?"` and `asked`.
    private static final int SPEAKER_TOKENS = 5;

    private final String text;
    private final TokenSpans tokens;
    private final int[] breaks;

    private SentenceSplitter(String text) {
        this.text = text;
        tokens = Tokenizer.tokens(text);
        breaks = LineBreaks.of(text);
    }

    static List<Sentence> split(String text) {
        return new SentenceSplitter(text).sentences();
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int start = 0;
        int nextBreak = 0;
        for (int i = 0; i < tokens.size(); i++) {
            while (nextBreak < breaks.length && breaks[nextBreak] < tokens.end(i)) {
                nextBreak++;
            }
            boolean last = i + 1 == tokens.size();
            boolean broken = nextBreak < breaks.length && !last && breaks[nextBreak] <= tokens.begin(i + 1);
            if (last || broken || endsSentence(start, i)) {
                sentences.add(tokens.sentence(text, start, i + 1));
                start = i + 1;
            } else if (i + 1 - start == Sentence.MAX_TOKENS) {
                int end = lastClauseEnd(start, i);
                sentences.add(tokens.sentence(text, start, end + 1));
                start = end + 1;
            }
        }
        return sentences;
    }

    /// The last comma, semicolon or colon in the second half of a sentence that is too long; its last token if there is none.
    private int lastClauseEnd(int start, int last) {
        for (int i = last; i > (start + last) / 2; i--) {
            if (tokens.length(i) == 1 && ",;:".indexOf(text.charAt(tokens.begin(i))) >= 0) {
                return i;
            }
        }
        return last;
    }

    /// Whether the sentence that starts at one token ends with the other, which is not the text's last.
    private boolean endsSentence(int start, int token) {
        int next = token + 1;
        if (closesAfter(token, next) || isReference(next + 2)) {
            return false;
        }
        int terminal = token;
        boolean quoted = false;
        while (terminal > start && (isReference(terminal) || closesAfter(terminal - 1, terminal))) {
            quoted |= ")]}".indexOf(text.charAt(tokens.begin(terminal))) < 0;
            terminal = Math.max(start, terminal - (isReference(terminal) ? 3 : 1));
        }
        int stop = text.codePointBefore(tokens.end(terminal));
        boolean spaced = tokens.begin(next) > tokens.end(token);
        return switch (stop) {
            case '。', '！', '？', '।', '؟', '۔' -> true;
            case '.' -> stopEnds(start, terminal, next, spaced);
            case '?', '!', '…' -> spaced && begins(next) && !(quoted && reportingFollows(next));
            default -> false;
        };
    }

    /// Whether the second token is a closing mark right behind the first, which is or ends with a terminal or such a
    /// mark. Marks that open as well as close, such as `"` and the German `“`, close unless a word follows at once.
    private boolean closesAfter(int token, int mark) {
        int begin = tokens.begin(mark);
        char first = text.charAt(begin);
        boolean quotation = Characters.isQuotationMark(first) || first == '\'';
        if (begin != tokens.end(token) || !quotation && !Characters.isClosingMark(first)
                || tokens.length(mark) > 1 && first != text.charAt(tokens.end(mark) - 1)) {
            return false;
        }
        int after = tokens.end(mark) < text.length() ? text.codePointAt(tokens.end(mark)) : 0;
        int before = text.charAt(tokens.end(token) - 1);
        return !(quotation && Characters.isWord(after))
                && (".?!…。！？".indexOf(before) >= 0 || Characters.isQuotationMark(before)
                        || Characters.isClosingMark(before));
    }

    /// Whether a reference to a note, such as `[12]`, ends with the token. It belongs to the sentence before it.
    private boolean isReference(int last) {
        return last >= 2 && last < tokens.size() && text.charAt(tokens.begin(last)) == ']'
                && text.charAt(tokens.begin(last - 2)) == '['
                && tokens.end(last) - tokens.begin(last - 2) <= 5
                && Characters.isDigit(text.charAt(tokens.begin(last - 1)));
    }

    private boolean stopEnds(int start, int terminal, int next, boolean spaced) {
        int first = text.codePointAt(tokens.begin(next));
        int length = tokens.length(terminal);
        if (!spaced) {
            return length == 1 && (Character.isUpperCase(first) || Characters.isQuotationMark(first))
                    && terminal > start
                    && Character.isLowerCase(text.charAt(tokens.end(terminal - 1) - 1));
        }
        if (text.charAt(tokens.begin(terminal)) != '.') {
            return abbreviationEnds(start, terminal, next);
        }
        boolean numbersItem = terminal == start + 1 && Characters.isDigit(text.charAt(tokens.begin(start)));
        if (length > 1 || numbersItem) {
            return Character.isUpperCase(first) && !numbersItem || isMark(next) && !numbersItem;
        }
        return begins(next);
    }

    /// Whether a sentence ends with a token such as `Inc.`, `U.S.` or `J.`: only before a word that starts one.
    private boolean abbreviationEnds(int start, int abbreviation, int next) {
        String word = word(abbreviation).substring(0, tokens.length(abbreviation) - 1);
        int opener = isMark(next) && next + 1 < tokens.size() ? next + 1 : next;
        boolean starter = Character.isUpperCase(text.codePointAt(tokens.begin(opener)))
                && Abbreviations.startsSentence(word(opener).replace(".", ""));
        if (Abbreviations.isTitle(word) || !starter) {
            return false;
        }
        boolean initial = word.length() == 1 && abbreviation > start;
        return !(initial && Character.isUpperCase(text.codePointAt(tokens.begin(abbreviation - 1))));
    }

    /// Whether a sentence can begin with the token: not in lower case, and not with a mark that only goes on.
    private boolean begins(int token) {
        int first = text.codePointAt(tokens.begin(token));
        if (Characters.isWord(first)) {
            return !Character.isLowerCase(first);
        }
        return isMark(token) || first >= 0x2000 || "@#$£€*-•".indexOf(first) >= 0;
    }

    /// Whether the token opens a quotation or a bracket.
    private boolean isMark(int token) {
        int first = text.charAt(tokens.begin(token));
        return Characters.isQuotationMark(first) || "'‘‚`([{‹›".indexOf(first) >= 0;
    }

    /// Whether a speech verb follows within a name's length: `"Why?" Jean Dupont asked.`
    private boolean reportingFollows(int from) {
        for (int i = from; i < tokens.size() && i <= from + SPEAKER_TOKENS; i++) {
            if (!Characters.isWord(text.codePointAt(tokens.begin(i)))) {
                return false;
            }
            if (i > from && tokens.length(i) <= 9 && REPORTING.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    private String word(int token) {
        return tokens.length(token) > 64 ? "-"
                : text.substring(tokens.begin(token), tokens.end(token)).toLowerCase(Locale.ROOT);
    }
}
