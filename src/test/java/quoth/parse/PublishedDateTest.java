package quoth.parse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.PartialDate.Basis;

import static org.assertj.core.api.Assertions.assertThat;

class PublishedDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-03                          | 2024-03-03 2024-03-03 DAY
            2022-03-10 16:17:46-05:00           | 2022-03-10 2022-03-10 DAY
            2017-03-04T02:09:31+00:00           | 2017-03-04 2017-03-04 DAY
            2017-03-04T02:09:31.123Z            | 2017-03-04 2017-03-04 DAY
            Wed, 03 Aug 2022 19:49:23 +0000     | 2022-08-03 2022-08-03 DAY
            March 3, 2024                       | 2024-03-03 2024-03-03 DAY
            Tuesday, January 28, 1997           | 1997-01-28 1997-01-28 DAY
            Sept. 11, 2001                      | 2001-09-11 2001-09-11 DAY
            3 March 2024                        | 2024-03-03 2024-03-03 DAY
            the 3rd of March 2024               | 2024-03-03 2024-03-03 DAY
            1er juillet 2012                    | 2012-07-01 2012-07-01 DAY
            mercredi 4 août 2012                | 2012-08-04 2012-08-04 DAY
            8. März 2022                        | 2022-03-08 2022-03-08 DAY
            Dienstag, 8. Jänner 2019            | 2019-01-08 2019-01-08 DAY
            3 de marzo de 2024                  | 2024-03-03 2024-03-03 DAY
            08.03.2022                          | 2022-03-08 2022-03-08 DAY
            20240229                            | 2024-02-29 2024-02-29 DAY
            2024-02                             | 2024-02-01 2024-02-29 MONTH
            February 2023                       | 2023-02-01 2023-02-28 MONTH
            mars 2012                           | 2012-03-01 2012-03-31 MONTH
            1960                                | 1960-01-01 1960-12-31 YEAR
            """)
    void datesAreReadAsPublishersWriteThem(String written, String read) {
        assertThat(PublishedDate.parse(written, Basis.METADATA)
                .map(date -> date.earliest() + " " + date.latest() + " " + date.precision())).contains(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-02-31", "31 February 2024", "February 29, 2023", "2024-13-01", "2024-13",
            "20240231",
            "03/04/2024", "soon", "", "24", "Statement of 3 March 2024 on the harbour and the pilots"})
    void whatIsNoDateIsNone(String written) {
        assertThat(PublishedDate.parse(written, Basis.METADATA)).isEmpty();
    }

    @Test
    void theFirstDayInATextIsFoundWithItsPlace() {
        var text = "Signed in May and again on 31 February 2024, then on 2 May 2023 and 2024-01-01.";

        var found = PublishedDate.findIn(text, Basis.TEXT).orElseThrow();

        assertThat(found.date().earliest()).isEqualTo("2023-05-02");
        assertThat(found.span().in(text)).isEqualTo("2 May 2023");
    }
}
