package quoth.http;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import quoth.AppliedCorrection;
import quoth.CountryCode;
import quoth.PartialDate;
import quoth.Speaker;
import quoth.Statement;
import quoth.search.Labels;

/// How pages say dates, kinds, countries and languages. Immutable.
final class Spoken {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    static final String NOBODY = Words.NOBODY;

    private final Labels labels;

    Spoken(Labels labels) {
        this.labels = labels;
    }

    /// As precisely as it is known: *24 July 2022*, *July 2022*, *2022*, or from when to when.
    static String date(PartialDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.earliest());
            case MONTH -> MONTH.format(date.earliest());
            case YEAR -> Integer.toString(date.earliest().getYear());
            case RANGE -> day(date.earliest()) + " – " + day(date.latest());
        };
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// As `datetime` and JSON-LD have it.
    static String machine(PartialDate date) {
        var day = date.earliest().toString();
        return switch (date.precision()) {
            case DAY -> day;
            case MONTH -> day.substring(0, day.length() - 3);
            case YEAR -> day.substring(0, day.length() - 6);
            case RANGE -> day + "/" + date.latest();
        };
    }

    /// Where a date was found.
    static String basis(PartialDate date) {
        return switch (date.basis()) {
            case TEXT -> Words.FROM_TEXT;
            case DATELINE -> Words.FROM_DATELINE;
            case METADATA -> Words.FROM_METADATA;
            case PUBLISHED -> Words.FROM_PUBLISHED;
            case CORRECTION -> Words.FROM_READER;
        };
    }

    static String kind(Statement.Kind kind) {
        return switch (kind) {
            case DIRECT -> Words.DIRECT;
            case MIXED -> Words.MIXED;
            case INDIRECT -> Words.INDIRECT;
            case TURN -> Words.TURN;
        };
    }

    static String named(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String corrected(List<AppliedCorrection> corrections) {
        return corrections.stream().map(c -> named(c.what())).distinct().collect(Collectors.joining(", "));
    }

    String country(CountryCode code) {
        return labels.label("country", code.value());
    }

    String language(String tag) {
        return labels.label("language", tag);
    }

    static String speakers(List<Speaker> speakers) {
        return speakers.isEmpty() ? NOBODY
                : speakers.stream().map(Speaker::label).collect(Collectors.joining(" and "));
    }

    /// The beginning of words, cut between two of them.
    static String shortened(String words, int longest) {
        var line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int space = line.lastIndexOf(' ', longest);
        return line.substring(0, space > longest / 2 ? space : longest).strip() + " …";
    }

    /// *1 statement*, *12 statements*.
    static String counted(long count, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : many);
    }

    static Optional<String> ifAny(String text) {
        return Optional.of(text).filter(t -> !t.isBlank());
    }
}
