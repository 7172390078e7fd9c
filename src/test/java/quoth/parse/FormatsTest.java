package quoth.parse;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quoth.Document;
import quoth.DocumentId;
import quoth.Genre;
import quoth.Outcome;
import quoth.PartialDate;
import quoth.Publisher;
import quoth.StatedMetadata;

import static org.assertj.core.api.Assertions.assertThat;

/// One small file of each format that we read ourselves, its whole text compared.
class FormatsTest {

    @Test
    void aNewsPageIsItsArticleAndNothingElse() {
        var document = Parsed.fixture("news.html").document();

        assertThat(document.text()).isEqualTo("""
                Harbour talks resume after storm

                By Mara Lindqvist and Tom Okoye

                Talks on the harbour resumed on Thursday after a storm had cut the power for two days.

                “We will not leave without a signature,” said Foreign Minister Ada Brandt.

                The sea belongs to nobody, and the harbour to those who work in it.

                Short.

                The first point of the plan is dredging.

                The second is money.

                The delegations meet again on Monday. Nobody expects a quick end.""");
        var metadata = document.metadata();
        assertThat(metadata.title()).isEqualTo("Harbour talks resume after storm");
        assertThat(metadata.authors()).containsExactly("Mara Lindqvist", "Tom Okoye");
        assertThat(metadata.publisher()).contains(new Publisher("The Northport Courier", Optional.empty()));
        assertThat(day(document)).isEqualTo("2023-05-04 METADATA");
        assertThat(metadata.language()).isEqualTo("en");
        assertThat(metadata.genre()).isEqualTo(Genre.ANALYSIS);
        assertThat(metadata.url()).contains("https://courier.example/world/harbour-talks");
        assertThat(metadata.foundIn()).containsEntry("title", "json-ld headline")
                .containsEntry("published", "json-ld datePublished").containsEntry("language", "html lang");
    }

    @Test
    void markdownKeepsItsWordsAndItsFrontMatterBecomesMetadata() {
        var parsed = Parsed.fixture("transcript.md");

        assertThat(parsed.turns()).containsExactly(
                "1 PRESIDENT BIDEN: Well, it’s great to have the Chancellor back again in the Oval Office.",
                "1 PRESIDENT BIDEN: We have work to do.",
                "1 PRESIDENT BIDEN: And we will do it.",
                "2 CHANCELLOR SCHOLZ: Thank you. Let me say this: we stand with Ukraine.",
                "3 Q: Mr. President, what about Congress?",
                "4 PRESIDENT BIDEN: They’ll do it.");
        var metadata = parsed.document().metadata();
        assertThat(metadata.title()).isEqualTo("Remarks Before Bilateral Meeting");
        assertThat(day(parsed.document())).isEqualTo("2024-02-09 METADATA");
        assertThat(metadata.publisher().map(Publisher::name)).contains("The White House");
        assertThat(metadata.genre()).isEqualTo(Genre.STATEMENT);
    }

    @Test
    void theRecordIsJoinedAndItsPagesAreKept() {
        var parsed = Parsed.fixture("record.htm");

        assertThat(parsed.turns()).containsExactly(
                "1 Mr. LEVIN: Mr. President, I recently returned from a trip to NATO headquarters, to the headquarters of"
                        + " the United States European command, and found there a commitment to the peace agreement.\n\n"
                        + "The situation within Bosnia is relatively stable, and the forces of the mission keep the peace"
                        + " from day to day in all of the areas that they were given.",
                "2 The PRESIDING OFFICER: The Senator from Mississippi.",
                "3 Mr. LOTT: I thank the Chair.");
        var text = parsed.text();
        assertThat(parsed.document().pageStarts())
                .containsExactly(text.indexOf("THE SITUATION"), text.indexOf("the peace from day"));
        assertThat(day(parsed.document())).isEqualTo("1997-01-28 TEXT");
    }

    @Test
    void mailIsReadByItsBestBody() {
        var parsed = Parsed.fixture("letter.eml");

        assertThat(parsed.report().outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(parsed.report().reason()).isEqualTo("1 file inside it left out");
        assertThat(parsed.text()).isEqualTo("The café talks were good.\n\nThey go on.");
        assertThat(parsed.document().metadata().title()).isEqualTo("Statement on the café talks");
        assertThat(parsed.document().metadata().authors()).containsExactly("Ministry of the Harbour");
        assertThat(day(parsed.document())).isEqualTo("2021-05-21 METADATA");
    }

    @Test
    void aFeedIsOneDocumentAnItem() {
        var parsed = Parsed.fixture("feed.rss");

        assertThat(parsed.documents()).extracting(Document::id)
                .containsExactly(DocumentId.ofRecord("test", "h-17"),
                        DocumentId.ofRecord("test", "https://harbour.example/second"));
        assertThat(parsed.report().rejections()).containsExactly(
                new Rejection("item 2", "has neither guid nor link; one is needed to know it again"));
        assertThat(parsed.text()).isEqualTo("The dredging begins on Monday.\n\nIt will cost €3 million.");
        assertThat(parsed.document().metadata().title()).isEqualTo("Dredging & money");
        assertThat(parsed.document().metadata().publisher().map(Publisher::name))
                .contains("Ministry of the Harbour");
        assertThat(parsed.document().metadata().language()).isEqualTo("en");
    }

    @Test
    void hardWrappedLinesAreJoinedWithCare() {
        assertThat(Parsed.fixture("wrapped.txt").text()).isEqualTo(
                """
                        REPORT ON THE HARBOUR

                        The commission met on eleven days in the spring and heard the witnesses whom both sides had named. It \
                        found that the agreement of the year before had been kept in all points but one.

                        1. The pilots were not asked.

                        The witnesses said so, and the post-war rules are clear. The post-war rules say that pilots are asked \
                        first.""");
    }

    @Test
    void runningHeadsAndPageNumbersAreNoWords() {
        var document = Parsed.fixture("pages.txt").document();

        assertThat(document.text()).isEqualTo(
                """
                        Head of all pages

                        The first page ends in the middle of a sentence that is long enough to fill the line \
                        and goes on over the page without any stop because the printer did not care about sentences at all. \
                        The second page has one more line of words.

                        The third page is full of words as well, and here the whole text comes to an end.""");
        assertThat(document.pageStarts()).containsExactly(document.text().indexOf("not care"),
                document.text().indexOf("The third"));
    }

    @Test
    void aStampUpTheMarginOfAPdfIsNoWords() {
        var text = Parsed.file(Path.of("corpus/documents/us-executive-orders/2026-00831.pdf"),
                StatedMetadata.NONE).text();

        assertThat(text.split("\n\n")).contains("THE WHITE HOUSE,").noneMatch(words -> words.length() < 4);
        assertThat(text).doesNotContain("VerDate", "khammond", "PRESDOC", "2046 Federal Register /");
    }

    private static String day(Document document) {
        return document.metadata().published().filter(date -> date.precision() == PartialDate.Precision.DAY)
                .map(date -> date.earliest() + " " + date.basis()).orElse("none");
    }
}
