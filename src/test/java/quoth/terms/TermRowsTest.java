package quoth.terms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import quoth.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;

class TermRowsTest {

    private static final String TEXT = "L’Ukraine: Orbán's cease‑fire 12.30, 我们要和平 🕊️ négociations… Straße Ἀθήνα";

    private final Terms terms = new Terms(Synonyms.NONE);

    @Test
    void bothRowsAreThoseOfTheAnalyzers() throws IOException {
        for (var language : List.of("en", "fr", "de", "el", "zh")) {
            var rows = terms.rows(TEXT, language);

            assertThat(terms(rows.whole(TermRows.Row.EXACT))).isEqualTo(terms.exactTerms(TEXT));
            assertThat(terms(rows.whole(TermRows.Row.STEMMED))).isEqualTo(terms.stemmedTerms(TEXT, language));
        }
    }

    @Test
    void partsHaveTheTermsThatTheyHaveAlone() throws IOException {
        var rows = terms.rows("He said \"we go\" and \"they stay\".", "en");
        var parts = List.of(new TextSpan(9, 14), new TextSpan(21, 30));

        assertThat(rows.divideAt(parts)).isTrue();
        assertThat(terms(rows.parts(TermRows.Row.STEMMED, parts))).extracting(Term::text, Term::position)
                .isEqualTo(terms.stemmedTerms("we go they stay", "en").stream()
                        .map(t -> org.assertj.core.api.Assertions.tuple(t.text(), t.position())).toList());
        assertThat(rows.divideAt(List.of(new TextSpan(9, 13)))).isFalse();
        assertThat(rows.divideAt(List.of(new TextSpan(10, 14)))).isFalse();
    }

    @Test
    void partsThatOverlapOrGoBackwardsDoNotDivideAText() {
        var rows = terms.rows("He said \"we go\" and \"they stay\".", "en");

        assertThat(rows.divideAt(List.of(new TextSpan(21, 30), new TextSpan(9, 14)))).isFalse();
        assertThat(rows.divideAt(List.of(new TextSpan(9, 30), new TextSpan(21, 30)))).isFalse();
    }

    @Test
    void wordsAreCountedWholeInPartsAndOutsideThem() {
        var rows = terms.rows("He said \"we go\" and Orbán's \"they stay\".", "en");
        var parts = List.of(new TextSpan(9, 14), new TextSpan(29, 38));

        assertThat(rows.words()).isEqualTo(9);
        assertThat(rows.words(parts)).isEqualTo(4);
        assertThat(rows.wordsOutside(parts)).isEqualTo(5);
        assertThat(rows.wordsOutside(List.of(new TextSpan(10, 11)))).isEqualTo(8);
    }

    private static List<Term> terms(TokenStream stream) throws IOException {
        var found = new ArrayList<Term>();
        var term = stream.addAttribute(CharTermAttribute.class);
        var offset = stream.addAttribute(OffsetAttribute.class);
        var increment = stream.addAttribute(PositionIncrementAttribute.class);
        int position = -1;
        stream.reset();
        while (stream.incrementToken()) {
            position += increment.getPositionIncrement();
            found.add(new Term(term.toString(), offset.startOffset(), offset.endOffset(), position));
        }
        return found;
    }
}
