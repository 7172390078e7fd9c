package quoth.quotation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.QuothException;
import quoth.Statement;
import quoth.TextSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static quoth.QuothException.Kind.BAD_REQUEST;

/// A line of a gold set's files.
///
/// @param where file and line, for messages
record GoldLine(String where, JsonNode json) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static GoldLine of(String where, String line) {
        try {
            return new GoldLine(where, JSON.readTree(line));
        } catch (JacksonException e) {
            throw new QuothException(BAD_REQUEST,
                    "%s: %s; expected a JSON object".formatted(where, e.getOriginalMessage()), e);
        }
    }

    MarkedSegment segment() {
        var spans = new ArrayList<TextSpan>();
        for (var part : json.path("speaker_spans")) {
            spans.add(span(part.path(0), part.path(1), "speaker_spans"));
        }
        var type = optional("speaker_type").orElse("person");
        return new MarkedSegment(span(json.path("start"), json.path("end"), "end"), kind(),
                text("cue_class").equals("speech"), text("speaker_text"), spans, list("speaker_name"),
                type.contains("person"), countries(), date(PartialDate.Basis.TEXT),
                MentionSort.of(text("speaker_text"), optional("mention_type").orElse("none"),
                        optional("speaker_type").orElse("")),
                Optional.empty());
    }

    String text(String field) {
        return optional(field).orElseThrow(() -> wrong(field, "a text"));
    }

    Optional<String> optional(String field) {
        return json.path(field).stringValueOpt();
    }

    /// What `date` says: `2002-02-26`, `2002-02` or `2002`.
    Optional<PartialDate> date(PartialDate.Basis basis) {
        var date = optional("date");
        try {
            return date.map(written -> switch (written.length()) {
                case 4 -> PartialDate.year(Year.parse(written), basis);
                case 7 -> PartialDate.month(YearMonth.parse(written), basis);
                default -> PartialDate.day(LocalDate.parse(written), basis);
            });
        } catch (DateTimeException e) {
            throw wrong("date", "a date such as 2002-02-26, 2002-02 or 2002");
        }
    }

    private Statement.Kind kind() {
        try {
            return Statement.Kind.valueOf(text("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw wrong("kind", "direct, mixed, indirect or turn");
        }
    }

    private HashSet<CountryCode> countries() {
        var countries = new HashSet<CountryCode>();
        for (var code : list("speaker_country")) {
            try {
                countries.add(new CountryCode(code));
            } catch (IllegalArgumentException e) {
                throw wrong("speaker_country", "codes such as US or SUHH");
            }
        }
        return countries;
    }

    private List<String> list(String field) {
        return optional(field).map(text -> List.of(text.split("; "))).orElse(List.of());
    }

    private TextSpan span(JsonNode begin, JsonNode end, String field) {
        if (!begin.isInt() || !end.isInt() || begin.intValue() < 0 || end.intValue() < begin.intValue()) {
            throw wrong(field, "an offset not below that of the start");
        }
        return new TextSpan(begin.intValue(), end.intValue());
    }

    private QuothException wrong(String field, String expected) {
        var value = json.path(field);
        return new QuothException(BAD_REQUEST, "%s: %s is %s; expected %s".formatted(where, field,
                value.isMissingNode() ? "missing" : value, expected));
    }
}
