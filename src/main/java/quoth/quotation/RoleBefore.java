package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The office or calling that stands before a name: *Turkish Foreign Minister* Ali Kaya.
final class RoleBefore {

    private RoleBefore() {}

    /// @param words what stands before the name, back to the last mark of punctuation
    static Optional<String> in(String words) {
        List<Word> all = Word.in(words, 0, words.length()).stream().filter(Word::word).toList();
        int first = all.size();
        boolean titled = false;
        while (first > 0 && all.size() - first < 6) {
            var word = all.get(first - 1);
            boolean title = Mention.isTitle(bare(word.in(words)));
            boolean fits = title || word.isUpper(words) && !FirstWords.contains(word.in(words))
                    || titled && isInside(word.in(words));
            if (!fits || !titled && !title && first < all.size() - 3) {
                break;
            }
            titled |= title;
            first--;
        }
        if (!titled) {
            return Optional.empty();
        }
        while (first < all.size() && isInside(all.get(first).in(words))) {
            first++;
        }
        var role = new ArrayList<String>();
        for (int i = first; i < all.size(); i++) {
            role.add(all.get(i).in(words));
        }
        return role.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", role));
    }

    /// Whether a description names an office or calling at all.
    static boolean namesOffice(String words) {
        return Word.in(words, 0, words.length()).stream()
                .anyMatch(w -> w.word() && Mention.isTitle(bare(w.in(words))));
    }

    private static boolean isInside(String word) {
        return word.equals("of") || word.equals("foreign") || word.equals("prime") || word.equals("vice")
                || word.equals("deputy") || word.equals("for") || word.equals("state")
                || word.equals("defense")
                || word.equals("defence") || word.equals("finance") || word.equals("interior")
                || word.equals("general");
    }

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
