package quoth.archive;

import java.text.BreakIterator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import quoth.AppliedCorrection;
import quoth.ArchivedDocument;
import quoth.ArchivedStatement;
import quoth.Document;
import quoth.Statement;
import quoth.TextQuote;
import quoth.TextSpan;

/// Composes the record of a document: its statements with all that an answer shows around them. The one place
/// where what people corrected is laid over what the rules found.
final class Composer {

    private static final int CONTEXT = 300;
    /// How far to look for the bounds of a sentence.
    private static final int WINDOW = 600;

    private final Document document;
    private final String text;
    private final BreakIterator sentences;

    private Composer(Document document) {
        this.document = document;
        this.text = document.text();
        this.sentences = BreakIterator
                .getSentenceInstance(Locale.forLanguageTag(document.metadata().language()));
    }

    static ArchivedDocument compose(Document document, Laid laid, Instant ingested, String attribution) {
        var composer = new Composer(document);
        var shown = new ArrayList<ArchivedStatement>(laid.statements().size());
        for (var statement : laid.statements()) {
            shown.add(composer.shown(statement, laid.applied(statement.id())));
        }
        return new ArchivedDocument(document, shown, ingested, attribution);
    }

    private ArchivedStatement shown(Statement statement, List<AppliedCorrection> corrections) {
        var extent = statement.extent();
        int page = document.pageAt(extent.begin());
        return new ArchivedStatement(statement, statement.wordsIn(text), before(extent), after(extent),
                TextQuote.at(extent, text), page == 0 ? OptionalInt.empty() : OptionalInt.of(page),
                corrections);
    }

    /// What leads to the statement in its own sentence, else the sentence before.
    private String before(TextSpan extent) {
        int from = Math.max(0, extent.begin() - WINDOW);
        var window = text.substring(from, extent.begin()).stripTrailing();
        if (window.isEmpty()) {
            return "";
        }
        sentences.setText(window);
        int start = sentences.preceding(window.length());
        while (start > 0 && hasNoWords(window.substring(start))) { // a full stop before a mark that opens
                                                                   // counts as one
            start = sentences.preceding(start);
        }
        var sentence = window.substring(start);
        return sentence.length() <= CONTEXT ? sentence.strip() : lastWords(sentence);
    }

    /// What follows the statement in its own sentence, else the sentence after.
    private String after(TextSpan extent) {
        var window = text.substring(extent.end(), Math.min(text.length(), extent.end() + WINDOW));
        sentences.setText(window);
        int end = sentences.first();
        while (end != BreakIterator.DONE
                && hasNoWords(window.substring(0, end))) {
            end = sentences.next();
        }
        var sentence = end == BreakIterator.DONE ? window : window.substring(0, end);
        return sentence.length() <= CONTEXT ? sentence.strip() : firstWords(sentence);
    }

    private static boolean hasNoWords(String sentence) {
        return sentence.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static String lastWords(String sentence) {
        int cut = sentence.length() - CONTEXT + 1;
        int space = sentence.indexOf(' ', cut);
        return "…" + sentence.substring(space < 0 ? whole(sentence, cut) : space + 1).strip();
    }

    private static String firstWords(String sentence) {
        int space = sentence.lastIndexOf(' ', CONTEXT - 1);
        return sentence.substring(0, space <= 0 ? whole(sentence, CONTEXT - 1) : space).strip() + "…";
    }

    /// Never cuts a surrogate pair in two.
    private static int whole(String sentence, int offset) {
        return Character.isLowSurrogate(sentence.charAt(offset)) ? offset + 1 : offset;
    }
}
