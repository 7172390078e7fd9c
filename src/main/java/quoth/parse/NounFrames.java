package quoth.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import quoth.CountryCode;
import quoth.Document;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.Origin;
import quoth.PartialDate;
import quoth.Publisher;
import quoth.Sha256;
import quoth.SourceDocument;
import quoth.Speaker;
import quoth.StatedMetadata;
import quoth.TextSpan;
import quoth.Turn;

/// Nouns as values of frames. What the parent knows itself it does not read: the id, the original and the
/// collection of a document are never the worker's to say.
final class NounFrames {

    private static final int LINE = 100_000;

    private NounFrames() {}

    static void source(FrameOut out, SourceDocument source) {
        out.text(source.hash().hex()).longNumber(source.size()).text(source.origin().collection())
                .text(source.origin().path());
        var stated = source.stated();
        out.optional(stated.title(), FrameOut::text).optional(stated.published(), NounFrames::date)
                .optional(stated.publisher(), FrameOut::text)
                .optional(stated.country(), (o, country) -> o.text(country.value()))
                .optional(stated.speaker(), FrameOut::text).optional(stated.language(), FrameOut::text)
                .optional(stated.genre(), FrameOut::word).optional(stated.url(), FrameOut::text);
    }

    static SourceDocument source(FrameIn in) {
        return new SourceDocument(new Sha256(in.text(64)), in.longNumber(),
                new Origin(in.text(LINE), in.text(LINE)),
                new StatedMetadata(line(in), in.optional(NounFrames::date), line(in),
                        in.optional(NounFrames::country), line(in), line(in),
                        in.optional(i -> i.word(Genre.class)), line(in)));
    }

    static void document(FrameOut out, Document document, Optional<String> recordKey) {
        var metadata = document.metadata();
        out.optional(recordKey, FrameOut::text).text(metadata.mediaType()).text(metadata.title())
                .optional(metadata.publisher(), NounFrames::publisher)
                .list(metadata.authors(), FrameOut::text).optional(metadata.published(), NounFrames::date)
                .text(metadata.language()).word(metadata.genre()).optional(metadata.url(), FrameOut::text)
                .list(List.copyOf(metadata.foundIn().entrySet()),
                        (o, how) -> o.text(how.getKey()).text(how.getValue()))
                .text(document.text()).list(document.pageStarts(), FrameOut::number);
        turns(out, document.turns());
        out.flag(document.attributed());
    }

    static Document document(FrameIn in, SourceDocument source) {
        var collection = source.origin().collection();
        var id = in.optional(i -> i.text(LINE)).map(key -> DocumentId.ofRecord(collection, key))
                .orElseGet(() -> DocumentId.ofBytes(source.hash()));
        var mediaType = in.text(LINE);
        var title = in.text(LINE);
        var publisher = in.optional(NounFrames::publisher);
        var authors = in.list(i -> i.text(LINE));
        var published = in.optional(NounFrames::date);
        var language = in.text(LINE);
        var genre = in.word(Genre.class);
        var url = line(in);
        var foundIn = new TreeMap<String, String>();
        in.list(i -> foundIn.put(i.text(LINE), i.text(LINE)) == null);
        var text = in.text(Limits.CHARACTERS + 1_000_000);
        var pages = in.list(i -> i.number(0, text.length()));
        var turns = turns(in, text.length());
        var metadata = new DocumentMetadata(id, source.hash(), mediaType, collection, title, publisher,
                authors,
                published, language, genre, url, foundIn);
        return new Document(metadata, text, ascending(pages), turns, in.flag());
    }

    private static List<Integer> ascending(List<Integer> pages) {
        for (int i = 1; i < pages.size(); i++) {
            if (pages.get(i) < pages.get(i - 1)) {
                throw new BrokenFrameException("a page at %d after one at %d".formatted(pages.get(i),
                        pages.get(i - 1)));
            }
        }
        return pages;
    }

    /// Each speaker once, then the turns: a debate has hundreds of turns and a dozen speakers.
    private static void turns(FrameOut out, List<Turn> turns) {
        var numbers = new IdentityHashMap<Speaker, Integer>();
        var speakers = new ArrayList<Speaker>();
        for (var turn : turns) {
            if (numbers.putIfAbsent(turn.speaker(), speakers.size()) == null) {
                speakers.add(turn.speaker());
            }
        }
        out.list(speakers, NounFrames::speaker);
        out.list(turns,
                (o, turn) -> span(o.number(turn.number()).number(numbers.getOrDefault(turn.speaker(), 0)),
                        turn.span()).optional(turn.said(), NounFrames::date));
    }

    private static List<Turn> turns(FrameIn in, int length) {
        var speakers = in.list(i -> speaker(i, length));
        return in.list(
                i -> new Turn(i.number(1, Integer.MAX_VALUE), speakers.get(i.number(0, speakers.size() - 1)),
                        span(i, length), i.optional(NounFrames::date)));
    }

    private static void speaker(FrameOut out, Speaker speaker) {
        out.word(speaker.type()).text(speaker.mention()).optional(speaker.mentionSpan(), NounFrames::span)
                .optional(speaker.id(), FrameOut::text).optional(speaker.name(), FrameOut::text)
                .optional(speaker.role(), FrameOut::text).optional(speaker.affiliation(), FrameOut::text)
                .list(speaker.countries(), (o, country) -> o.text(country.value()));
    }

    private static Speaker speaker(FrameIn in, int length) {
        return new Speaker(in.word(Speaker.Type.class), in.text(LINE), in.optional(i -> span(i, length)),
                line(in),
                line(in), line(in), line(in), in.list(NounFrames::country));
    }

    private static FrameOut span(FrameOut out, TextSpan span) {
        return out.number(span.begin()).number(span.end());
    }

    private static TextSpan span(FrameIn in, int length) {
        int begin = in.number(0, length);
        return new TextSpan(begin, in.number(begin, length));
    }

    private static void date(FrameOut out, PartialDate date) {
        out.longNumber(date.earliest().toEpochDay()).longNumber(date.latest().toEpochDay())
                .word(date.precision())
                .word(date.basis());
    }

    private static PartialDate date(FrameIn in) {
        return new PartialDate(LocalDate.ofEpochDay(in.longNumber()), LocalDate.ofEpochDay(in.longNumber()),
                in.word(PartialDate.Precision.class), in.word(PartialDate.Basis.class));
    }

    private static void publisher(FrameOut out, Publisher publisher) {
        out.text(publisher.name()).optional(publisher.country(), (o, country) -> o.text(country.value()));
    }

    private static Publisher publisher(FrameIn in) {
        return new Publisher(in.text(LINE), in.optional(NounFrames::country));
    }

    private static CountryCode country(FrameIn in) {
        return new CountryCode(in.text(8));
    }

    private static Optional<String> line(FrameIn in) {
        return in.optional(i -> i.text(LINE));
    }
}
