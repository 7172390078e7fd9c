package quoth.search.lucene;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.util.BytesRef;
import quoth.About;
import quoth.AppliedCorrection;
import quoth.ArchivedStatement;
import quoth.Change;
import quoth.CountryCode;
import quoth.Cue;
import quoth.Speaker;
import quoth.Statement;
import quoth.StatementId;
import quoth.TextQuote;

/// An archived statement as bytes and back, complete. Its words are kept once: the quote's `exact` is left out where
/// it says the same.
final class StatementRecord {

    private StatementRecord() {}

    static byte[] write(ArchivedStatement archived) throws IOException {
        var out = new RecordOutput();
        var statement = archived.statement();
        out.string(statement.id().value());
        out.choice(statement.kind());
        out.spans(statement.segments());
        out.spans(statement.quoted());
        out.optional(statement.cue(), cue -> {
            out.string(cue.word());
            out.span(cue.span());
        });
        out.list(statement.speakers(), speaker -> writeSpeaker(speaker, out));
        out.optional(statement.date(), out::date);
        out.list(statement.about(), about -> {
            out.choice(about.type());
            out.string(about.id());
            out.string(about.name());
        });
        out.decimal(statement.confidence());
        out.string(statement.rule());
        out.spans(statement.evidence());
        out.optional(statement.within().map(StatementId::value), out::string);
        out.number(statement.turn().orElse(-1) + 1);
        out.string(archived.text());
        out.string(archived.before());
        out.string(archived.after());
        writeQuote(archived, out);
        out.number(archived.page().orElse(-1) + 1);
        out.list(archived.corrections(), correction -> writeCorrection(correction, out));
        return out.bytes();
    }

    static ArchivedStatement read(BytesRef bytes) throws IOException {
        var in = new RecordInput(bytes);
        var statement = new Statement(new StatementId(in.string()), in.choice(Statement.Kind.values()),
                in.spans(),
                in.spans(), in.optional(() -> new Cue(in.string(), in.span())),
                in.list(() -> readSpeaker(in)),
                in.optional(in::date),
                in.list(() -> new About(in.choice(About.Type.values()), in.string(), in.string())),
                in.decimal(), in.string(), in.spans(), in.optional(() -> new StatementId(in.string())),
                positive(in.number()));
        var text = in.string();
        return new ArchivedStatement(statement, text, in.string(), in.string(), readQuote(text, in),
                positive(in.number()), in.list(() -> readCorrection(in)));
    }

    private static void writeQuote(ArchivedStatement archived, RecordOutput out) throws IOException {
        var quote = archived.quote();
        var exact = Optional.of(quote.exact()).filter(e -> !e.equals(archived.text()));
        out.optional(exact, out::string);
        out.string(quote.prefix());
        out.string(quote.suffix());
    }

    private static TextQuote readQuote(String text, RecordInput in) throws IOException {
        var exact = in.optional(in::string);
        return new TextQuote(exact.orElse(text), in.string(), in.string());
    }

    private static void writeCorrection(AppliedCorrection correction, RecordOutput out) throws IOException {
        out.string(Long.toString(correction.number()));
        out.choice(correction.what());
        out.string(correction.by());
        out.string(correction.at().toString());
    }

    private static AppliedCorrection readCorrection(RecordInput in) throws IOException {
        return new AppliedCorrection(Long.parseLong(in.string()), in.choice(Change.What.values()),
                in.string(),
                Instant.parse(in.string()));
    }

    private static void writeSpeaker(Speaker speaker, RecordOutput out) throws IOException {
        out.choice(speaker.type());
        out.string(speaker.mention());
        out.optional(speaker.mentionSpan(), out::span);
        out.optional(speaker.id(), out::string);
        out.optional(speaker.name(), out::string);
        out.optional(speaker.role(), out::string);
        out.optional(speaker.affiliation(), out::string);
        out.list(speaker.countries(), country -> out.string(country.value()));
    }

    private static Speaker readSpeaker(RecordInput in) throws IOException {
        return new Speaker(in.choice(Speaker.Type.values()), in.string(), in.optional(in::span),
                in.optional(in::string), in.optional(in::string), in.optional(in::string),
                in.optional(in::string),
                in.list(() -> new CountryCode(in.string())));
    }

    private static OptionalInt positive(int stored) {
        return stored == 0 ? OptionalInt.empty() : OptionalInt.of(stored - 1);
    }
}
