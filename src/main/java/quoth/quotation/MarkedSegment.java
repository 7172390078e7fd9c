package quoth.quotation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.Speaker;
import quoth.Statement;
import quoth.TextSpan;

/// One segment of a statement with what is claimed of it, by hand or by a program: what an evaluation compares.
///
/// @param speech       false for attitudes, plans and findings, which only gold sets mark
/// @param mention      the speaker as written beside the cue; blank for nobody
/// @param mentionSpans where the mention stands, in parts
/// @param names        the speakers' resolved names
/// @param person       whether the names are a person's, so that a part of one is enough to tell who it is
/// @param countries    the speakers' countries
/// @param sort         what sort of mention, where the gold set tells
/// @param claim        how sure the program is; nothing for what is marked by hand
public record MarkedSegment(TextSpan span, Statement.Kind kind, boolean speech, String mention,
        List<TextSpan> mentionSpans, List<String> names, boolean person, Set<CountryCode> countries,
        Optional<PartialDate> date, MentionSort sort,
        Optional<Claim> claim) {

    public MarkedSegment {
        mentionSpans = List.copyOf(mentionSpans);
        names = List.copyOf(names);
        countries = Set.copyOf(countries);
    }

    /// What a program's statement claims, segment by segment, with the mention as [StatementLines] writes it.
    public static List<MarkedSegment> of(Statement statement) {
        var speakers = statement.speakers();
        var mention = String.join(" and ", speakers.stream().map(Speaker::mention).distinct().toList());
        var spans = speakers.stream().flatMap(s -> s.mentionSpan().stream()).sorted().toList();
        var around = spans.isEmpty() ? List.<TextSpan>of()
                : List.of(new TextSpan(spans.getFirst().begin(), spans.getLast().end()));
        var names = speakers.stream().flatMap(s -> name(s).stream()).toList();
        boolean person = speakers.stream().anyMatch(s -> s.type() == Speaker.Type.PERSON);
        var claim = Optional.of(new Claim(statement.rule(), statement.confidence()));
        return statement.segments().stream()
                .map(span -> new MarkedSegment(span, statement.kind(), true, mention, around, names, person,
                        new HashSet<>(statement.countries()), statement.date(),
                        mention.isEmpty() ? MentionSort.NONE : MentionSort.NAME, claim))
                .toList();
    }

    /// The resolved name; of somebody unresolved the name that the mention itself gives, *Blair* in *Mr Blair*.
    private static Optional<String> name(Speaker speaker) {
        if (speaker.name().isPresent() || speaker.type() != Speaker.Type.PERSON) {
            return speaker.name();
        }
        var mention = Mention.of(speaker.mention());
        return mention.form() == Mention.Form.NAME ? Optional.of(mention.name()) : Optional.empty();
    }

    /// What a program's statements claim.
    public static List<MarkedSegment> of(List<Statement> statements) {
        return statements.stream().flatMap(statement -> of(statement).stream()).toList();
    }

    /// Whether the date is claimed, not just the day of publication for want of a better one.
    boolean saysWhen() {
        return date.isPresent() && date.get().basis() != PartialDate.Basis.PUBLISHED;
    }

    boolean saysNobody() {
        return mention.isBlank();
    }

    String foldedMention() {
        return mention.strip().toLowerCase(Locale.ROOT);
    }
}
