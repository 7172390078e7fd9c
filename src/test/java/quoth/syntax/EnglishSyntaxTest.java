package quoth.syntax;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The model that ships, on sentences that news is made of.
class EnglishSyntaxTest {
    private static final EnglishSyntax SYNTAX = EnglishSyntax.load();

    @Test
    void contentClauseHangsOnItsVerbOfSpeech() {
        Parse parse = parse("The foreign minister said on Monday that Ankara had not accepted the proposal.");

        assertThat(parse).hasToString("""
                0 The DT 2 det
                1 foreign JJ 2 nmod
                2 minister NN 3 nsubj
                3 said VBD -1 root
                4 on IN 3 prep
                5 Monday NNP 4 pobj
                6 that IN 10 mark
                7 Ankara NNP 10 nsubj
                8 had VBD 10 aux
                9 not RB 10 neg
                10 accepted VBN 3 ccomp
                11 the DT 12 det
                12 proposal NN 10 dobj
                13 . . 3 punct
                """);
        assertThat(parse.children(3)).containsExactly(2, 4, 10, 13);
        assertThat(parse.dominates(3, 12)).isTrue();
        assertThat(parse.dominates(10, 2)).isFalse();
    }

    @Test
    void passiveShowsItsAgent() {
        Parse parse = parse("The claim was denied by a spokesman for the White House.");

        assertThat(parse.label(1)).isEqualTo("nsubjpass");
        assertThat(parse.label(4)).isEqualTo("agent");
        assertThat(parse.head(4)).isEqualTo(3);
        assertThat(parse.head(6)).isEqualTo(4);
    }

    @Test
    void everyTextGetsTreesWithOneRootEach() {
        for (String text : List.of("!!!", "(", "“”", "\uD83D", "a".repeat(100_000),
                "( ".repeat(10_000) + ") ".repeat(10_000),
                "He said that ".repeat(5_000), "قال الرئيس: «لا»", "\" ".repeat(3_000), "1 2 3", "U.S.")) {
            for (Sentence sentence : SYNTAX.sentences(text)) {
                Parse parse = SYNTAX.parse(sentence);
                int[] roots = IntStream.range(0, parse.size()).filter(i -> parse.head(i) == Parse.NONE)
                        .toArray();
                assertThat(roots).hasSize(1);
                assertThat(IntStream.range(0, parse.size())).allMatch(i -> parse.dominates(roots[0], i));
            }
        }
    }

    @Test
    void manyThreadsMayShareIt() {
        List<Sentence> sentences = SYNTAX.sentences(Fixtures.text("news.txt"));
        List<String> alone = sentences.stream().map(sentence -> SYNTAX.parse(sentence).toString()).toList();

        List<String> together = sentences.parallelStream().map(sentence -> SYNTAX.parse(sentence).toString())
                .toList();

        assertThat(together).isEqualTo(alone);
    }

    @Test
    void modelFitsItsSize() throws Exception {
        try (var model = EnglishSyntax.class.getResourceAsStream("en.model")) {
            assertThat(model.readAllBytes().length).isLessThan(15_000_000);
        }
    }

    /// The fifty sentences are of the kind that the model learnt from; what it lost would show here.
    @Test
    void scoresOnGovernmentTextStayWhereTheyWere() {
        Evaluation.Scores scores = Evaluation.of(SYNTAX, Fixtures.path("fifty.conllu"));

        assertThat(scores.tags()).isGreaterThan(97);
        assertThat(scores.labelled()).isGreaterThan(88);
    }

    private static Parse parse(String text) {
        return SYNTAX.parse(Fixtures.sentence(text));
    }
}
