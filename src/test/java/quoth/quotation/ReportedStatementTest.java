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
    void wordsMetOnTwoWaysStandInOneSegment() {
        assertThat(Said.in("The administration convened a meeting, condemned the protest, and ordered an "
                + "investigation, claiming the protesters had been coerced.")).singleElement().asString()
                .endsWith("| The administration convened a meeting, condemned the protest, and ordered an "
                        + "investigation");
    }

    @Test
    void theSourceOfAccordingToIsTheSpeaker() {
        assertThat(Said.in("According to the ministry, two soldiers were wounded.")).containsExactly(
                "indirect according-to | the ministry | two soldiers were wounded");
        assertThat(Said.in("Two soldiers were wounded, according to the ministry.")).containsExactly(
                "indirect according-to | the ministry | Two soldiers were wounded");
    }

    @Test
    void everySourcePhraseOfTheListNamesItsSpeaker() {
        assertThat(Said.in("In the words of the minister, the war is over.")).containsExactly(
                "indirect according-to | the minister | the war is over");
        assertThat(Said.in("The war is over, in the words of the minister.")).containsExactly(
                "indirect according-to | the minister | The war is over");
        assertThat(Said.in("It was, in the words of one diplomat, \"a disaster for everyone involved\"."))
                .containsExactly("direct quoted-words | one diplomat | a disaster for everyone involved");
    }

    @Test
    void aPhraseThatOnlyLooksLikeASourceReportsNothing() {
        assertThat(Said.in("The report is in the words of the committee.")).isEmpty();
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
                "indirect preposition | The senator | the company of hiding the results");
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
    void aRelativeClauseGivesItsPronounAndItsVerb() {
        assertThat(
                Said.in("The army left behind old mines, which the minister said were a danger to children."))
                .containsExactly("indirect relative | the minister | which / were a danger to children");
    }

    @Test
    void whatSomebodySaidIsWhatItIsSaidToBe() {
        assertThat(Said.in("What the minister said was that the bridge would hold.")).containsExactly(
                "indirect relative | the minister | that the bridge would hold");
    }

    @Test
    void theNounIsReportedOfWhichARelativeClauseTells() {
        assertThat(Said.in("The council will debate the new law that the minister proposed."))
                .containsExactly(
                        "indirect relative | the minister | the new law");
    }

    @Test
    void asReportedBySomebodyHasItsContentBehindIt() {
        assertThat(Said.in("As reported by the ministry, two soldiers were wounded in the north."))
                .containsExactly(
                        "indirect as-clause | the ministry | two soldiers were wounded in the north");
    }

    @Test
    void aSubjectInsertedBetweenCommasIsTheSpeaker() {
        assertThat(Said.in("The latest test, North Korea said, was its biggest yet.")).containsExactly(
                "indirect clause-around | North Korea | The latest test / was its biggest yet");
        assertThat(Said.in("If this argument fails, Mr. Castañeda argues, there are other tools in the box."))
                .containsExactly("indirect clause-around | Mr. Castañeda | If this argument fails"
                        + " / there are other tools in the box");
    }

    @Test
    void aParticipleHasTheSpeakerOfTheCueBeforeIt() {
        assertThat(Said.in("The company said it would not file in time, warning that it could default."))
                .containsExactly("indirect clause-after | The company | it would not file in time",
                        "indirect clause-after | The company | that it could default");
    }

    @Test
    void timesBetweenSubjectAndCueArePassedOver() {
        assertThat(Said.in("Ann Smith on Tuesday said the bridge was safe.")).containsExactly(
                "indirect clause-after | Ann Smith | the bridge was safe");
    }

    @Test
    void aDatelineIsNoPartOfAStatement() {
        assertThat(Said
                .in("KYIV, 5 May 2022 - “We shall rebuild every bridge in this country,” the minister said."))
                .containsExactly(
                        "direct quote-before-cue | the minister | We shall rebuild every bridge in this country");
        assertThat(Said.in("GENEVA — The talks would resume in May, the minister said.")).containsExactly(
                "indirect clause-before | the minister | The talks would resume in May");
    }

    @Test
    void aContentEndsBeforeTheNextReport() {
        assertThat(Said.in(
                "Officials said the reforms were not complete, and human rights groups warned that the army"
                        + " was gaining ground."))
                .containsExactly(
                        "indirect clause-after | Officials | the reforms were not complete",
                        "indirect clause-after | human rights groups | that the army was gaining ground");
    }

    @Test
    void whatMerelyTellsMoreOfAPersonStaysOutside() {
        assertThat(Said.in("The paper said it had hired Ann Smith, who had left the party in May."))
                .containsExactly(
                        "indirect clause-after | The paper | it had hired Ann Smith");
    }

    @Test
    void indirectSpeechGoesOnWhereNobodyReadsItOtherwise() {
        assertThat(Said.in(
                "He announced that there was to be an inquiry. It would be chaired by a judge. The judge left."))
                .containsExactly("indirect clause-after | He | that there was to be an inquiry."
                        + " It would be chaired by a judge");
        assertThat(Said.in("He announced that there was to be an inquiry. He would later resign."))
                .containsExactly(
                        "indirect clause-after | He | that there was to be an inquiry");
    }

    @Test
    void aNounReportsForWhoeverUttersIt() {
        assertThat(Said.in("The president issued a public warning against the introduction of new weapons."))
                .containsExactly("indirect noun-phrase | The president | the introduction of new weapons");
        assertThat(Said.in("The plan reflected an assessment by the committee that the bridge was unsafe."))
                .containsExactly("indirect noun-clause | the committee | that the bridge was unsafe");
    }

    @Test
    void cuesOfTwoWordsReport() {
        assertThat(Said.in("The minister made it clear that the bridge would stay open.")).containsExactly(
                "indirect clause-after | The minister | that the bridge would stay open");
    }

    @Test
    void whomSomebodyAsksIsNotPartOfWhatIsAsked() {
        assertThat(Said.in("The mayor asked the council to close the bridge.")).containsExactly(
                "indirect infinitive | The mayor | to close the bridge");
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

    @Test
    void contentOfAFrontedCueEndsBeforeTheMainClause() {
        assertThat(Said.in("Although she says she likes the plan, the council has never seen it."))
                .containsExactly(
                        "indirect clause-after | she | she likes the plan");
    }

    @Test
    void anInsertionDoesNotEndASubject() {
        assertThat(Said.in("Engineers said that the old bridge, in particular, was unsafe.")).containsExactly(
                "indirect clause-after | Engineers | that the old bridge, in particular, was unsafe");
    }

    @Test
    void whatWasNotSaidEndsTheContentBeforeIt() {
        assertThat(Said.in("He told reporters that he had met the mayor, though he did not say when it was."))
                .first().asString().endsWith("| He | that he had met the mayor");
    }

    @Test
    void contentBeginsBehindThatThoughATimeStandsBetween() {
        assertThat(
                Said.in("A union official said this year that cuts in the ports alone could cost 900 jobs."))
                .containsExactly("indirect clause-after | A union official | "
                        + "that cuts in the ports alone could cost 900 jobs");
    }

    @Test
    void contentBeforeItsCueBeginsBehindAColon() {
        assertThat(Said.in("The reason was plain: the bridge had never been inspected, the engineer said."))
                .first().asString().endsWith("| the engineer | the bridge had never been inspected");
    }

    @Test
    void aWholeQuotationIsNoHalfOfAClause() {
        assertThat(
                Said.in("The harbour may close, Jane Hill said, \"Nobody will sail again.\""))
                .anyMatch(s -> s.startsWith("direct") && s.endsWith("| Jane Hill | Nobody will sail again."));
    }

    @Test
    void accusationsJoinedByAConjunctionAreOneContent() {
        assertThat(Said.in("The union accused the port of hiding accidents and of paying too little."))
                .containsExactly("indirect preposition | The union | "
                        + "the port of hiding accidents and of paying too little");
    }

    @Test
    void aRefusalIsAStatementOnlyWhenItIsOneToSpeak() {
        assertThat(Said.in("The captain refused to leave the ship.")).isEmpty();
        assertThat(Said.in("The captain refused to comment.")).hasSize(1);
    }

    @Test
    void whatSomebodyWasAskedToDoIsReported() {
        assertThat(Said.in("The captain was asked to leave the ship.")).containsExactly(
                "indirect infinitive |  | to leave the ship");
    }

    @Test
    void aQuestionBehindAVerbOfTellingIsReported() {
        assertThat(Said.in("The captain explained how difficult it was to steer.")).containsExactly(
                "indirect clause-after | The captain | how difficult it was to steer");
    }

    @Test
    void aPromiseInThePassiveInfinitiveIsReported() {
        assertThat(Said.in("The company then agreed to be bought by a rival.")).containsExactly(
                "indirect infinitive | The company | to be bought by a rival");
    }

    @Test
    void aDemandNeedsNoTense() {
        assertThat(Said.in("The office had to comply with the ministry's demand that the rule be withdrawn."))
                .anyMatch(s -> s.endsWith("that the rule be withdrawn"));
    }
}
