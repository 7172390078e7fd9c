package quoth.quotation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import quoth.CountryCode;
import quoth.Document;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.PartialDate;
import quoth.Publisher;
import quoth.Sha256;
import quoth.Speaker;
import quoth.Statement;
import quoth.TextSpan;
import quoth.Turn;

import static org.assertj.core.api.Assertions.assertThat;

/// Who the speakers are, and from which country: what decides, and what must not.
class ResolutionTest {

    private static final Attribution ATTRIBUTION = Attribution.load(Texts.INDEX_CONFIG, Texts.GAZETTEER);
    private static final String WORDS = "We shall go on with it, and nobody should doubt that.";

    @Test
    void officeSurnameAndDateDecideWhoseTurnItIs() {
        assertThat(turn("2024-04-10", "PRIME MINISTER KISHIDA")).isEqualTo("Q359480 Fumio Kishida [JP]");
        assertThat(turn("2022-03-09", "FOREIGN SECRETARY TRUSS")).isEqualTo("Q272201 Liz Truss [GB]");
        assertThat(turn("2022-03-09", "SECRETARY BLINKEN")).isEqualTo("Q7821917 Antony Blinken [US]");
    }

    @Test
    void anOfficeThatNobodyOfTheNameHeldThenDecidesNothing() {
        assertThat(turn("1995-04-10", "PRIME MINISTER KISHIDA")).isEqualTo("- - []");
        assertThat(turn("2012-05-01", "PRESIDENT BIDEN")).isEqualTo("- - []");
    }

    @Test
    void aSurnameWithoutOfficeStaysALabel() {
        assertThat(turn("2022-03-09", "MR PRICE")).isEqualTo("- - []");
    }

    @Test
    void aLabelIsShortForTheFullNameInTheTitle() {
        var document = document("Interview with Israeli writer Aner Shalev", "2007-09-19", Optional.empty(),
                WORDS,
                "Mr. SHALEV", Optional.empty());

        assertThat(shown(document)).containsExactly("aner-shalev~IL Aner Shalev [IL]");
    }

    @Test
    void whoeverAsksIsNoCountrysSpeaker() {
        assertThat(turn("2022-03-09", "Q")).isEqualTo("- - []");
    }

    @Test
    void thePresidentIsTheOneWhoseSeatPublishesIt() {
        var house = Optional.of(new Publisher("The White House", Optional.of(new CountryCode("US"))));

        assertThat(shown(document("Remarks", "2022-03-09", house, WORDS, "THE PRESIDENT", Optional.empty())))
                .containsExactly("Q6279 Joe Biden [US]");
        assertThat(turn("2022-03-09", "THE PRESIDENT")).isEqualTo("- - []");
    }

    @Test
    void aMemberOfAParliamentWhomNoRegisterKnowsIsOfItsCountry() {
        var congress = Optional.of(new Publisher("Congressional Record", Optional.of(new CountryCode("US"))));

        assertThat(shown(document("Senate", "1997-01-28", congress, WORDS, "Mr. LEVIN", Optional.empty())))
                .containsExactly("- - [US]");
    }

    @Test
    void aStatedSpeakerIsTheRegistersWhereCountryAndTimeFit() {
        assertThat(stated("2021-09-25", "Kausea Natano", "TV")).isEqualTo("Q6378927 Kausea Natano [TV]");
        assertThat(stated("2022-01-01", "Gustavo Petro Urrego", "FR"))
                .isEqualTo("gustavo-petro-urrego~FR Gustavo Petro Urrego [FR]");
    }

    @Test
    void aFullNameWithACountryBesideItGetsAnIdOfBoth() {
        assertThat(said("2015-01-06",
                "“It is so, and it will stay so,” said Jane Mallory, the mayor. They left.\n\n"
                        + "“It is so, and it will stay so,” said Swedish minister Arne Lundh."))
                .containsExactly("- Jane Mallory []", "arne-lundh~SE Arne Lundh [SE]");
    }

    @Test
    void twoPeopleOfOneSurnameStayUnresolvedUnlessAnOfficeTells() {
        assertThat(said("2010-05-01",
                "Bill Clinton met Hillary Clinton.\n\n“We shall not go there,” Clinton said.\n\n"
                        + "“We shall not stay here,” Secretary of State Clinton said."))
                .containsExactly("- - []", "Q6294 Hillary Clinton [US]");
    }

    @Test
    void aManCalledJordanAndOneCalledWashingtonAreNoGovernments() {
        assertThat(said("2010-05-01",
                "Michael Jordan and Denzel Washington came.\n\n“We shall not go there,” Jordan said.\n\n"
                        + "“We shall not stay here,” Washington said."))
                .containsExactly("- Michael Jordan []", "- Denzel Washington []");
    }

    @Test
    void theHolderOfAnOfficeIsWhoHeldItThen() {
        assertThat(said("2015-06-01", "“We shall not go there,” the British prime minister said."))
                .containsExactly("Q192 David Cameron [GB]");
        assertThat(said("2015-06-01", "“We shall not go there,” a former British prime minister said."))
                .containsExactly("- - [GB]");
    }

    @Test
    void firstPersonInATurnIsItsSpeaker() {
        var words = "I said in 2019 that the treaty was dead. The minister left early that day.";
        var statements = ATTRIBUTION.attribute(document("Remarks", "2022-03-09", Optional.empty(), words,
                "SECRETARY BLINKEN", Optional.empty()));

        assertThat(statements).hasSize(2).allSatisfy(
                s -> assertThat(s.speakers().getFirst().id()).contains("Q7821917"));
    }

    @Test
    void whatASpeakerSaysThatHeBelievesIsHisTurnAndNoStatementMore() {
        var words = "I believe that the treaty is dead. We say that it should be mended.";

        assertThat(shown(document("Remarks", "2022-03-09", Optional.empty(), words, "SECRETARY BLINKEN",
                Optional.empty())))
                .containsExactly("Q7821917 Antony Blinken [US]");
    }

    @Test
    void heIsTheOnePersonWhomTheParagraphNamesOrWithWhomTheSentenceBeforeBegins() {
        assertThat(said("2015-06-01",
                "David Cameron came to Leeds in the rain. “We shall not go there,” he said."))
                .containsExactly("Q192 David Cameron [GB]");
        assertThat(said("2015-06-01",
                "David Cameron met John Key in Leeds in the rain. “We shall not go there,” he said."))
                .containsExactly("Q192 David Cameron [GB]");
        assertThat(said("2015-06-01",
                "In Leeds, in the rain, at the end of a long Monday, David Cameron met John Key. “We shall not go there,” he said."))
                .containsExactly("- - []");
    }

    @Test
    void itIsTheBodyThatSpokeJustBefore() {
        assertThat(said("2015-06-01",
                "“We shall not go there,” Amnesty International said. “We shall not stay here,” it said."))
                .containsExactly("amnesty-international~INT Amnesty International []",
                        "amnesty-international~INT Amnesty International []");
    }

    @Test
    void theMinisterIsTheOneWhomTheTextCalledSo() {
        assertThat(said("2015-06-01",
                "Foreign Minister Ann Mallory met the mayor, Jim Doe.\n\n“We shall not go there,” the minister said."))
                .containsExactly("- Ann Mallory []");
        assertThat(said("2015-06-01",
                "Foreign Minister Ann Mallory met Prime Minister Joe Doe.\n\n“We shall not go there,” the minister said."))
                .containsExactly("- - []");
    }

    @Test
    void theTwoLeadersAreTheTwoWhomTheTextNames() {
        assertThat(everybody("2015-06-01",
                "David Cameron met John Key in Leeds.\n\n“We shall not go there,” the two leaders said."))
                .containsExactly("David Cameron", "John Key");
        assertThat(everybody("2015-06-01",
                "David Cameron met John Key and Ann Mallory in Leeds.\n\n“We shall not go there,” the two leaders said."))
                .isEmpty();
    }

    @Test
    void aGovernmentIsCalledByItsStateWhateverTheWords() {
        for (var mention : List.of("Kenya", "Nairobi", "the Kenyan government", "the government in Nairobi",
                "the military government in Nairobi", "Kenya’s government", "the Kenyans")) {
            assertThat(said("2015-06-01", "“We shall not go there,” said " + mention + "."))
                    .as(mention).containsExactly("government-of-kenya~KE Government of Kenya [KE]");
        }
        assertThat(said("2015-06-01", "“We shall not go there,” said Washington."))
                .containsExactly("- - []");
        assertThat(said("2015-06-01", "The United States waited. “We shall not go there,” said Washington."))
                .containsExactly("government-of-united-states~US Government of the United States [US]");
    }

    @Test
    void aMinistryHasOneNameHoweverItIsWritten() {
        for (var mention : List.of("the Kenyan foreign ministry", "Kenya’s Foreign Ministry",
                "the foreign ministry of Kenya")) {
            assertThat(said("2015-06-01", "“We shall not go there,” said " + mention + "."))
                    .as(mention)
                    .containsExactly("foreign-ministry-of-kenya~KE Foreign Ministry of Kenya [KE]");
        }
        assertThat(said("2015-06-01", "Kenya waited. “We shall not go there,” the foreign ministry said."))
                .containsExactly("foreign-ministry-of-kenya~KE Foreign Ministry of Kenya [KE]");
        assertThat(said("2015-06-01",
                "Kenya waited for Uganda. “We shall not go there,” the foreign ministry said."))
                .containsExactly("- - []");
    }

    @Test
    void aGroupHasTheCountriesThatItsWordsName() {
        assertThat(said("2015-06-01", "“We shall not go there,” said Kenyan officials."))
                .containsExactly("- - [KE]");
        assertThat(said("2015-06-01", "“We shall not go there,” said opponents in Kenya and Armenia."))
                .containsExactly("- - [KE, AM]");
        assertThat(said("2015-06-01", "“We shall not go there,” said a London resident."))
                .containsExactly("- - []");
    }

    @Test
    void whatIsNoPersonsNameMakesNoPerson() {
        assertThat(said("2015-06-01", "The Geneva Agreements said: “They shall not go there again.”"))
                .containsExactly("- Geneva Agreements []");
        assertThat(said("2015-06-01", "“We shall not go there,” said Minute Goldsmith to Mallory."))
                .noneMatch(s -> s.contains("Minute"));
    }

    @Test
    void anOfficeBeforeANameEndsWhereTheNameBegins() {
        assertThat(said("2015-06-01", "“We shall not go there,” said Minister of Education Ann Mallory."))
                .containsExactly("- Ann Mallory []");
        assertThat(said("2015-06-01",
                "“We shall not go there,” said the director of the Refugee Council Joe Doe."))
                .containsExactly("- Joe Doe []");
    }

    @Test
    void theKremlinsSpokesmanIsARussian() {
        assertThat(said("2015-06-01", "“We shall not go there,” the Kremlin's spokesman, Joe Mallory, said."))
                .containsExactly("joe-mallory~RU Joe Mallory [RU]");
    }

    @Test
    void aMentionIsCutToItsNounPhrase() {
        assertThat(cut("171. France")).isEqualTo("France");
        assertThat(cut("260 Gen Jackson")).isEqualTo("Gen Jackson");
        assertThat(cut("10 Downing Street")).isEqualTo("10 Downing Street");
        assertThat(cut("Just listen to Ayatollah Rafsanjani who")).isEqualTo("Ayatollah Rafsanjani");
        assertThat(cut("We support the initiative of the Government of the Soviet Union in"))
                .isEqualTo("the initiative of the Government of the Soviet Union");
        assertThat(cut("Einerseits")).isEmpty();
    }

    private static String cut(String words) {
        return MentionCut.of(words, new TextSpan(0, words.length())).map(s -> s.in(words)).orElse("");
    }

    private static String turn(String day, String label) {
        return shown(document("Remarks", day, Optional.empty(), WORDS, label, Optional.empty())).getFirst();
    }

    private static String stated(String day, String name, String country) {
        return shown(document("Remarks", day, Optional.empty(), WORDS, name, Optional.of(country)))
                .getFirst();
    }

    private static List<String> said(String day, String text) {
        return shown(Texts.published(day, text));
    }

    private static List<String> everybody(String day, String text) {
        return ATTRIBUTION.attribute(Texts.published(day, text)).getFirst().speakers().stream()
                .flatMap(speaker -> speaker.name().stream()).toList();
    }

    private static List<String> shown(Document document) {
        return ATTRIBUTION.attribute(document).stream().map(Statement::speakers).map(s -> s.isEmpty()
                ? "nobody"
                : "%s %s %s".formatted(s.getFirst().id().orElse("-"), s.getFirst().name().orElse("-"),
                        s.getFirst().countries()))
                .toList();
    }

    /// A text of one turn.
    ///
    /// @param country stated, with the speaker's name
    private static Document document(String title, String day, Optional<Publisher> publisher, String text,
            String label,
            Optional<String> country) {
        var id = country.map(c -> quoth.gazetteer.Gazetteer.personId(label, new CountryCode(c)));
        var speaker = new Speaker(Speaker.Type.PERSON, label, Optional.empty(), id, id.map(i -> label),
                Optional.empty(),
                Optional.empty(), country.map(CountryCode::new).stream().toList());
        var original = Sha256.ofText("original");
        var metadata = new DocumentMetadata(DocumentId.ofBytes(original), original, "text/plain", "test",
                title,
                publisher, List.of(),
                Optional.of(PartialDate.day(LocalDate.parse(day), PartialDate.Basis.METADATA)), "en",
                Genre.STATEMENT, Optional.empty(), new TreeMap<>());
        var turn = new Turn(1, speaker, new TextSpan(0, text.length()), Optional.empty());
        return new Document(metadata, text, List.of(), List.of(turn), false);
    }
}
