package quoth.quotation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatementLinesTest {

    @Test
    void aLineHoldsOneSegmentAndWhoseItIs() {
        var document = Texts.published("2022-07-25", "Good 😀. “We came,” Ann Smith said on Sunday.");

        assertThat(StatementLines.of("a", document, Said.ATTRIBUTION.attribute(document),
                StatementLines.Offsets.CODEPOINTS))
                .singleElement().asString().matches(
                        """
                                \\{"doc":"a","start":9,"end":16,"text":"We came","kind":"direct","group":"s-[0-9a-z]{16}",\
                                "speaker_text":"Ann Smith","speaker_start":19,"speaker_end":28,"speaker_name":"Ann Smith",\
                                "speaker_type":"person","speaker_country":null,"date":"2022-07-24","cue":"say","within":null,\
                                "confidence":0\\.[0-9]+,"rule":"quote-before-cue"\\}""");
    }

    @Test
    void utf16OffsetsCountAsJavaDoes() {
        var document = Texts.article("Good 😀. “We came,” Ann Smith said.");

        assertThat(StatementLines.of("a", document, Said.ATTRIBUTION.attribute(document),
                StatementLines.Offsets.UTF16))
                .singleElement().asString().contains("\"start\":10,\"end\":17");
    }
}
