package quoth.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import quoth.About;
import quoth.AppliedCorrection;
import quoth.Change;
import quoth.CountryCode;
import quoth.Cue;
import quoth.PartialDate;
import quoth.PartialDate.Basis;
import quoth.Speaker;
import quoth.Statement;
import quoth.Statement.Kind;
import quoth.TextSpan;

/// A statement of a hand-made document; begun by [Archived#statement].
public final class StatementBuilder {

    final String words;
    Kind kind = Kind.DIRECT;
    Optional<PartialDate> date = Optional.empty();
    Optional<String> cue = Optional.empty();
    double confidence = 0.9;
    boolean corrected;
    boolean nested;
    private final List<About> about = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();

    StatementBuilder(String words) {
        this.words = words;
    }

    /// Adds a resolved speaker; `from`, `as` and `of` then describe them.
    public StatementBuilder by(String id, String name) {
        speakers.add(
                new Speaker(Speaker.Type.PERSON, name, Optional.empty(), Optional.of(id), Optional.of(name),
                        Optional.empty(), Optional.empty(), List.of()));
        return this;
    }

    /// Adds a speaker of whom only the mention is known.
    public StatementBuilder byUnresolved(String mention) {
        speakers.add(Speaker.unresolved(Speaker.Type.PERSON, mention, Optional.empty()));
        return this;
    }

    /// The countries of the speaker added last; of one called *somebody* when there is none.
    public StatementBuilder from(String... countries) {
        var last = lastSpeaker();
        speakers.add(new Speaker(last.type(), last.mention(), last.mentionSpan(), last.id(), last.name(),
                last.role(),
                last.affiliation(), List.of(countries).stream().map(CountryCode::new).toList()));
        return this;
    }

    public StatementBuilder as(String role) {
        var last = lastSpeaker();
        speakers.add(new Speaker(last.type(), last.mention(), last.mentionSpan(), last.id(), last.name(),
                Optional.of(role), last.affiliation(), last.countries()));
        return this;
    }

    public StatementBuilder of(String affiliation) {
        var last = lastSpeaker();
        speakers.add(new Speaker(last.type(), last.mention(), last.mentionSpan(), last.id(), last.name(),
                last.role(),
                Optional.of(affiliation), last.countries()));
        return this;
    }

    /// @param text `2022`, `2022-07`, `2022-07-24` or `2022-07-20..2022-08-02`
    public StatementBuilder on(String text) {
        date = Optional.of(Archived.date(text, Basis.TEXT));
        return this;
    }

    public StatementBuilder kind(Kind other) {
        kind = other;
        return this;
    }

    public StatementBuilder cue(String word) {
        cue = Optional.of(word);
        return this;
    }

    public StatementBuilder about(About.Type type, String id, String name) {
        about.add(new About(type, id, name));
        return this;
    }

    public StatementBuilder confidence(double share) {
        confidence = share;
        return this;
    }

    public StatementBuilder corrected() {
        corrected = true;
        return this;
    }

    /// Stands within the statement before it, whose words hold these.
    public StatementBuilder within() {
        nested = true;
        return this;
    }

    List<AppliedCorrection> corrections() {
        return corrected ? List.of(new AppliedCorrection(7, Change.What.SPEAKER, "Ann", Instant.EPOCH))
                : List.of();
    }

    private Speaker lastSpeaker() {
        return speakers.isEmpty() ? Speaker.unresolved(Speaker.Type.PERSON, "somebody", Optional.empty())
                : speakers.removeLast();
    }

    Statement build(quoth.StatementId id, TextSpan span, Optional<quoth.StatementId> outer) {
        return new Statement(id, kind, List.of(span), kind == Kind.DIRECT ? List.of(span) : List.of(),
                cue.map(w -> new Cue(w, span)), speakers, date, about, confidence, "by-hand", List.of(),
                outer,
                OptionalInt.empty());
    }
}
