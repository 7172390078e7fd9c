package quoth.quotation;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.CountryCode;

import static org.assertj.core.api.Assertions.assertThat;

class BelongingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Doe’s chief adviser said that the plan was dead.                               | JP
            One of Doe’s staffers said that the plan was dead.                             | JP
            Doe’s family said that the plan was dead.                                      | JP
            Jim Ito, foreign policy advisor to Doe, said that the plan was dead.           | JP
            A spokesman for Doe said that the plan was dead.                               | JP
            Doe’s friend said that the plan was dead.                                      |
            Jim Ito, the ambassador to Kenya, said that the plan was dead.                 |
            """)
    void whoBelongsToSomebodyIsOfTheSameCountry(String sentence, String country) {
        assertThat(
                countries("Japanese President Carlos Doe and the Turkish minister Jan Poe came. " + sentence))
                .isEqualTo(codes(country));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The first Israeli prime minister, Carlos Doe, came. Later Doe said that it was dead.   | IL
            Carlos Doe, who was head of an office of the Iranian army, said that it was dead.      | IR
            Italy is poor. Carlos Doe (R-Fla.) said that it was dead.                              | US
            UN Special Envoy Carlos Doe came to Italy. Doe said that it was dead.                  | INT
            Amnesty International researcher Carlos Doe came. Doe said that it was dead.           |
            The Sweden-based journalist Carlos Doe came. Doe said that it was dead.                |
            French President-elect Carlos Doe came. Then President-elect Doe said it was dead.     | FR
            French General Zhang Youxia came. Then General Zhang said that it was dead.            | FR
            """)
    void theCountryIsToldBesideAName(String text, String country) {
        assertThat(countries(text)).isEqualTo(codes(country));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Professor Carlos Doe said that it was dead.                          | IT
            The reporter Carlos Doe said that it was dead.                       |
            UN envoy Carlos Doe said that it was dead.                           | INT
            The Kenyan singer Carlos Doe said that it was dead.                  | KE
            Doe said that it was dead.                                           |
            """)
    void inAnArticleOnOneCountrySomebodyOfAFullNameIsFromThere(String sentence, String country) {
        assertThat(countries(
                "Italy has new taxes. Italy’s schools object, and Italy listens. In Italy nobody pays.\n\n"
                        + sentence))
                .isEqualTo(codes(country));
    }

    private static List<CountryCode> codes(String country) {
        return country == null ? List.of() : List.of(new CountryCode(country));
    }

    private static List<CountryCode> countries(String text) {
        return Said.ATTRIBUTION.attribute(Texts.published("2016-05-05", text)).getLast().countries();
    }
}
