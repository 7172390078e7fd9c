package quoth.syntax;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LemmasTest {
    private static final IntMap NO_VERBS = new IntMap(new TreeMap<>());

    @Test
    void irregularFormsComeFromTheTable() {
        assertThat(lemma("said", "VBD")).isEqualTo("say");
        assertThat(lemma("told", "VBN")).isEqualTo("tell");
        assertThat(lemma("'s", "VBZ")).isEqualTo("be");
        assertThat(lemma("women", "NNS")).isEqualTo("woman");
    }

    @Test
    void regularFormsLoseTheirEndings() {
        assertThat(lemma("claims", "VBZ")).isEqualTo("claim");
        assertThat(lemma("denies", "VBZ")).isEqualTo("deny");
        assertThat(lemma("denied", "VBD")).isEqualTo("deny");
        assertThat(lemma("announcing", "VBG")).isEqualTo("announce");
        assertThat(lemma("argued", "VBD")).isEqualTo("argue");
        assertThat(lemma("admitted", "VBD")).isEqualTo("admit");
        assertThat(lemma("stressed", "VBD")).isEqualTo("stress");
        assertThat(lemma("remarks", "NNS")).isEqualTo("remark");
        assertThat(lemma("news", "NN")).isEqualTo("news");
    }

    @Test
    void knownVerbsDecideBetweenTwoStems() {
        TreeMap<Integer, Integer> hope = new TreeMap<>();
        hope.put(Words.hash("hope"), 0);

        assertThat(Lemmas.lemma("hoping", "VBG", new IntMap(hope))).isEqualTo("hope");
        assertThat(Words.of(java.util.List.of("Hope")).lower[1]).isEqualTo(Words.hash("hope"));
    }

    private static String lemma(String word, String tag) {
        return Lemmas.lemma(word, tag, NO_VERBS);
    }
}
