package quoth.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import quoth.About;
import quoth.CountryCode;
import quoth.Cue;
import quoth.Document;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.Publisher;
import quoth.QuothException;
import quoth.Sha256;
import quoth.Speaker;
import quoth.StatedMetadata;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextSpan;
import quoth.Turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonTest {

    private static final Sha256 ORIGINAL = Sha256.ofText("bytes");
    private static final DocumentId ID = DocumentId.ofBytes(ORIGINAL);
    private static final Speaker LAVROV = new Speaker(Speaker.Type.PERSON, "Lavrov",
            Optional.of(new TextSpan(7, 13)), Optional.of("Q58217"), Optional.of("Sergey Lavrov"),
            Optional.of("foreign minister"), Optional.empty(), List.of(new CountryCode("RU")));

    @Test
    void aDocumentComesBackAsItWas() {
        var metadata = new DocumentMetadata(ID, ORIGINAL, "text/html", "news", "Grain 😀",
                Optional.of(new Publisher("Wikinews", Optional.of(new CountryCode("US")))), List.of("A", "B"),
                Optional.of(PartialDate.month(YearMonth.of(2022, 7), Basis.METADATA)), "en", Genre.ANALYSIS,
                Optional.empty(), new TreeMap<>(Map.of("title", "og:title")));
        var document = new Document(metadata, "Cairo, Lavrov said: “We 😀.”", List.of(0, 7),
                List.of(new Turn(1, LAVROV, new TextSpan(0, 5),
                        Optional.of(PartialDate.day(LocalDate.of(2022, 7, 24), Basis.TEXT)))),
                true);

        assertThat(Json.document(Json.zipped(document), "here")).isEqualTo(document);
    }

    @Test
    void statementsComeBackAsTheyWere() {
        var id = StatementId.of(ID, "we", 1);
        var statement = new Statement(id, Statement.Kind.DIRECT, List.of(new TextSpan(20, 24)),
                List.of(new TextSpan(21, 23)), Optional.of(new Cue("say", new TextSpan(14, 18))),
                List.of(LAVROV),
                Optional.of(PartialDate.day(LocalDate.of(2022, 7, 24), Basis.TEXT)),
                List.of(new About(About.Type.COUNTRY, "UA", "Ukraine")), 0.97, "cue-subject",
                List.of(new TextSpan(14, 18)), Optional.of(StatementId.of(ID, "outer", 1)),
                OptionalInt.of(3));
        var bare = new Statement(id, Statement.Kind.TURN, List.of(new TextSpan(0, 1)), List.of(),
                Optional.empty(),
                List.of(), Optional.empty(), List.of(), 1, "turn", List.of(), Optional.empty(),
                OptionalInt.empty());

        assertThat(Json.statements(Json.zipped(List.of(statement, bare)), "here")).containsExactly(statement,
                bare);
    }

    @Test
    void statedMetadataIsReadableByPeople() {
        var stated = new StatedMetadata(Optional.of("T"), Optional.empty(), Optional.empty(),
                Optional.of(new CountryCode("FR")), Optional.empty(), Optional.empty(),
                Optional.of(Genre.STATEMENT), Optional.empty());

        assertThat(Json.text(stated)).contains("\"title\":\"T\"").contains("\"country\":\"FR\"");
        assertThat(Json.stated(Json.text(stated))).isEqualTo(stated);
        assertThat(Json.stated("{}")).isEqualTo(StatedMetadata.NONE);
    }

    @Test
    void whatIsBrokenIsNamed() {
        assertThatThrownBy(() -> Json.document(new byte[]{1, 2, 3}, "texts/ab/c.gz at byte 0"))
                .isInstanceOf(QuothException.class)
                .hasMessageStartingWith("texts/ab/c.gz at byte 0: not what was written there");
    }
}
