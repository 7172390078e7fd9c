package quoth.quotation;

import org.junit.jupiter.api.Test;
import quoth.Statement;

import static org.assertj.core.api.Assertions.assertThat;

class NestedStatementTest {

    @Test
    void whatSomebodyElseSaidInsideAStatementIsOneOfItsOwn() {
        var text = "Ann Smith said on Monday that the minister had promised to resume the talks in May.";
        var statements = Said.ATTRIBUTION.attribute(Texts.article(text));

        assertThat(statements).extracting(s -> s.wordsIn(text)).containsExactly(
                "that the minister had promised to resume the talks in May", "to resume the talks in May");
        assertThat(statements.get(1).within()).contains(statements.get(0).id());
        assertThat(statements.get(1).speakers()).singleElement()
                .satisfies(s -> assertThat(s.mention()).isEqualTo("the minister"));
    }

    @Test
    void theSpeakersOwnSayingIsNoSecondStatement() {
        assertThat(Said.in("Ann Smith said that she had promised to resume the talks.")).containsExactly(
                "indirect clause-after | Ann Smith | that she had promised to resume the talks");
    }

    @Test
    void whatSomebodyElseMaySayIsNoSecondStatement() {
        assertThat(Said.in("Ann Smith said that the minister would deny that the talks had failed."))
                .containsExactly(
                        "indirect clause-after | Ann Smith | that the minister would deny that the talks had failed");
    }

    @Test
    void anotherReadingOfTheSameWordsIsNoSecondStatement() {
        var statements = Said.ATTRIBUTION.attribute(Texts.article("Police have said they have no plans."));

        assertThat(statements).singleElement().extracting(Statement::within)
                .isEqualTo(java.util.Optional.empty());
    }
}
