package quoth.quotation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.Statement.Kind;
import quoth.TextSpan;

/// Marked segments of a text, said by their words.
record Marked(String text) {

    MarkedSegment indirect(String words, String mention) {
        return segment(words, Kind.INDIRECT, true, mention);
    }

    MarkedSegment direct(String words, String mention) {
        return segment(words, Kind.DIRECT, true, mention);
    }

    MarkedSegment attitude(String words, String mention) {
        return segment(words, Kind.INDIRECT, false, mention);
    }

    GoldSet gold(MarkedSegment... segments) {
        return new GoldSet("test", List.of(new GoldText("one", "en", Optional.empty(), Optional.empty(),
                Optional.empty(), text, List.of(segments))));
    }

    static MarkedSegment named(MarkedSegment segment, String... names) {
        return new MarkedSegment(segment.span(), segment.kind(), true, segment.mention(),
                segment.mentionSpans(), List.of(names), true, segment.countries(), segment.date(),
                segment.sort(), segment.claim());
    }

    static MarkedSegment from(MarkedSegment segment, String... countries) {
        return new MarkedSegment(segment.span(), segment.kind(), true, segment.mention(),
                segment.mentionSpans(), segment.names(), true,
                Stream.of(countries).map(CountryCode::new).collect(Collectors.toSet()), segment.date(),
                segment.sort(), segment.claim());
    }

    static MarkedSegment said(MarkedSegment segment, PartialDate date) {
        return new MarkedSegment(segment.span(), segment.kind(), true, segment.mention(),
                segment.mentionSpans(), segment.names(), true, segment.countries(), Optional.of(date),
                segment.sort(), segment.claim());
    }

    static MarkedSegment claimed(MarkedSegment segment, String rule, double confidence) {
        return new MarkedSegment(segment.span(), segment.kind(), true, segment.mention(),
                segment.mentionSpans(), segment.names(), true, segment.countries(), segment.date(),
                segment.sort(), Optional.of(new Claim(rule, confidence)));
    }

    private MarkedSegment segment(String words, Kind kind, boolean speech, String mention) {
        var spans = mention.isEmpty() ? List.<TextSpan>of() : List.of(at(mention));
        return new MarkedSegment(at(words), kind, speech, mention, spans, List.of(), true, Set.of(),
                Optional.empty(), mention.isEmpty() ? MentionSort.NONE : MentionSort.NAME,
                Optional.empty());
    }

    private TextSpan at(String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("no '%s' in '%s'".formatted(words, text));
        }
        return new TextSpan(begin, begin + words.length());
    }
}
