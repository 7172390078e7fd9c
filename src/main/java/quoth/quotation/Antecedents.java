package quoth.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.TextSpan;

/// The people whom a paragraph names before a pronoun.
final class Antecedents {

    private static final int REACH = 1500;

    private final String text;
    private final DocumentNames names;

    Antecedents(String text, DocumentNames names) {
        this.text = text;
        this.names = names;
    }

    /// One mention for each person, the last one, in the order of the text.
    List<TextSpan> before(int pronoun) {
        int paragraph = Math.max(text.lastIndexOf("\n\n", pronoun) + 1, pronoun - REACH);
        var found = new ArrayList<TextSpan>();
        var surnames = new ArrayList<String>();
        for (var run : FullNames.runs(text, Math.max(0, paragraph), pronoun)) {
            person(run).ifPresent(surname -> {
                int known = surnames.indexOf(surname);
                if (known >= 0) {
                    surnames.remove(known);
                    found.remove(known);
                }
                surnames.add(surname);
                found.add(run);
            });
        }
        return found;
    }

    /// The surname of a run of capitalised words that names a person: one with a title, or named in full somewhere.
    private Optional<String> person(TextSpan run) {
        var mention = Mention.of(run.in(text));
        if (mention.form() != Mention.Form.NAME) {
            return Optional.empty();
        }
        var name = mention.name();
        var surname = name.substring(name.lastIndexOf(' ') + 1);
        var first = run.in(text).split("[ .]", 2)[0];
        boolean titled = mention.role().isPresent() || Mention.isHonorific(first);
        boolean known = names.full(surname, run.end()).isPresent();
        return titled || known ? Optional.of(surname) : Optional.empty();
    }
}
