package quoth.syntax;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UniversalTreesTest {
    private static final List<Conllu.Tree> TREES = new ArrayList<>();

    static {
        Conllu.read(Fixtures.path("universal.conllu"), TREES::add);
    }

    @Test
    void beAndPrepositionsBecomeHeads() {
        assertThat(arcs(0))
                .isEqualTo("The:det<minister minister:nsubj<is is:root in:prep<is Cairo:pobj<in .:punct<is");
    }

    @Test
    void conjunctsAreChainedAndNamesHeadedByTheirLastWord() {
        assertThat(arcs(1))
                .isEqualTo("Anna:compound<Berg Maria:compound<Berg Berg:nsubj<was was:root not:neg<was "
                        + "very:advmod<sure sure:acomp<was that:mark<help talks:nsubj<help ,:punct<talks "
                        + "votes:conj<talks and:cc<votes hope:conj<votes would:aux<help help:ccomp<sure "
                        + ".:punct<was");
    }

    @Test
    void prepositionsOfTwoWordsAndBeforeParticiples() {
        assertThat(arcs(2)).isEqualTo("According:prep<seen to:prep<According police:pobj<to ,:punct<seen "
                + "he:nsubjpass<seen was:auxpass<seen seen:root by:agent<seen her:pobj<by "
                + "after:prep<seen leaving:pcomp<after because:prep<leaving of:pcomp<because "
                + "rain:pobj<because .:punct<seen");
    }

    @Test
    void whatIsThereIsNoSubjectAndWhatOneWantsIsAClause() {
        assertThat(arcs(3))
                .isEqualTo("There:expl<was was:root $:qmod<60 60:attr<was ;:punct<was she:nsubj<wants "
                        + "wants:parataxis<was him:nsubj<pay to:aux<pay pay:ccomp<wants and:cc<wants "
                        + "it:nsubj<is is:conj<wants hard:acomp<is to:aux<say say:xcomp<hard .:punct<was");
    }

    @Test
    void machineMadeTreesStayAsTheyAre() {
        List<Conllu.Tree> trees = new ArrayList<>();
        Conllu.read(Fixtures.path("fifty.conllu"), trees::add);

        assertThat(trees).noneMatch(Conllu.Tree::byHand);
        assertThat(trees.getFirst().labels().subList(0, 3)).containsExactly("prep", "pobj", "punct");
    }

    /// Each word with its label and the word that it hangs on.
    private static String arcs(int number) {
        Conllu.Tree tree = TREES.get(number);
        StringBuilder arcs = new StringBuilder();
        for (int i = 0; i < tree.forms().size(); i++) {
            int head = tree.heads().get(i);
            arcs.append(i == 0 ? "" : " ").append(tree.forms().get(i)).append(':')
                    .append(tree.labels().get(i))
                    .append(head < 0 ? "" : "<" + tree.forms().get(head));
        }
        return arcs.toString();
    }
}
