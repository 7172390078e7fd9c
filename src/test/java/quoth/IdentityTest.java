package quoth;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdentityTest {

    private static final DocumentId SPEECH = DocumentId.ofRecord("un", "ARG_01_1946");

    @Test
    void aFileIsNamedByItsBytesAlone() {
        var hash = Sha256.ofText("Never again.");

        assertThat(DocumentId.ofBytes(hash))
                .isEqualTo(DocumentId.ofBytes(Sha256.of("Never again.".getBytes(StandardCharsets.UTF_8))));
        assertThat(DocumentId.ofBytes(hash).value()).isEqualTo("d-r2q1qezza608syje");
    }

    @Test
    void aRecordIsNamedByItsCollectionAndKey() {
        assertThat(SPEECH).isNotEqualTo(DocumentId.ofRecord("us", "ARG_01_1946"));
        assertThat(DocumentId.ofRecord("ab", "c")).isNotEqualTo(DocumentId.ofRecord("a", "bc"));
    }

    @Test
    void aStatementKeepsItsIdWhenOnlyMarksSpacesOrCaseChange() {
        var id = StatementId.of(SPEECH, "“We shall not go.”", 1);

        assertThat(StatementId.of(SPEECH, "we shall  NOT go", 1)).isEqualTo(id);
        assertThat(StatementId.of(SPEECH, "we shall not go there", 1)).isNotEqualTo(id);
        assertThat(StatementId.of(SPEECH, "We shall not go.", 2)).isNotEqualTo(id);
    }

    @Test
    void lettersBeyondTheBasicPlaneCountForIdentity() {
        assertThat(StatementId.folded("𐐀bc 1")).isEqualTo("𐐨bc1");
    }

    @Test
    void anIdOfAnotherShapeIsRefused() {
        assertThatThrownBy(() -> new StatementId("s-TOOSHORT"))
                .hasMessage("id needs 's-' and 16 letters or digits, got 's-TOOSHORT'");
    }
}
