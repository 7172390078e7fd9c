package quoth.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quoth.QuothException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TrainerTest {
    private static final Path FIFTY = Fixtures.path("fifty.conllu");

    @TempDir
    Path folder;

    @Test
    void sameTreebankGivesTheSameBytes() throws IOException {
        Trainer.Report first = trainer(0).train(List.of(FIFTY), folder.resolve("a.model"));
        Trainer.Report second = trainer(0).train(List.of(FIFTY), folder.resolve("b.model"));

        assertThat(folder.resolve("b.model")).hasSameBinaryContentAs(folder.resolve("a.model"));
        assertThat(second.fingerprint()).isEqualTo(first.fingerprint()).hasSize(64);
    }

    /// The parser learns on tags of taggers that did not see the sentence, which at this size are often wrong.
    @Test
    void modelKnowsTheSentencesThatItLearntFrom() {
        Trainer.Report report = trainer(0).train(List.of(FIFTY), folder.resolve("a.model"));

        Evaluation.Scores scores = Evaluation.of(EnglishSyntax.load(folder.resolve("a.model")), FIFTY);

        assertThat(report.sentences()).isEqualTo(50);
        assertThat(report.heldOut().tokens()).isZero();
        assertThat(scores.tokens()).isEqualTo((int) report.tokens());
        assertThat(scores.tags()).isGreaterThan(98);
        assertThat(scores.labelled()).isGreaterThan(75);
    }

    @Test
    void heldOutSentencesAreMeasuredNotLearnt() {
        List<String> progress = new ArrayList<>();
        Trainer trainer = new Trainer(settings(5), progress::add);

        Trainer.Report report = trainer.train(List.of(FIFTY), folder.resolve("a.model"));

        assertThat(report.sentences()).isEqualTo(40);
        assertThat(report.heldOut().tokens()).isPositive();
        assertThat(progress).first().isEqualTo("fifty.conllu: read, 40 sentences so far");
    }

    @Test
    void folderWithoutTreebanksIsAnError() {
        assertThatThrownBy(() -> Trainer.treebanks(folder, Trainer.DEFAULT_TREEBANKS))
                .isInstanceOf(QuothException.class)
                .hasMessage(folder + ": has no treebank '{silver-*,ewt-train,gum-open}.conllu*'");
    }

    @Test
    void brokenLineIsNamed() throws IOException {
        Path broken = folder.resolve("broken.conllu");
        Files.writeString(broken, "# text = x\n1\tx\tx\n");

        assertThatThrownBy(() -> trainer(0).train(List.of(broken), folder.resolve("a.model")))
                .isInstanceOf(QuothException.class)
                .hasMessage(broken + ":2: has 3 columns; expected 10 as in CoNLL-U");
    }

    @Test
    void fileThatIsNoModelIsRefused() {
        assertThatThrownBy(() -> EnglishSyntax.load(FIFTY)).isInstanceOf(QuothException.class)
                .hasMessageStartingWith(FIFTY + ": is not a model of this program");
    }

    private static Trainer trainer(int heldOutEvery) {
        return new Trainer(settings(heldOutEvery), line -> {});
    }

    private static Trainer.Settings settings(int heldOutEvery) {
        return new Trainer.Settings(12, 16, 14, 6, 20, 1, heldOutEvery, 20, 1, 7);
    }
}
