package quoth.quotation;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/// What misleads about who, from where and when.
class BadInputTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text                                                                         | speaker
            Chad said that the border was closed.                                        | Government of Chad TD
            Chad Doe came to Oslo. Doe said that the border was closed.                  | Chad Doe
            Jordan said that the border was closed.                                      | Government of Jordan JO
            Carlos Jordan came to Oslo. Jordan said that the border was closed.          | Carlos Jordan
            The United States is far. Washington said that the border was closed.        | Government of the United States US
            Carla Washington came to Oslo. Washington said that the border was closed.   | Carla Washington
            Carla May came to Oslo in June. Ms May said that the border was closed.      | Carla May
            April Doe came to Oslo in May. Doe said that the border was closed.          | April Doe
            """)
    void whoMayBeAPlaceOrAMonth(String text, String speaker) {
        assertThat(shown("2022-06-16", text)).containsExactly(speaker + " 2022-06-16");
    }

    @Test
    void aDatelineOfAnotherCountryTellsNothingOfASpeakerWhoseCountryIsTold() {
        assertThat(shown("2022-06-16",
                "PARIS, 14 June — The Kenyan minister Carlos Doe said that the border was closed."))
                .containsExactly("Carlos Doe KE 2022-06-16");
    }

    @Test
    void aDayOfPublicationInTheFutureIsTakenAsItStands() {
        assertThat(shown("2999-01-02", "Carlos Doe said on Tuesday that the border was closed."))
                .containsExactly("Carlos Doe 2999-01-01");
        assertThat(shown("2999-01-02", "Carlos Doe said on 3 August 1956 that the border was closed."))
                .containsExactly("Carlos Doe 1956-08-03");
    }

    @Test
    void aDayThatIsNoneIsNotWhenItWasSaid() {
        assertThat(shown("2022-06-16", "Carlos Doe said on 31 November 2021 that the border was closed."))
                .containsExactly("Carlos Doe 2022-06-16");
    }

    private static List<String> shown(String day, String text) {
        return Said.ATTRIBUTION.attribute(Texts.published(day, text)).stream().map(BadInputTest::shown)
                .toList();
    }

    private static String shown(Statement statement) {
        var speaker = statement.speakers().getFirst();
        var country = speaker.countries().isEmpty() ? "" : " " + speaker.countries().getFirst().value();
        return speaker.name().orElse("-") + country + " " + statement.date().orElseThrow().earliest();
    }
}
