package quoth.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What to suggest for a query that is longer or deeper than is allowed.
final class Shortening {

    private Shortening() {}

    /// What stands before a token that is one too many, with its brackets closed; empty where that ends in the middle of
    /// something.
    static Optional<String> before(String text, List<Token> tokens, Token tooMuch) {
        int last = tokens.indexOf(tooMuch) - 1;
        while (last >= 0 && !endsClause(tokens.get(last))) {
            last--;
        }
        if (last < 0) {
            return Optional.empty();
        }
        int open = 0;
        for (var token : tokens.subList(0, last + 1)) {
            open += token.is(Token.Type.OPEN) ? 1 : token.is(Token.Type.CLOSE) ? -1 : 0;
        }
        return Optional.of(text.substring(0, tokens.get(last).end()) + ")".repeat(open));
    }

    private static boolean endsClause(Token token) {
        return switch (token.type()) {
            case WORD, PHRASE, RANGE, CLOSE -> true;
            case FIELD, OPEN, AND, OR, NOT, PLUS, MINUS, END -> false;
        };
    }

    /// The same without brackets that enclose nothing but other brackets; empty where there are none.
    static Optional<String> withoutDoubledBrackets(String text, List<Token> tokens) {
        var closing = closing(tokens);
        var dropped = new ArrayList<Token>();
        for (int i = 0; i + 1 < closing.length; i++) {
            boolean doubled = closing[i] > 0 && closing[i + 1] > 0 && closing[i + 1] == closing[i] - 1;
            if (doubled) {
                dropped.add(tokens.get(i + 1));
                dropped.add(tokens.get(closing[i + 1]));
            }
        }
        if (dropped.isEmpty()) {
            return Optional.empty();
        }
        var shorter = new StringBuilder(text);
        dropped.stream().mapToInt(Token::begin).map(begin -> -begin).sorted()
                .forEach(begin -> shorter.deleteCharAt(-begin));
        return Optional.of(shorter.toString());
    }

    /// By the place of each opening bracket among the tokens, the place of the one that closes it; 0 for all else.
    private static int[] closing(List<Token> tokens) {
        var closing = new int[tokens.size()];
        var open = new ArrayDeque<Integer>();
        for (int i = 0; i < closing.length; i++) {
            if (tokens.get(i).is(Token.Type.OPEN)) {
                open.push(i);
            } else if (tokens.get(i).is(Token.Type.CLOSE) && !open.isEmpty()) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }
}
