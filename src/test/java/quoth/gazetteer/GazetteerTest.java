package quoth.gazetteer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quoth.CountryCode;
import quoth.Genre;
import quoth.PartialDate;
import quoth.PartialDate.Basis;

import static org.assertj.core.api.Assertions.assertThat;

/// Questions to the files that are shipped.
class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(Path.of("index-config"));

    private static final CountryCode BRITAIN = new CountryCode("GB");
    private static final CountryCode RUSSIA = new CountryCode("RU");
    private static final CountryCode UNITED_STATES = new CountryCode("US");

    @Test
    void aCapitalLeadsToItsCountry() {
        var ankara = GAZETTEER.seat("Ankara").orElseThrow();

        assertThat(ankara.kind()).isEqualTo(Term.Kind.CAPITAL);
        assertThat(ankara.country()).contains(new CountryCode("TR"));
        assertThat(ankara.ambiguous()).isFalse();
    }

    @Test
    void aMetonymLeadsToItsCountryAndInstitution() {
        var kremlin = GAZETTEER.seat("the Kremlin").orElseThrow();

        assertThat(kremlin.kind()).isEqualTo(Term.Kind.METONYM);
        assertThat(kremlin.country()).contains(RUSSIA);
        assertThat(kremlin.institution()).contains("President / executive");
    }

    @Test
    void aMetonymSharedByCountriesNamesThemAll() {
        var foreignOffice = GAZETTEER.seat("Foreign Office").orElseThrow();

        assertThat(foreignOffice.countries()).containsExactly(new CountryCode("DE"), BRITAIN);
        assertThat(foreignOffice.country()).isEmpty();
        assertThat(foreignOffice.ambiguous()).isTrue();
    }

    @Test
    void brusselsIsTheUnionsSeatAndBelgiumsCapital() {
        assertThat(GAZETTEER.seat("Brussels").orElseThrow().countries())
                .containsExactly(new CountryCode("EU"), new CountryCode("BE"));
    }

    @Test
    void aDemonymSaysWhatElseItMayMean() {
        var georgian = GAZETTEER.demonym("Georgian").orElseThrow();

        assertThat(georgian.country()).contains(new CountryCode("GE"));
        assertThat(georgian.ambiguous()).isTrue();
        assertThat(georgian.also()).contains("of the state of Georgia, architecture of 1714 to 1837");
    }

    @Test
    void aDemonymOfTwoCountriesNamesBoth() {
        assertThat(GAZETTEER.demonym("Congolese").orElseThrow().countries())
                .containsExactlyInAnyOrder(new CountryCode("CD"), new CountryCode("CG"));
    }

    @Test
    void aNounForThePeopleIsADemonymToo() {
        assertThat(GAZETTEER.demonym("Frenchwoman").orElseThrow().country()).contains(new CountryCode("FR"));
    }

    @Test
    void aCapitalIsNoDemonymAndADemonymNoSeat() {
        assertThat(GAZETTEER.demonym("Ankara")).isEmpty();
        assertThat(GAZETTEER.seat("Turkish")).isEmpty();
    }

    @Test
    void jordanMayBeAMan() {
        var jordan = GAZETTEER.term("Jordan").orElseThrow();

        assertThat(jordan.country()).contains(new CountryCode("JO"));
        assertThat(jordan.also()).contains("given name and surname");
    }

    @Test
    void countriesAreFoundByManyNames() {
        assertThat(List.of("Britain", "THE UNITED KINGDOM", "Royaume-Uni", "Vereinigtes Königreich"))
                .allSatisfy(name -> assertThat(GAZETTEER.countryStated(name)).contains(BRITAIN));
        assertThat(List.of("Türkiye", "Turkiye", "Turkey", "Turquie"))
                .allSatisfy(
                        name -> assertThat(GAZETTEER.countryStated(name)).contains(new CountryCode("TR")));
        assertThat(List.of("Côte d’Ivoire", "COTE D'IVOIRE", "Ivory Coast"))
                .allSatisfy(
                        name -> assertThat(GAZETTEER.countryStated(name)).contains(new CountryCode("CI")));
        assertThat(GAZETTEER.countryStated("Atlantis")).isEmpty();
    }

    @Test
    void metadataMayStateACodeOrAName() {
        assertThat(List.of("AT", "AUT", "aut", "Austria", " Österreich "))
                .allSatisfy(
                        text -> assertThat(GAZETTEER.countryStated(text)).contains(new CountryCode("AT")));
        assertThat(GAZETTEER.countryStated("XX")).isEmpty();
    }

    @Test
    void threeLettersLeadToOurCodes() {
        assertThat(GAZETTEER.countryStated("ARG")).contains(new CountryCode("AR"));
        assertThat(GAZETTEER.countryStated("SUN")).contains(new CountryCode("SUHH"));
        assertThat(GAZETTEER.countryStated("XKX")).contains(new CountryCode("XK"));
        assertThat(GAZETTEER.countryStated("ZZZ")).isEmpty();
    }

    @Test
    void aFormerStateKnowsItsYearsAndWhatBecameOfIt() {
        var union = GAZETTEER.country(new CountryCode("SUHH")).orElseThrow();

        assertThat(union.name()).isEqualTo("Soviet Union");
        assertThat(union.former())
                .contains(new Country.Former(1922, 1991, Country.Change.DISSOLVED, RUSSIA));
        assertThat(GAZETTEER.countryStated("USSR")).contains(union.code());
    }

    @Test
    void moscowIn1980IsTheSovietUnions() {
        assertThat(GAZETTEER.stateAt(RUSSIA, year(1980))).isEqualTo(new CountryCode("SUHH"));
        assertThat(GAZETTEER.stateAt(RUSSIA, year(2020))).isEqualTo(RUSSIA);
        assertThat(GAZETTEER.stateAt(new CountryCode("DE"), year(1980))).isEqualTo(new CountryCode("DE"));
    }

    @Test
    void regionsRollUp() {
        assertThat(GAZETTEER.regionsOf(new CountryCode("KE"))).extracting(Region::name)
                .containsExactly("Eastern Africa", "Sub-Saharan Africa", "Africa", "World");
        assertThat(GAZETTEER.regionsOf(new CountryCode("INT"))).isEmpty();
    }

    @Test
    void theBritishPrimeMinisterOfMay2016IsDavidCameron() {
        var holders = GAZETTEER.holders("prime minister", BRITAIN,
                PartialDate.month(YearMonth.of(2016, 5), Basis.TEXT));

        assertThat(holders).extracting(holder -> holder.person().name()).containsExactly("David Cameron");
        assertThat(holders.getFirst().person().id()).isEqualTo("Q192");
    }

    @Test
    void aYearOfChangeGivesBothHolders() {
        assertThat(GAZETTEER.holders("prime minister", BRITAIN, year(2016)))
                .extracting(holder -> holder.person().name())
                .containsExactly("David Cameron", "Theresa May");
    }

    @Test
    void anOfficeHasItsOwnNameInEachCountry() {
        var secretary = GAZETTEER.office("secretary of state", Optional.of(UNITED_STATES));
        assertThat(secretary).isEqualTo(GAZETTEER.office("foreign minister", Optional.of(RUSSIA)));

        assertThat(GAZETTEER.office("chancellor", Optional.of(new CountryCode("DE"))).orElseThrow().id())
                .isEqualTo("head-of-government");
        assertThat(GAZETTEER.office("chancellor", Optional.of(BRITAIN)).orElseThrow().id())
                .isEqualTo("finance-minister");
        assertThat(GAZETTEER.office("chancellor", Optional.of(new CountryCode("FR")))).isEmpty();
    }

    @Test
    void theTitleDecidesWhereTwoSharedAnOffice() {
        var day = PartialDate.day(LocalDate.of(2016, 5, 3), Basis.TEXT);

        assertThat(GAZETTEER.holders("supreme leader", new CountryCode("IR"), day))
                .extracting(holder -> holder.person().name()).containsExactly("Ali Khamenei");
        assertThat(GAZETTEER.holders("president", new CountryCode("IR"), day))
                .extracting(holder -> holder.person().name()).containsExactly("Hassan Rouhani");
    }

    @Test
    void aTermStillOpenWhenItsSourceWasMadeIsThoughtToGoOn() {
        assertThat(GAZETTEER.holders("foreign minister", RUSSIA,
                PartialDate.day(LocalDate.of(2026, 6, 1), Basis.TEXT)))
                .extracting(holder -> holder.person().id()).containsExactly("Q58217");
    }

    @Test
    void aRenamedCountrysOfficesAreFoundUnderBothCodes() {
        var date = year(1985);

        assertThat(GAZETTEER.holders("president", new CountryCode("ZRCD"), date))
                .isNotEmpty()
                .isEqualTo(GAZETTEER.holders("president", new CountryCode("CD"), date));
    }

    @Test
    void peopleOfOneSurnameAreNotMerged() {
        assertThat(GAZETTEER.personsWithSurname("Bush")).extracting(Person::id).contains("Q207", "Q23505");
        assertThat(GAZETTEER.personsWithSurname("Bush", year(1990)).stream()
                .flatMap(person -> GAZETTEER.offices(person, year(1990)).stream())
                .filter(holder -> holder.office().id().equals("head-of-state"))
                .map(holder -> holder.person().id())).containsExactly("Q23505");
    }

    @Test
    void aRecordsShoutedSurnameIsFound() {
        assertThat(GAZETTEER.personsWithSurname("GROMYKO", year(1970))).extracting(Person::name)
                .containsExactly("Andrei Gromyko");
    }

    @Test
    void aVariantLeadsToThePerson() {
        assertThat(GAZETTEER.personsNamed("Sergei Lavrov")).extracting(Person::id).containsExactly("Q58217");
    }

    @Test
    void anUnregisteredPersonGetsNameAndCountryAsId() {
        assertThat(Gazetteer.personId("José  de la Peña-O’Neill", new CountryCode("CL")))
                .isEqualTo("jose-de-la-pena-oneill~CL");
        assertThat(GAZETTEER.person("andrei-gromyko~SUHH").orElseThrow().name()).isEqualTo("Andrei Gromyko");
    }

    @Test
    void aBodyIsFoundByItsAbbreviation() {
        assertThat(GAZETTEER.body("IAEA").orElseThrow().name())
                .isEqualTo("International Atomic Energy Agency");
        assertThat(GAZETTEER.body("IAEA").orElseThrow().country()).contains(new CountryCode("INT"));
        assertThat(GAZETTEER.body("Hezbollah").orElseThrow().country()).contains(new CountryCode("LB"));
        assertThat(GAZETTEER.body("Islamic State").orElseThrow().country()).isEmpty();
    }

    @Test
    void aPublisherIsFoundByAddressHostOrName() {
        var history = GAZETTEER.publisher("https://history.state.gov/historicaldocuments/frus1969")
                .orElseThrow();
        assertThat(history.name()).isEqualTo("Office of the Historian");
        assertThat(history.genre()).contains(Genre.ANALYSIS);

        assertThat(GAZETTEER.publisher("www.state.gov").orElseThrow().name())
                .isEqualTo("U.S. Department of State");
        assertThat(GAZETTEER.publisher("en.wikinews.org").orElseThrow().genre())
                .as("reports and interviews: the text decides").isEmpty();
        assertThat(GAZETTEER.publisher("the white house").orElseThrow().genre()).contains(Genre.STATEMENT);
        assertThat(GAZETTEER.publisher("notstate.gov")).isEmpty();
        assertThat(GAZETTEER.publisher("example.org")).isEmpty();
    }

    @Test
    void aDetectorsLanguageBecomesAPrimaryLanguage() {
        assertThat(GAZETTEER.language("cmn")).contains("zh");
        assertThat(GAZETTEER.language("deu")).contains("de");
        assertThat(GAZETTEER.language("ekk")).contains("et");
        assertThat(GAZETTEER.language("zxx")).isEmpty();
    }

    private static PartialDate year(int year) {
        return PartialDate.year(Year.of(year), Basis.TEXT);
    }
}
