package quoth.syntax;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OracleTest {

    /// Arcs of the right tree that are not made cost something; so moves that cost nothing must make the tree.
    @Test
    void movesWithoutCostLeadToTheTreeItself() {
        for (Example example : projectiveOnes()) {
            Configuration at = new Configuration(example.words.size);
            int cost = 0;
            while (!at.isFinal()) {
                int move = cheapest(at, example.heads);
                cost += Oracle.cost(at, example.heads, move);
                make(at, move);
            }
            assertThat(cost).isZero();
            assertThat(at.heads).isEqualTo(example.heads);
        }
    }

    @Test
    void shiftingAwayFromAHeadOnTheStackCostsItsArc() {
        Configuration at = new Configuration(2);
        at.shift();
        int[] gold = {Configuration.NONE, 3, 1, Configuration.NONE};

        assertThat(Oracle.cost(at, gold, Configuration.SHIFT)).isEqualTo(1);
        assertThat(Oracle.cost(at, gold, Configuration.RIGHT)).isZero();
        assertThat(Oracle.cost(at, gold, Configuration.LEFT)).isEqualTo(2);
    }

    private static int cheapest(Configuration at, int[] gold) {
        int best = Configuration.NONE;
        for (int move = 0; move < Configuration.MOVES; move++) {
            if (at.allows(move) && (best == Configuration.NONE
                    || Oracle.cost(at, gold, move) < Oracle.cost(at, gold, best))) {
                best = move;
            }
        }
        return best;
    }

    private static void make(Configuration at, int move) {
        switch (move) {
            case Configuration.SHIFT -> at.shift();
            case Configuration.LEFT -> at.leftArc(0);
            case Configuration.RIGHT -> at.rightArc(0);
            default -> at.reduce();
        }
    }

    private static List<Example> projectiveOnes() {
        Names tags = new Names("tags", 100);
        Names labels = new Names("labels", 64);
        List<Example> examples = new ArrayList<>();
        Conllu.read(Fixtures.path("fifty.conllu"), tree -> examples.add(new Example(tree, tags, labels, 1)));
        examples.removeIf(OracleTest::hasCrossingArcs);
        assertThat(examples).hasSizeGreaterThan(40);
        return examples;
    }

    private static boolean hasCrossingArcs(Example example) {
        int[] heads = example.heads;
        for (int a = 1; a < heads.length - 1; a++) {
            for (int b = 1; b < heads.length - 1; b++) {
                int begin = Math.min(a, heads[a]);
                int end = Math.max(a, heads[a]);
                if (begin < b && b < end && (heads[b] < begin || heads[b] > end)) {
                    return true;
                }
            }
        }
        return false;
    }
}
