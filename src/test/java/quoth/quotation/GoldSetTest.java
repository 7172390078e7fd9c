package quoth.quotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.CountryCode;
import quoth.QuothException;
import quoth.Statement.Kind;
import quoth.TextSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GoldSetTest {

    private static final Path GOLD = Path.of("corpus", "gold");
    private static final String LINE = """
            {"doc":"one","start":10,"end":25,"kind":"indirect","cue_class":"speech","speaker_text":"Anna",\
            "speaker_spans":[[0,4]],"speaker_name":"Anna Lund","speaker_type":"person",\
            "speaker_country":"DK","date":"2022-02"}""";

    @TempDir
    Path folder;

    @BeforeEach
    void writeOneText() throws IOException {
        Files.createDirectory(folder.resolve("text"));
        Files.writeString(folder.resolve("text").resolve("one.txt"), "Anna said the bridge fell.\n");
        Files.writeString(folder.resolve("docs.jsonl"), "{\"doc\":\"one\",\"lang\":\"en\"}\n");
    }

    @Test
    void aLineBecomesASegmentOfItsText() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), LINE + "\n");

        var segment = GoldSet.read(folder).texts().getFirst().segments().getFirst();

        assertThat(segment.span()).isEqualTo(new TextSpan(10, 25));
        assertThat(segment.kind()).isEqualTo(Kind.INDIRECT);
        assertThat(segment.speech()).isTrue();
        assertThat(segment.mentionSpans()).containsExactly(new TextSpan(0, 4));
        assertThat(segment.names()).containsExactly("Anna Lund");
        assertThat(segment.countries()).containsExactly(new CountryCode("DK"));
        assertThat(segment.date()).map(d -> d.earliest() + " " + d.latest())
                .hasValue("2022-02-01 2022-02-28");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            "indirect"     | "quoted" | gold.jsonl:1: kind is "quoted"; expected direct, mixed, indirect or turn
            "end":25       | "end":5  | gold.jsonl:1: end is 5; expected an offset not below that of the start
            "2022-02"      | "spring" | gold.jsonl:1: date is "spring"; expected a date such as 2002-02-26
            "DK"           | "dk"     | gold.jsonl:1: speaker_country is "dk"; expected codes such as US or SUHH
            "end":25       | "end":99 | text 'one' has 27 characters; a segment ends at 99
            {"doc":"one",  | {        | gold.jsonl:1: doc is missing; expected a text
            "date"         | date     | gold.jsonl:1: Unexpected character
            """)
    void aWrongLineSaysWhereAndWhatIsExpected(String right, String wrong, String message) throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), LINE.replace(right, wrong) + "\n");

        assertThatThrownBy(() -> GoldSet.read(folder)).isInstanceOf(QuothException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aFolderWithoutGoldSaysWhatAGoldSetHas() {
        assertThatThrownBy(() -> GoldSet.read(folder)).isInstanceOf(QuothException.class)
                .hasMessageEndingWith(
                        "gold.jsonl: no such file; a gold set has docs.jsonl, gold.jsonl and text/");
    }

    @Test
    void theSecondAnnotationAgreesWithTheFirstAsStated() {
        var second = GoldSet.read(GOLD.resolve("own"), "second.jsonl").texts().stream()
                .filter(text -> !text.segments().isEmpty())
                .collect(Collectors.toMap(GoldText::name, GoldText::segments));
        var texts = GoldSet.read(GOLD.resolve("own")).texts().stream()
                .filter(text -> second.containsKey(text.name())).toList();

        var agreement = Evaluation.of(new GoldSet("twice", texts), second);

        assertThat(List.of(Selection.values())).extracting(agreement::counts).containsExactly(
                new Counts(157, 155, 154, 153), new Counts(22, 22, 22, 22), new Counts(15, 15, 15, 15),
                new Counts(90, 88, 87, 86), new Counts(30, 30, 30, 30), new Counts(187, 177, 174, 172));
        assertThat(List.of(agreement.names(), agreement.countries(), agreement.dates())).containsExactly(
                new Answers(136, 136, 134), new Answers(132, 132, 130), new Answers(72, 69, 69));
    }
}
