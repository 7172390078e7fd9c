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
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

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
                        .map(t -> tuple(t.text(), t.position())).toList());
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
        assertThat(rows.countOutside(parts)).isEqualTo(5);
        assertThat(rows.countOutside(List.of(new TextSpan(10, 11)))).isEqualTo(8);
    }

    @Test
    void frequentWordsSideBySideMakePairsToo() throws IOException {
        var rows = terms.rows("Für die Rechte of the peoples", "de");

        assertThat(terms(rows.whole(TermRows.Row.EXACT))).extracting(Term::text, Term::position)
                .containsExactly(
                        tuple("für", 0), tuple("fur", 0), tuple("\u001Ffür\u001Fdie", 0),
                        tuple("\u001Ffur\u001Fdie", 0),
                        tuple("die", 1), tuple("rechte", 2), tuple("of", 3), tuple("\u001Fof\u001Fthe", 3),
                        tuple("the", 4),
                        tuple("\u001Fthe\u001Fpeoples", 4), tuple("peoples", 5));
        assertThat(terms(rows.whole(TermRows.Row.STEMMED))).extracting(Term::text)
                .noneMatch(t -> t.contains("\u001F"));
    }

    @Test
    void noPairReachesAcrossWhatIsLeftOut() throws IOException {
        var rows = terms.rows("of the rights of the peoples", "en");

        assertThat(terms(rows.outside(TermRows.Row.EXACT, List.of(new TextSpan(3, 6)))))
                .extracting(Term::text, Term::position)
                .containsExactly(tuple("of", 0), tuple("rights", 2), tuple("\u001Frights\u001Fof", 2),
                        tuple("of", 3),
                        tuple("\u001Fof\u001Fthe", 3), tuple("the", 4), tuple("\u001Fthe\u001Fpeoples", 4),
                        tuple("peoples", 5));
    }

    @Test
    void wordsInARowAreFoundByTheFewestTerms() {
        assertThat(terms.inARow(List.of("of", "the"))).containsExactly(entry(0, "\u001Fof\u001Fthe"));
        assertThat(terms.inARow(List.of("grain", "of", "the", "peoples", "sown", "the"))).containsExactly(
                entry(0, "grain"),
                entry(1, "\u001Fof\u001Fthe"), entry(2, "\u001Fthe\u001Fpeoples"), entry(4, "sown"),
                entry(5, "the"));
        assertThat(terms.inARow(List.of("grain", "sown"))).containsExactly(entry(0, "grain"),
                entry(1, "sown"));
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
