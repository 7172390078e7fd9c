package quoth.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;

/// Finds who is named behind the words for a source in languages without a parser: *laut Anna Schmidt*, *selon le
/// ministre*. A name, or a noun up to the next comma or mark; nobody where that does not tell how far it reaches.
final class SourceNames {

    private static final int MOST_WORDS = 6;
    private static final Set<String> ARTICLES = Set.of("der", "die", "das", "dem", "den", "des", "einem",
            "einer",
            "eines", "seinem", "seiner", "ihrem", "ihrer", "le", "la", "les", "un", "une", "du", "son", "sa",
            "ses",
            "leur", "ce", "cette", "l'", "l’");
    private static final Set<String> INSIDE_NAME = Set.of("von", "van", "der", "de", "du", "des", "la", "le");

    private final String text;
    private final CueList cues;

    SourceNames(String text, CueList cues) {
        this.text = text;
        this.cues = cues;
    }

    /// The clause of a source whose words begin at a word, with whom it names.
    ///
    /// @param sentence what it says the source of
    Optional<CueClause> at(List<Word> words, int word, TextSpan sentence) {
        return cues.source(text, words.get(word).begin()).flatMap(source -> {
            int first = word + source.words().size();
            return name(words, first).map(mention -> new CueClause(source.cue(), source.cue().word(),
                    new TextSpan(words.get(word).begin(), words.get(first - 1).end()), Optional.of(mention),
                    sentence));
        });
    }

    private Optional<TextSpan> name(List<Word> words, int first) {
        int at = first;
        while (isWord(words, at) && ARTICLES.contains(lower(words.get(at)))) {
            at++;
        }
        int last = capitals(words, at);
        if (last < at) {
            last = beforeMark(words, at);
        }
        return last < at || last - first > MOST_WORDS ? Optional.empty()
                : Optional.of(new TextSpan(words.get(first).begin(), words.get(last).end()));
    }

    /// The last of a row of words with a capital, the small words inside names among them; before `from` without one.
    private int capitals(List<Word> words, int from) {
        int last = from - 1;
        for (int i = from; isWord(words, i); i++) {
            if (words.get(i).isUpper(text)) {
                last = i;
            } else if (i == from || !INSIDE_NAME.contains(lower(words.get(i)))) {
                break;
            }
        }
        return last;
    }

    /// The last word before a comma or mark, behind an article; before `from` without such words.
    private int beforeMark(List<Word> words, int from) {
        int at = from;
        while (isWord(words, at)) {
            at++;
        }
        boolean article = from > 0 && ARTICLES.contains(lower(words.get(from - 1)));
        return article ? at - 1 : from - 1;
    }

    private static boolean isWord(List<Word> words, int at) {
        return at < words.size() && words.get(at).word();
    }

    private String lower(Word word) {
        return word.in(text).toLowerCase(Locale.ROOT);
    }
}
