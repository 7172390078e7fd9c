package quoth.quotation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.Document;
import quoth.PartialDate;
import quoth.Speaker;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextSpan;
import quoth.Turn;

import static org.assertj.core.api.Assertions.assertThat;

class DirectStatementTest {

    private static final Attribution ATTRIBUTION = Said.ATTRIBUTION;

    @Test
    void aQuotationTakesTheSubjectOfTheCueBehindIt() {
        assertThat(said("“We shall not go there,” said Ann Smith, the mayor of Leeds.\n"))
                .containsExactly("direct Ann Smith: We shall not go there");
    }

    @Test
    void aQuotationTakesTheSubjectOfTheCueBeforeIt() {
        assertThat(said("On Monday, Foreign Minister Sergey Lavrov said: “We have nothing against it.”"))
                .containsExactly("direct Foreign Minister Sergey Lavrov: We have nothing against it.");
    }

    @Test
    void aQuotationThatItsCueInterruptsIsOneStatementOfTwoSegments() {
        assertThat(said("“We came,” he said. “We saw everything.”"))
                .containsExactly("direct he: We came / We saw everything.");
    }

    @Test
    void titlesAndScareQuotesAreNoStatements() {
        assertThat(said("The so-called “experts” have read “War and Peace” on the train.")).isEmpty();
    }

    @Test
    void aSurnameIsShortForTheOneFullNameBeforeIt() {
        var statements = ATTRIBUTION.attribute(Texts.article(
                "Sergey Lavrov came to Cairo.\n\n“We have nothing against it,” Lavrov said."));

        assertThat(statements.getFirst().speakers().getFirst().name()).contains("Sergey Lavrov");
    }

    @Test
    void aSurnameOfTwoPeopleStaysUnresolved() {
        var statements = ATTRIBUTION.attribute(Texts.article(
                "Bill Clinton met Hillary Clinton.\n\n“We have nothing against it,” Clinton said."));

        assertThat(statements.getFirst().speakers().getFirst().name()).isEmpty();
        assertThat(statements.getFirst().speakers().getFirst().mention()).isEqualTo("Clinton");
    }

    @Test
    void theRoleIsReadBeforeTheNameOrBehindIt() {
        assertThat(roleIn("“It is so,” said Foreign Minister Sergey Lavrov.")).contains("Foreign Minister");
        assertThat(roleIn("“It is so,” Ann Smith, the mayor of Leeds, said.")).contains("mayor of Leeds");
    }

    @Test
    void weekdaysAndDaysAreHeldAgainstTheDayOfPublication() {
        assertThat(dateIn("“It is so,” he said on Tuesday.")).contains("2022-07-19 TEXT");
        assertThat(dateIn("“It is so,” he said on 24 June.")).contains("2022-06-24 TEXT");
        assertThat(dateIn("“It is so,” he said yesterday.")).contains("2022-07-24 TEXT");
        assertThat(dateIn("“It was on Tuesday, I think,” he said.")).contains("2022-07-25 PUBLISHED");
    }

    @Test
    void aDayWithoutAYearAndWithoutADayOfPublicationStaysUnknown() {
        var statements = ATTRIBUTION.attribute(Texts.article("“It is so,” he said on 24 June."));

        assertThat(statements.getFirst().date()).isEmpty();
    }

    @Test
    void aTurnIsAStatementForEachParagraph() {
        var text = "We came.\n\nWe saw.";
        var speaker = Speaker.unresolved(Speaker.Type.PERSON, "THE PRESIDENT", Optional.empty());
        var turn = new Turn(1, speaker, new TextSpan(0, text.length()), Optional.empty());

        var statements = ATTRIBUTION.attribute(Texts.transcript(text, List.of(turn)));

        assertThat(statements).extracting(s -> s.wordsIn(text)).containsExactly("We came.", "We saw.");
        assertThat(statements)
                .allMatch(s -> s.kind() == Statement.Kind.TURN && s.turn().equals(OptionalInt.of(1)));
    }

    @Test
    void aQuotationInsideATurnStandsWithinIt() {
        var text = "My mother said: “Never give up.” I did not.";
        var speaker = Speaker.unresolved(Speaker.Type.PERSON, "THE PRESIDENT", Optional.empty());
        var turn = new Turn(1, speaker, new TextSpan(0, text.length()), Optional.empty());

        var statements = ATTRIBUTION.attribute(Texts.transcript(text, List.of(turn)));

        assertThat(statements).extracting(s -> s.wordsIn(text)).containsExactly(text, "Never give up.");
        assertThat(statements.get(1).within()).contains(statements.get(0).id());
    }

    @Test
    void statementsThatCameWithTheDataStayAlone() {
        var text = "My mother said: “Never give up.” I did not.";
        var speaker = new Speaker(Speaker.Type.PERSON, "Ann Smith", Optional.empty(), Optional.of("Q1"),
                Optional.of("Ann Smith"), Optional.empty(), Optional.empty(), List.of());
        var turn = new Turn(1, speaker, new TextSpan(0, text.length()), Optional.empty());

        var statements = ATTRIBUTION.attribute(
                Texts.document(text, "en", Optional.empty(), List.of(turn), true));

        assertThat(statements).singleElement().satisfies(s -> {
            assertThat(s.speakers()).containsExactly(speaker);
            assertThat(s.rule()).isEqualTo("given");
            assertThat(s.confidence()).isEqualTo(1);
        });
    }

    @Test
    void aLongParagraphOfATurnIsCutAtASentence() {
        var text = "This is a sentence of forty characters. ".repeat(60).strip();
        var speaker = Speaker.unresolved(Speaker.Type.PERSON, "Q", Optional.empty());
        var turn = new Turn(1, speaker, new TextSpan(0, text.length()), Optional.empty());

        var statements = ATTRIBUTION.attribute(Texts.transcript(text, List.of(turn)));

        assertThat(statements).extracting(s -> s.extent().length()).containsExactly(1999, 399);
    }

    @Test
    void wordsThatComeTwiceAreTwoStatements() {
        var document = Texts.article("“We shall not go,” he said.\n\n“We shall not go,” she said.");

        assertThat(ATTRIBUTION.attribute(document)).extracting(Statement::id).containsExactly(
                StatementId.of(document.id(), "We shall not go", 1),
                StatementId.of(document.id(), "We shall not go", 2));
    }

    @Test
    void anAddedParagraphLeavesTheIdsOfTheOthersAsTheyWere() {
        var before = ATTRIBUTION.attribute(Texts.article("“We shall not go,” he said."));
        var after = ATTRIBUTION.attribute(
                Texts.article("“We waited for long,” she said.\n\n“We shall not go,” he said."));

        assertThat(after.get(1).id()).isEqualTo(before.getFirst().id());
    }

    @Test
    void inFrenchAndGermanTheSpeakerStandsBehindTheVerb() {
        assertThat(said(Texts.in("fr", "« Nous ne partirons pas », a déclaré Emmanuel Macron mardi.")))
                .containsExactly("direct Emmanuel Macron: Nous ne partirons pas");
        assertThat(said(Texts.in("de", "„Wir gehen nicht“, sagte Angela Merkel am Montag.")))
                .containsExactly("direct Angela Merkel: Wir gehen nicht");
    }

    @Test
    void inFrenchAndGermanTheSourceStandsBehindItsPreposition() {
        assertThat(said(Texts.in("de", "Der Plan ist laut Anna Schmidt „ein schwerer Fehler für alle“.")))
                .containsExactly("direct Anna Schmidt: ein schwerer Fehler für alle");
        assertThat(said(Texts.in("fr", "« La route reste fermée », selon le préfet, qui attend la neige.")))
                .containsExactly("direct le préfet: La route reste fermée");
        assertThat(said(Texts.in("fr", "D’après Anne Martin, « la route restera fermée tout l’hiver ».")))
                .containsExactly("direct Anne Martin: la route restera fermée tout l’hiver");
    }

    @Test
    void aSourceInAnotherSentenceIsNotTheQuotations() {
        assertThat(said(Texts.in("de", "„Wir gehen heute nicht mehr fort.“ Laut der Polizei blieben alle.")))
                .containsExactly("direct -: Wir gehen heute nicht mehr fort.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "a voice-over in the film | “They know the mill is the only one,” a voice-over in the film states.",
            "the article | “Though there are four years to go,” the article read.",
            "the two | “You seem to have found a standard in thin air,” the two write.",
            "Ann Smith | The mayor spoke. Ann Smith, a farmer who owned the field, recalled, “Out of nowhere the river came.”",
            "The technology writer Ann Smith | The technology writer Ann Smith went so far as to say: “The mill is over.”",
            "Doe | Doe continued by saying, “We will appeal this decision.”"})
    void theWordsBesideAQuotationNameItsSpeakerWhereTheTreeNamesNobody(String speaker, String text) {
        assertThat(said(text)).singleElement().asString().startsWith("direct " + speaker + ": ");
    }

    @Test
    void aQuotationGoesOnWithTheSpeakerOfTheOneBeforeAndNotWithWhomItsSentenceTellsMoreOf() {
        assertThat(said("“We never left the bridge,” the mayor said, though Ann Smith had warned her. "
                + "“We will go on with the work.”\n")).containsExactly(
                        "direct the mayor: We never left the bridge / We will go on with the work.");
    }

    private static Optional<String> roleIn(String text) {
        return ATTRIBUTION.attribute(Texts.article(text)).getFirst().speakers().getFirst().role();
    }

    private static Optional<String> dateIn(String text) {
        return ATTRIBUTION.attribute(Texts.published("2022-07-25", text)).getFirst().date()
                .filter(d -> d.precision() == PartialDate.Precision.DAY)
                .map(d -> d.earliest() + " " + d.basis());
    }

    private static List<String> said(String text) {
        return said(Texts.article(text));
    }

    private static List<String> said(Document document) {
        return ATTRIBUTION.attribute(document).stream().map(s -> "%s %s: %s".formatted(
                s.kind().name().toLowerCase(java.util.Locale.ROOT),
                s.speakers().isEmpty() ? "-" : s.speakers().getFirst().mention(),
                String.join(" / ", s.segments().stream().map(p -> p.in(document.text())).toList()))).toList();
    }
}
