package quoth.quotation;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quoth.Speaker;
import quoth.TextSpan;
import quoth.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class VoiceTest {

    private static final Speaker SPEAKER = Speaker.unresolved(Speaker.Type.PERSON, "Ann Smith",
            Optional.empty());

    @Test
    void aThingSaysNothing() {
        assertThat(Said.in("The pressure suggests that the talks will end in May.")).isEmpty();
        assertThat(Said.in("The minister suggests that the talks will end in May."))
                .containsExactly("indirect clause-after | The minister | that the talks will end in May");
    }

    @Test
    void aPersonMayBeCalledLikeAThing() {
        assertThat(Said.in("Price said that the talks would end in May."))
                .containsExactly("indirect clause-after | Price | that the talks would end in May");
    }

    @Test
    void aTreatySpeaksOnlyWhereItIsQuoted() {
        assertThat(Said.in("The treaty guarantees the freedom of the harbour.")).isEmpty();
        assertThat(Said.in("The treaty says: \"The harbour is free to ships of all nations.\""))
                .containsExactly(
                        "direct cue-before-quote | The treaty | The harbour is free to ships of all nations.");
    }

    @Test
    void insideASpeechDeedsAreNoReports() {
        assertThat(inASpeech("They attacked a peaceful country and they defend their crimes."
                + " A solution that guarantees the peace can be reached. I lack words to describe that scene."))
                .isEmpty();
    }

    @Test
    void insideASpeechWhatSomebodyElseSaidIsAStatement() {
        assertThat(
                inASpeech("Last week the foreign minister of Peru stressed that the harbour must stay open."))
                .containsExactly(
                        "indirect clause-after | the foreign minister of Peru | that the harbour must stay open");
    }

    @Test
    void insideASpeechWhatIsOnlyToBeSaidIsNoStatement() {
        assertThat(inASpeech("Nobody wants to say that the harbour is closed. The clerk will call the roll."
                + " How can Peru deny that the harbour is closed?")).isEmpty();
    }

    @Test
    void aMottoInsideASpeechIsNobodysStatement() {
        assertThat(inASpeech("We are guided by our motto, \"Harbours for everyone.\" It is old.")).isEmpty();
    }

    /// The statements inside the one turn of a document.
    private static List<String> inASpeech(String text) {
        var turn = new Turn(1, SPEAKER, new TextSpan(0, text.length()), Optional.empty());
        return Said.in(Texts.transcript(text, List.of(turn))).stream()
                .filter(line -> !line.startsWith("turn"))
                .toList();
    }
}
