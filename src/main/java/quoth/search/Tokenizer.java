package quoth.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.QuothException;
import quoth.QuothException.Fault;
import quoth.QuothException.Kind;

/// Cuts a query's text into tokens.
final class Tokenizer {

    private static final String OPENING = "\"“”„‟«»＂";
    private static final String CLOSING = "\"“”‟«»＂";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int lastEnd;

    Tokenizer(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        skipSpace();
        while (at < text.length()) {
            next();
            skipSpace();
        }
        tokens.add(new Token(Token.Type.END, "", text.length(), text.length(), true));
        return tokens;
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private void next() {
        char c = text.charAt(at);
        boolean after = tokens.isEmpty() || lastEnd < at || tokens.getLast().is(Token.Type.OPEN);
        if (OPENING.indexOf(c) >= 0) {
            phrase();
        } else if (c == '(') {
            add(Token.Type.OPEN, at + 1);
        } else if (c == ')') {
            add(Token.Type.CLOSE, at + 1);
        } else if (c == '[' || c == '{') {
            range();
        } else if ((c == '+' || c == '-' || c == '−') && (after || tokens.getLast().is(Token.Type.FIELD))
                && startsTerm(at + 1)) {
            add(c == '+' ? Token.Type.PLUS : Token.Type.MINUS, at + 1);
        } else {
            word();
        }
    }

    private boolean startsTerm(int next) {
        return next < text.length() && !isSpace(text.charAt(next)) && text.charAt(next) != ')';
    }

    private void phrase() {
        int begin = at;
        int end = begin + 1;
        while (end < text.length() && CLOSING.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length()) {
            throw new QuothException(Kind.BAD_QUERY, Fault.at(begin, Optional.of(text + "\"")),
                    "quotation mark %s opens at offset %d and is never closed".formatted(text.charAt(begin),
                            begin));
        }
        at = end + 1;
        tokens.add(new Token(Token.Type.PHRASE, text.substring(begin + 1, end), begin, at, lastEnd < begin));
        lastEnd = at;
    }

    private void range() {
        int begin = at;
        int end = begin;
        while (end < text.length() && text.charAt(end) != ']' && text.charAt(end) != '}') {
            end++;
        }
        if (end == text.length()) {
            throw new QuothException(Kind.BAD_QUERY, Fault.at(begin, Optional.of(text + "]")),
                    "bracket %s opens at offset %d and is never closed".formatted(text.charAt(begin), begin));
        }
        at = end + 1;
        tokens.add(new Token(Token.Type.RANGE, text.substring(begin, at), begin, at, lastEnd < begin));
        lastEnd = at;
    }

    private void word() {
        int end = at;
        while (end < text.length() && !endsWord(text.charAt(end))) {
            if (text.charAt(end) == ':' && isName(text.substring(at, end))) {
                add(Token.Type.FIELD, end);
                at = end + 1;
                lastEnd = at;
                return;
            }
            end++;
        }
        add(switch (text.substring(at, end)) {
            case "AND", "&&" -> Token.Type.AND;
            case "OR", "||" -> Token.Type.OR;
            case "NOT" -> Token.Type.NOT;
            default -> Token.Type.WORD;
        }, end);
    }

    private static boolean endsWord(char c) {
        return isSpace(c) || c == '(' || c == ')' || c != '＂' && OPENING.indexOf(c) >= 0;
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.')
                && text.charAt(text.length() - 1) != '.';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void add(Token.Type type, int end) {
        tokens.add(new Token(type, text.substring(at, end), at, end, lastEnd < at));
        at = end;
        lastEnd = end;
    }
}
