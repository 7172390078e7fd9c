package quoth.syntax;

import java.util.Locale;
import java.util.Set;

/// Cuts a text into tokens as the English treebanks do: clitics (*do|n't*, *Ankara|'s*) and hyphens (*four|-|year*) stand
/// alone, but not after a prefix (*co-founder*); numbers, addresses, initials and abbreviations keep their marks.
///
/// One pass; look-ahead is bounded or consumed, so the time is linear in the text whatever it holds.
final class Tokenizer {
    /// How far an e-mail address or a dotted name is followed before it is taken apart.
    private static final int MAX_LOOKAHEAD = 64;
    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");
    private static final Set<String> PREFIXES = Set.of("anti", "bi", "co", "counter", "cross", "de", "ex",
            "extra", "inter",
            "intra", "macro", "mega", "micro", "mid", "mini", "multi", "neo", "non", "pan", "para", "post",
            "pre", "pro", "pseudo",
            "quasi", "re", "semi", "sub", "super", "trans", "ultra", "un", "vice");
    private static final Set<String> DOMAINS = Set.of("com", "org", "net", "gov", "edu", "info", "int", "mil",
            "io", "tv",
            "news", "eu", "uk", "us", "de", "fr", "ru", "cn", "ca", "au");
    /// Two words written as one, by the length of the first.
    private static final Set<String> FUSED = Set.of("cannot", "gonna", "gotta", "wanna");
    private static final Set<String> CLIPPED = Set.of("em", "til", "cause", "tis", "twas", "bout", "round",
            "n");

    private final String text;
    private final TokenSpans tokens = new TokenSpans();
    private int at;
    private int nextAtSign = -1;

    private Tokenizer(String text) {
        this.text = text;
    }

    static TokenSpans tokens(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        while (tokenizer.at < text.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() {
        int character = text.codePointAt(at);
        if (Characters.isSpace(character)) {
            at += Character.charCount(character);
        } else if (Characters.isDigit(character)) {
            number();
        } else if (Character.isIdeographic(character)) {
            take(at + Character.charCount(character));
        } else if (Characters.isWord(character)) {
            word(character);
        } else if ((character == '@' || character == '#') && Characters.isWord(charAt(at + 1))) {
            take(wordEnd(at + 1));
        } else if (Characters.isApostrophe(character)) {
            apostrophe();
        } else {
            mark(character);
        }
    }

    private void take(int end) {
        tokens.add(at, end);
        at = end;
    }

    /// The character there, or 0 outside the text.
    private int charAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.codePointAt(offset) : 0;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            int width = Character.charCount(character);
            boolean joined = Characters.isJoiner(character) && Characters.isWord(charAt(end + width));
            if (!joined && (!Characters.isWord(character) || Character.isIdeographic(character))) {
                break;
            }
            end += width;
        }
        return end;
    }

    private void word(int first) {
        int address = addressEnd(first);
        if (address > at) {
            take(address);
            return;
        }
        int end = wordEnd(at);
        int dotted = dottedEnd(end);
        if (dotted > end) {
            take(dotted);
            return;
        }
        String word = end - at <= MAX_LOOKAHEAD ? text.substring(at, end).toLowerCase(Locale.ROOT) : "";
        if (FUSED.contains(word)) {
            take(at + 3);
            take(end);
            return;
        }
        if (charAt(end) == '.' && ownsStop(word, end)) {
            take(end + 1);
            return;
        }
        if (charAt(end) == '-' && isPrefix(word, charAt(end + 1))) {
            end = wordEnd(end + 1);
        } else if (charAt(end) == '&' && Character.isUpperCase(first)
                && Character.isUpperCase(charAt(end + 1))) {
            end = wordEnd(end + 1);
        }
        wordWithClitics(end);
    }

    /// Whether a hyphen behind the word and before the other character joins: `co-owner`, `X-ray`, but not `D-N.C.`
    private static boolean isPrefix(String word, int follower) {
        boolean letter = word.length() == 1 && Characters.isLetter(word.charAt(0));
        return letter && Character.isLowerCase(follower)
                || Characters.isWord(follower) && PREFIXES.contains(word);
    }

    /// Takes the word that ends there, and what is joined to it by apostrophes: `O'Brien`, `is|n't`, `who|'d|'ve`.
    private void wordWithClitics(int wordEnd) {
        int end = wordEnd;
        while (Characters.isApostrophe(charAt(end)) && Characters.isLetter(charAt(end + 1))) {
            int next = wordEnd(end + 1);
            String clitic = next - end <= 3 ? text.substring(end + 1, next).toLowerCase(Locale.ROOT) : "";
            if (clitic.equals("t") && end - at >= 2 && (charAt(end - 1) | 0x20) == 'n') {
                take(end - 1);
                take(next);
                return;
            }
            if (CLITICS.contains(clitic)) {
                take(end);
                take(next);
                return;
            }
            end = next;
        }
        take(end);
    }

    private boolean ownsStop(String word, int stop) {
        int follower = stop + 1;
        boolean lineEnded = false;
        while (charAt(follower) == ' ' || charAt(follower) == '\u00A0'
                || charAt(follower) == '\n' && !lineEnded) {
            lineEnded |= charAt(follower++) == '\n';
        }
        int character = charAt(follower);
        boolean capital = Character.isUpperCase(text.codePointAt(at));
        if (word.length() == 1 && capital && follower > stop + 1 && Character.isLetter(character)) {
            return !word.equals("i")
                    || Character.isUpperCase(character) && isCapitalizedToken(tokens.size() - 1);
        }
        return follower - stop <= MAX_LOOKAHEAD
                && Abbreviations.ownsStop(word, capital, character == '\n' ? 0 : character);
    }

    private boolean isCapitalizedToken(int token) {
        return token >= 0 && Character.isUpperCase(text.codePointAt(tokens.begin(token)));
    }

    /// The end of `U.S.`, `a.m.`, `Ph.D.` or `example.com` that starts with the word ending there; `wordEnd` if it is none.
    private int dottedEnd(int wordEnd) {
        int end = wordEnd;
        int partStart = at;
        boolean initials = wordEnd - at <= 2;
        while (charAt(end) == '.' && Characters.isLetter(charAt(end + 1)) && end - at < MAX_LOOKAHEAD) {
            partStart = end + 1;
            end = wordEnd(partStart);
            initials &= end - partStart == 1;
        }
        if (end == wordEnd || end - at > 2 * MAX_LOOKAHEAD) {
            return wordEnd;
        }
        if (initials) {
            return charAt(end) == '.' ? end + 1 : end;
        }
        boolean domain = partStart - at > 2 && DOMAINS.contains(text.substring(partStart, end));
        return domain ? charAt(end) == '/' ? linkEnd(end) : end : wordEnd;
    }

    /// The end of a link or e-mail address that starts here; the current offset if none does.
    private int addressEnd(int first) {
        if ((first == 'h' || first == 'H') && text.regionMatches(true, at, "http", 0, 4)
                && (text.startsWith("://", at + 4) || text.startsWith("s://", at + 4))
                || (first == 'w' || first == 'W') && text.regionMatches(true, at, "www.", 0, 4)) {
            return linkEnd(at);
        }
        if (nextAtSign < at) {
            int found = text.indexOf('@', at);
            nextAtSign = found < 0 ? Integer.MAX_VALUE : found;
        }
        if (nextAtSign - at > MAX_LOOKAHEAD || !Characters.isLetter(charAt(nextAtSign + 1))) {
            return at;
        }
        for (int i = at; i < nextAtSign; i++) {
            if (!Characters.isWord(text.charAt(i)) && "._%+-".indexOf(text.charAt(i)) < 0) {
                return at;
            }
        }
        return linkEnd(nextAtSign);
    }

    private int linkEnd(int from) {
        int end = from;
        while (end < text.length() && !Characters.isSpace(text.charAt(end))
                && "\"”“<>«»".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from + 1 && ".,;:!?)]}'’".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /// Digits with their inner marks and letters after them: `1,000.5`, `9:30`, `24/7`, `1990s`, `5th`.
    private void number() {
        int end = at;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            if (Characters.isWord(character) && !Character.isIdeographic(character)) {
                end += Character.charCount(character);
            } else if (",.:/".indexOf(character) >= 0 && Characters.isDigit(charAt(end + 1))) {
                end++;
            } else {
                break;
            }
        }
        wordWithClitics(end);
    }

    /// An apostrophe that does not follow a word: `'em`, `'90s`, `''`, a genitive after a closing mark, or a mark.
    private void apostrophe() {
        int next = charAt(at + 1);
        if (next == text.charAt(at)) {
            take(at + 2);
            return;
        }
        int end = wordEnd(at + 1);
        boolean afterMark = at > 0 && Characters.isClosingMark(text.charAt(at - 1));
        String word = end - at <= 6 ? text.substring(at + 1, end).toLowerCase(Locale.ROOT) : "";
        boolean decade = word.length() == 3 && word.endsWith("s") && Characters.isDigit(word.charAt(0));
        take(decade || CLIPPED.contains(word) || afterMark && word.equals("s") ? end : at + 1);
    }

    /// One mark, or a run of the same that is written as one: `...`, `--`, `?!`, `***`.
    private void mark(int character) {
        int end = at + Character.charCount(character);
        if (".-*=~_+".indexOf(character) >= 0 || character == '`') {
            while (charAt(end) == character) {
                end++;
            }
        } else if (isExclamation(character)) {
            while (isExclamation(charAt(end))) {
                end++;
            }
        }
        take(end);
    }

    private static boolean isExclamation(int character) {
        return character == '?' || character == '!' || character == '…';
    }
}
