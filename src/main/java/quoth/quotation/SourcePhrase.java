package quoth.quotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import quoth.syntax.Sentence;

/// Words in front of the name of whoever said it: *according to*.
///
/// @param cue   the phrase as a reporting word
/// @param words its words, in lower case
record SourcePhrase(CueWord cue, List<String> words) {

    private static final int LONGEST_PREPOSITION = 2;

    SourcePhrase {
        words = List.copyOf(words);
    }

    static SourcePhrase of(String phrase) {
        var cue = new CueWord(phrase.strip().toLowerCase(Locale.ROOT), CueWord.Act.STATEMENT,
                Set.of(CueWord.Frame.CLAUSE, CueWord.Frame.QUOTE), false, false);
        return new SourcePhrase(cue, List.of(cue.word().split(" +")));
    }

    /// Whether it works as a preposition, anywhere beside its content: *according to*, of two words at most. A longer one,
    /// *in the words of*, also has a plain meaning, and commas must tell.
    boolean isPreposition() {
        return words.size() <= LONGEST_PREPOSITION;
    }

    /// Whether the words stand at a place of a text, a space between them; an apostrophe may be straight or curly.
    boolean standsAt(String text, int offset) {
        var phrase = cue.word();
        int end = offset + phrase.length();
        if (end >= text.length() || Character.isLetterOrDigit(text.charAt(end))) {
            return false;
        }
        return text.substring(offset, end).replace('’', '\'').equalsIgnoreCase(phrase);
    }

    /// Whether the words stand at a token of a sentence and a word follows them.
    boolean beginsAt(String text, Sentence sentence, int token) {
        if (token + words.size() >= sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            int begin = sentence.begin(token + i);
            int length = sentence.end(token + i) - begin;
            var word = words.get(i);
            if (length != word.length() || !text.regionMatches(true, begin, word, 0, length)) {
                return false;
            }
        }
        return true;
    }
}
