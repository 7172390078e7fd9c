package quoth.parse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.CountryCode;
import quoth.Genre;

import static org.assertj.core.api.Assertions.assertThat;

class TurnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            THE PRESIDENT: Thank you.                    | THE PRESIDENT               | SURE
            PRESIDENT BIDEN:  Thank you.                 | PRESIDENT BIDEN             | SURE
            MR. PRICE: Good afternoon.                   | MR. PRICE                   | SURE
            MR PRICE: Good afternoon.                    | MR PRICE                    | SURE
            PRIME MINISTER CHÍNH:  (As interpreted.)     | PRIME MINISTER CHÍNH        | SURE
            Mr. GROMYKO (USSR): The question is simple.  | Mr. GROMYKO                 | SURE
            Mr. Gromyko: The question is simple.         | Mr. Gromyko                 | SURE
            Mr. LEVIN. Mr. President, I returned.        | Mr. LEVIN                   | SURE
            Mr. McCAIN. I thank the Chair.               | Mr. McCAIN                  | SURE
            Mr. BYRD of West Virginia. I object.         | Mr. BYRD of West Virginia   | SURE
            The PRESIDING OFFICER. Without objection.    | The PRESIDING OFFICER       | SURE
            Q    Mr. President, what about Congress?     | Q                           | CAPITALS
            Q: And now?                                  | Q                           | CAPITALS
            MODERATOR:  Thanks, everyone.                | MODERATOR                   | SURE
            WHITE HOUSE AIDE: Last one.                  | WHITE HOUSE AIDE            | CAPITALS
            Shimon Peres: The future is only peace.      | Shimon Peres                | WORDS
            """)
    void labelsAreRead(String line, String mention, TurnLabel.Weight weight) {
        assertThat(TurnLabel.of(line)).hasValueSatisfying(label -> {
            assertThat(label.mention()).isEqualTo(mention);
            assertThat(label.weight()).isEqualTo(weight);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"FACT SHEET: The harbour plan", "NOTE: All times are local.",
            "http://harbour.example/ab",
            "It was 10:30 when he came.", "He said: nothing.", "A new plan was made.", "Quiet was the night.",
            "The question is this: who pays?", "Mr. Levin said nothing. He left."})
    void otherBeginningsAreNot(String line) {
        assertThat(TurnLabel.of(line)).isEmpty();
    }

    @Test
    void countriesInBracketsBelongToTheSpeaker() {
        var parsed = Parsed.fixture("debate.txt");

        assertThat(parsed.turns()).containsExactly(
                "1 The PRESIDENT: I call on the representative of the Soviet Union.",
                "2 Mr. GROMYKO: The question is simple. It was simple yesterday.\n\n"
                        + "Note that nothing here is a label: it is only a sentence.",
                "3 Mr. AZKOUL: I agree.\n\nThe meeting rose at 11 a.m.");
        assertThat(parsed.document().turns().getLast().speaker().countries())
                .containsExactly(new CountryCode("LB"));
        assertThat(parsed.document().metadata().genre()).isEqualTo(Genre.STATEMENT);
    }
}
