package quoth.quotation;

import org.junit.jupiter.api.Test;
import quoth.Statement;

import static org.assertj.core.api.Assertions.assertThat;

class ReportedStatementTest {

    @Test
    void aClauseBehindItsCueIsReported() {
        assertThat(Said.in("The minister said that the talks would resume in May.")).containsExactly(
                "indirect clause-after | The minister | that the talks would resume in May");
    }

    @Test
    void aClauseWithoutThatIsReported() {
        assertThat(Said.in("Officials told reporters on Monday the bridge was safe.")).hasSize(1).first()
                .asString()
                .endsWith("| Officials | the bridge was safe");
    }

    @Test
    void aClauseBeforeItsCueIsReported() {
        assertThat(Said.in("The talks would resume in May, the minister said.")).containsExactly(
                "indirect clause-before | the minister | The talks would resume in May");
    }

    @Test
    void aClauseAroundItsCueHasTwoSegments() {
        assertThat(Said.in("The talks, the minister said, would resume in May.")).containsExactly(
                "indirect clause-around | the minister | The talks / would resume in May");
    }

    @Test
    void theSourceOfAccordingToIsTheSpeaker() {
        assertThat(Said.in("According to the ministry, two soldiers were wounded.")).containsExactly(
                "indirect according-to | the ministry | two soldiers were wounded");
        assertThat(Said.in("Two soldiers were wounded, according to the ministry.")).containsExactly(
                "indirect according-to | the ministry | Two soldiers were wounded");
    }

    @Test
    void whatIsPromisedOrAskedInAnInfinitiveIsReported() {
        assertThat(Said.in("Brazil promised to send ten doctors.")).containsExactly(
                "indirect infinitive | Brazil | to send ten doctors");
        assertThat(Said.in("The mayor urged residents to leave the city.")).containsExactly(
                "indirect infinitive | The mayor | residents to leave the city");
    }

    @Test
    void whatIsCriticisedOrDemandedIsReported() {
        assertThat(Said.in("Turkey condemned the attack on its embassy.")).containsExactly(
                "indirect object | Turkey | the attack on its embassy");
        assertThat(Said.in("The council called for an immediate ceasefire.")).containsExactly(
                "indirect preposition | The council | an immediate ceasefire");
        assertThat(Said.in("The senator accused the company of hiding the results.")).containsExactly(
                "indirect preposition | The senator | hiding the results");
    }

    @Test
    void aNounReportsForItsOwner() {
        assertThat(Said.in("Nobody believed the minister's claim that the army had left.")).containsExactly(
                "indirect noun-clause | the minister | that the army had left");
    }

    @Test
    void aSecondCueTakesTheFirstOnesSubject() {
        assertThat(Said.in("The minister stressed the need for calm and said that the talks would resume."))
                .containsExactly(
                        "indirect object | The minister | the need for calm",
                        "indirect clause-after | The minister | that the talks would resume");
    }

    @Test
    void quotedWordsMakeTheWholeClauseMixed() {
        var text = "The minister said that the plan was “a shameful retreat” from reform.";
        var statements = Said.ATTRIBUTION.attribute(Texts.article(text));

        assertThat(statements).singleElement().satisfies(s -> {
            assertThat(s.kind()).isEqualTo(Statement.Kind.MIXED);
            assertThat(s.wordsIn(text)).isEqualTo("that the plan was “a shameful retreat” from reform");
            assertThat(s.quoted()).extracting(q -> q.in(text)).containsExactly("a shameful retreat");
        });
    }

    @Test
    void theSpeakerStandsBeforeARelativeClause() {
        assertThat(Said.in("“We shall not go,” Ann Smith, who leads the party, told reporters."))
                .containsExactly(
                        "direct quote-before-cue | Ann Smith | We shall not go");
    }

    @Test
    void attitudesAreNoStatements() {
        assertThat(Said.in("The minister wants to resume the talks and fears that they will fail."))
                .isEmpty();
    }

    @Test
    void paragraphsWithLabelsInCapitalsAreTurns() {
        assertThat(Said.in(
                "WALLACE: Why would he do that?\n\nPENCE: He was using it to make a point.\n\nThat is all."))
                .containsExactly("turn labelled | WALLACE | Why would he do that?",
                        "turn labelled | PENCE | He was using it to make a point.",
                        "turn labelled | PENCE | That is all.");
    }

    @Test
    void evidenceNamesCueAndSpeaker() {
        var text = "The minister said that the talks would resume in May.";
        var statement = Said.ATTRIBUTION.attribute(Texts.article(text)).getFirst();

        assertThat(statement.evidence()).extracting(e -> e.in(text)).containsExactly("The minister", "said");
        assertThat(statement.cue().orElseThrow().word()).isEqualTo("say");
        assertThat(statement.confidence()).isBetween(0.3, 1.0);
    }
}
