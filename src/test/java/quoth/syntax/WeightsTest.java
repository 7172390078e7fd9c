package quoth.syntax;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WeightsTest {

    @Test
    void scoresAreTheSumsOfTheRows() {
        byte[] rows = new byte[2 * 5];
        rows[5] = 127;
        rows[6] = -127;
        rows[7] = 1;
        Weights weights = Weights.of(1, 5, rows);
        Features features = new Features();
        features.hashes[0] = 1;
        features.hashes[1] = 3;
        features.hashes[2] = 0;
        features.size = 3;
        int[] scores = new int[8];

        weights.score(features, scores);

        assertThat(scores[0] - scores[4]).isEqualTo(254);
        assertThat(scores[1] - scores[4]).isEqualTo(-254);
        assertThat(scores[2] - scores[4]).isEqualTo(2);
        assertThat(scores[3] - scores[4]).isZero();
    }

    @Test
    void asManyFeaturesAsThereMayBeDoNotOverflow() {
        byte[] rows = {127, -127, 127, 0};
        Weights weights = Weights.of(0, 4, rows);
        Features features = new Features();
        features.size = Features.CAPACITY;
        int[] scores = new int[4];

        weights.score(features, scores);

        assertThat(scores[0] - scores[3]).isEqualTo(127 * Features.CAPACITY);
        assertThat(scores[1] - scores[3]).isEqualTo(-127 * Features.CAPACITY);
        assertThat(scores[2]).isEqualTo(scores[0]);
    }

    @Test
    void writtenAndReadTheyAreTheSame() throws IOException {
        byte[] rows = new byte[7 << 6];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (byte) (new Random(i).nextInt(255) - 127);
        }
        byte[] once = bytes(Weights.of(6, 7, rows));

        byte[] twice = bytes(Weights.read(new DataInputStream(new ByteArrayInputStream(once))));

        assertThat(twice).isEqualTo(once).hasSize(2 + (8 << 6));
    }

    private static byte[] bytes(Weights weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        weights.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
