package quoth.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who holds a key sets things right, adds files and judges a sample. Each journey leaves the archive as it
/// found it, or touches what no other one does.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CurateJourneysTest {

    private SmallArchive archive;
    private Chromium chromium;
    private Tab tab;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        archive = SmallArchive.start(folder);
        chromium = new Chromium();
    }

    @AfterAll
    void stop() {
        chromium.close();
        archive.close();
    }

    @BeforeEach
    void open() {
        tab = new Tab(chromium.window(1280, 900), archive.address());
    }

    @AfterEach
    void close() {
        tab.close();
    }

    @Test
    void aSpeakerAndADateAreCorrectedSeenAndTakenBack() {
        var id = archive.statement("\"should believe the promise\"").path("id").asString();
        tab.visit("/s/" + id);
        giveKey();
        tab.holds("curate-statement");

        label("Who said it").fill("Sergey Lavrov");
        label("When it was said").fill("2022-07");
        label("Why").fill("Heard it myself");
        button("Save").click();

        assertThat(tab.on(".notice.done")).containsText("Saved");
        assertThat(tab.on(".notice.done")).isFocused();
        assertThat(tab.on(".quotation .speaker")).hasText("Sergey Lavrov");
        assertThat(tab.on(".quotation .when")).containsText("July 2022 (as a reader corrected it)");
        assertThat(tab.on("#corrections")).containsText("speaker by Ada");
        tab.on("#correct summary").click();
        assertThat(tab.on(".history").last()).containsText("Ada");
        assertThat(tab.on(".history").last()).containsText("Heard it myself");
        tab.holds("curate-corrected");

        button("Take back: speaker").click();
        assertThat(tab.on(".notice.done")).hasText("Taken back.");
        assertThat(tab.on(".quotation .speaker")).hasText("Volodymyr Zelenskyy");
        assertThat(tab.page()).not().hasURL(Pattern.compile(".*" + archive.key() + ".*"));
    }

    @Test
    void otherWordsHaveAnotherAddressAndTheOldOneLeadsThere() {
        var id = archive.statement("\"shelled Odesa\"").path("id").asString();
        tab.visit("/s/" + id);
        giveKey();

        label("The words").fill("They shelled Odesa");
        button("Save").click();

        assertThat(tab.on(".quotation .words")).hasText("They shelled Odesa");
        assertThat(tab.page()).not().hasURL(Pattern.compile(".*" + id));
        tab.visit("/s/" + id);
        assertThat(tab.on(".quotation .words")).hasText("They shelled Odesa");
    }

    @Test
    void whatIsNoStatementIsGoneStillCitedAndTakenBack() {
        var id = archive.statement("\"stand in the way of the ships\"").path("id").asString();
        tab.expecting("410").visit("/s/" + id);
        giveKey();

        button("This is no statement").click();

        assertThat(tab.on("h1")).hasText("Not a statement any more");
        assertThat(tab.on(".quotation.gone")).containsText("Russia will not stand in the way of the ships");
        tab.holds("gone");
        tab.on("#correct summary").click();
        button("Take back: no statement").click();
        assertThat(tab.on(".quotation .words")).containsText("stand in the way of the ships");
    }

    @Test
    void aMistakeInTheFormIsPointedAt() {
        var id = archive.statement("\"nothing against the grain\"").path("id").asString();
        tab.expecting("422").visit("/s/" + id);
        giveKey();

        label("When it was said").fill("yesterday");
        button("Save").click();

        assertThat(tab.on(".work .told")).containsText("field 'date' is 'yesterday'; expected a day, month or year");
        assertThat(label("When it was said")).isFocused();
        label("When it was said").fill("unknown");
        label("The speaker’s countries").fill("Ruritania");
        button("Save").click();
        assertThat(tab.on(".work .told")).hasText("“Ruritania” is no country that is known here.");
    }

    @Test
    void aMissedStatementIsAddedBySelectingIt() {
        var document = archive.statement("\"nothing against the grain\"").at("/document/id").asString();
        tab.visit("/d/" + document);
        tab.on("#missed summary").click();
        useKey();
        select("No ship has left this harbour for a month");
        button("Add the selected words as a statement").click();
        assertThat(label("The words")).hasValue("No ship has left this harbour for a month");
        tab.holds("curate-missed");

        label("Who said it").fill("harbour master");
        button("Save").click();

        assertThat(tab.on(".quotation .words")).hasText("No ship has left this harbour for a month");
        assertThat(tab.on(".quotation .speaker")).hasText("harbour master");
        assertThat(tab.on("#corrections")).containsText("missed by Ada");
    }

    @Test
    void twoSpeakersAreMadeOneAndTheHistoryTakesItBack() {
        tab.visit("/speaker/Q567");
        assertThat(tab.on("h1")).hasText("Angela Merkel");
        tab.on("#correct summary").click();
        useKey();
        tab.holds("curate-speaker");

        label("The same as").fill("Q58217");
        button("Make them one").click();

        assertThat(tab.on("h1")).hasText("Sergey Lavrov");
        tab.visit("/speaker/Q567");
        assertThat(tab.page()).hasURL(Pattern.compile(".*/speaker/Q58217"));
        tab.visit("/curate");
        assertThat(tab.on("#history")).containsText("Q567 → Sergey Lavrov");
        button("Take back: speakers made one").click();
        assertThat(tab.on("#history .notice")).hasText("Taken back.");
        tab.visit("/speaker/Q567");
        assertThat(tab.on("h1")).hasText("Angela Merkel");
    }

    @Test
    void filesAreUploadedWatchedAndFound() {
        tab.visit("/curate");
        useKey();

        tab.on("#files").setInputFiles(new FilePayload[]{payload("letter.txt", """
                A letter from the harbour

                “The lighthouse keeper has seen nine ships tonight,” French President Emmanuel Macron said on 4 May 2021.
                """), payload("blank.txt", "")});
        assertThat(tab.on("#upload")).containsText("2 files chosen");
        label("Collection").fill("harbour letters");
        button("Add them").click();

        assertThat(tab.on("#upload .notice.done")).containsText("1 document, 1 statement",
                new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(tab.on("#upload")).containsText("blank.txt");
        tab.holds("curate-uploaded");
        tab.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("See the statements")).click();
        assertThat(tab.on(".hit")).hasCount(1);
        assertThat(tab.on(".hit").first()).containsText("lighthouse keeper has seen nine ships");
    }

    @Test
    void droppedFilesAreChosen() {
        tab.visit("/curate");
        useKey();

        tab.page().evaluate("""
                () => {
                  const transfer = new DataTransfer();
                  transfer.items.add(new File(['Some words.'], 'dropped.txt', { type: 'text/plain' }));
                  document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
                }""");

        assertThat(tab.on("#upload")).containsText("1 file chosen, 11 B");
        assertThat(button("Add them")).isEnabled();
    }

    @Test
    void aSampleIsJudgedByTheKeyboardAndThePrecisionShown() {
        tab.visit("/curate");
        useKey();

        button("Draw a sample").focus();
        tab.page().keyboard().press("Enter");
        assertThat(tab.on(".sampled input").first()).isFocused();
        tab.page().keyboard().press("Space");
        tab.page().keyboard().press("Tab");
        tab.page().keyboard().press("Space");
        tab.page().keyboard().press("ArrowRight");
        tab.holds("curate-sample");
        tab.page().keyboard().press("Enter");

        assertThat(tab.on("#sample .told")).hasText("2 judgements kept.");
        assertThat(tab.on("#sample table")).containsText("100 %");
        assertThat(tab.on("#sample table")).containsText("95 % interval");
        tab.holds("curate-precision");
    }

    @Test
    void aKeyThatDoesNotHoldIsToldSoAndNotKept() {
        tab.expecting("401").visit("/curate");

        label("Key").fill("nonsense");
        button("Use this key").click();

        assertThat(tab.on("#key .told")).hasText("This key does not hold.");
        assertThat(tab.on("#upload")).isHidden();
        assertThat((String) tab.page().evaluate("sessionStorage.getItem('quoth.key') ?? 'none'")).isEqualTo("none");
    }

    @Test
    void whatIsWrittenIsThereAgainWhenSavingFailsAndThePageIsLeft() {
        var id = archive.statement("\"nothing against the grain\"").path("id").asString();
        tab.expecting("net::ERR").visit("/s/" + id);
        giveKey();
        tab.page().route(Pattern.compile(".*/correction$"), com.microsoft.playwright.Route::abort);

        label("Why").fill("Heard on the radio");
        label("When it was said").fill("2022-07-23");
        button("Save").click();
        assertThat(tab.on(".work .told")).containsText("does not answer");
        tab.visit("/speaker/Q58217");
        tab.visit("/s/" + id);
        tab.on("#correct summary").click();

        assertThat(tab.on(".kept")).containsText("What you wrote here and did not send is back.");
        assertThat(label("When it was said")).hasValue("2022-07-23");
        assertThat(label("Why")).hasValue("Heard on the radio");
        tab.holds("curate-draft");
        tab.page().unrouteAll();
        button("Save").click();
        assertThat(tab.on(".quotation .when")).containsText("23 July 2022");
        tab.on("#correct summary").click();
        assertThat(tab.on(".kept")).hasCount(0);
        button("Take back: date").click();
        assertThat(tab.on(".notice.done")).hasText("Taken back.");
    }

    @Test
    void aKeyThatEndsMeanwhileLosesNothing() {
        var id = archive.statement("\"nothing against the grain\"").path("id").asString();
        tab.expecting("401").visit("/s/" + id);
        giveKey();
        label("Why").fill("Said so on television");
        label("When it was said").fill("2022-07-22");
        tab.page().evaluate("sessionStorage.setItem('quoth.key', 'ended')");

        button("Save").click();
        assertThat(tab.on("#correct")).containsText("The key does not hold any more.");
        useKey();

        assertThat(label("When it was said")).hasValue("2022-07-22");
        button("Forget it").click();
        assertThat(label("When it was said")).not().hasValue("2022-07-22");
    }

    @Test
    void oneSpeakerIsMadeTwoAndTakenBack() {
        var said = archive.statement("\"shelled Odesa\"").at("/speakers/0");
        var id = said.path("id").asString();
        tab.visit("/speaker/" + id);
        assertThat(tab.on("h1")).hasText("Volodymyr Zelenskyy");
        tab.on("#correct summary").click();
        useKey();

        label("Who said the part").fill("Olena Zelenska");
        label("The speaker’s countries").fill("Ukraine");
        label("Where the text calls them").fill(said.path("mention").asString());
        button("Make them two").click();

        assertThat(tab.on("h1")).hasText("Olena Zelenska");
        assertThat(tab.on(".notice.done")).hasText("Done. The part is Olena Zelenska’s now.");
        assertThat(tab.on("#latest")).containsText("shelled Odesa");
        tab.holds("curate-split");
        tab.visit("/curate");
        button("Take back: speaker made two").click();
        assertThat(tab.on("#history .notice")).hasText("Taken back.");
        tab.visit("/speaker/" + id);
        assertThat(tab.on("#latest")).containsText("shelled Odesa");
    }

    @Test
    void aPartThatIsNotThereAndANameThatIsNotKnownAreSaidInPlainWords() {
        tab.expecting("422").visit("/speaker/Q58217");
        tab.on("#correct summary").click();
        useKey();
        label("Who said the part").fill("Somebody New");

        button("Make them two").click();
        assertThat(splitting()).containsText("Say which part");
        label("Where the text calls them").fill("the man on the moon");
        button("Make them two").click();
        assertThat(splitting()).containsText("Say from which country they are");
        label("The speaker’s countries").fill("Russia");
        button("Make them two").click();

        assertThat(splitting()).containsText("so nothing was changed");
        assertThat(tab.page()).hasURL(Pattern.compile(".*/speaker/Q58217$"));
        label("The same as").fill("Nobody Of That Name");
        button("Make them one").click();
        assertThat(tab.on(".work .told").first()).containsText("Nobody else here is called so.");
        tab.holds("curate-not-split");
    }

    private Locator splitting() {
        return tab.on(".work .told").last();
    }

    @Test
    void aSampleIsDrawnFromAPartAndJudgingGoesOnAfterAReload() {
        tab.visit("/curate");
        useKey();

        label("Only from").fill("speaker:lavrov");
        button("Draw a sample").click();
        assertThat(tab.on(".sampled > li").first()).containsText("Lavrov");
        assertThat(tab.on(".sampled > li").filter(new Locator.FilterOptions().setHasText("Zelensky"))).hasCount(0);
        tab.on(".sampled input[value=right]").first().check();
        tab.page().reload();
        assertThat(tab.on(".sampled input[value=right]").first()).isChecked();
        button("Keep these judgements").click();

        assertThat(tab.on("#sample")).containsText("1 judgement kept.");
        assertThat(tab.on("#sample table").last()).containsText("Right, of what was drawn now from speaker:lavrov");
        assertThat(tab.on("#sample table").last()).containsText("1 of 1");
    }

    private void giveKey() {
        tab.on("#correct summary").click();
        useKey();
        assertThat(tab.on(".work textarea")).isVisible();
    }

    private void useKey() {
        label("Key").fill(archive.key());
        button("Use this key").click();
        assertThat(tab.page().getByText("Your key is kept in this tab.").first()).isVisible();
    }

    private Locator label(String name) {
        return tab.page().getByLabel(name, new Page.GetByLabelOptions().setExact(true)).first();
    }

    private Locator button(String name) {
        return tab.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).first();
    }

    private void select(String words) {
        tab.page().evaluate("""
                words => {
                  const walker = document.createTreeWalker(document.getElementById('text'), NodeFilter.SHOW_TEXT);
                  while (walker.nextNode()) {
                    const at = walker.currentNode.data.indexOf(words);
                    if (at >= 0) getSelection().setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
                  }
                }""", words);
    }

    private static FilePayload payload(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }
}
