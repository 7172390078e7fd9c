package quoth.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quoth.ArchivedStatement;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.PartialDate;
import quoth.Publisher;
import quoth.Speaker;
import quoth.Statement;
import quoth.StatementId;

/// One statement, ready to be cited: who, the words, when, where they stand.
///
/// Names of speakers are given as they are: which part is the family's nobody can tell from the name alone.
///
/// @param site where this archive is reached, as `http://127.0.0.1:8080`
record Citation(ArchivedStatement archived, DocumentMetadata document, String site) {

    /// In UTF-16 code units: a citation names words, it does not repeat a speech.
    private static final int LONGEST_TITLE = 200;

    StatementId id() {
        return archived.statement().id();
    }

    /// The short address that lasts.
    String address() {
        return site + "/s/" + id();
    }

    List<Speaker> speakers() {
        return archived.statement().speakers();
    }

    /// All of them, joined; empty when nobody is known.
    Optional<String> speakerNames() {
        var names = speakers().stream().map(Speaker::label).toList();
        if (names.size() < 2) {
            return names.stream().findFirst();
        }
        return Optional.of(String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast());
    }

    /// The words in full.
    String words() {
        return oneLine(archived.quotation());
    }

    /// The words, or their beginning.
    String title() {
        var words = words();
        if (words.length() <= LONGEST_TITLE) {
            return words;
        }
        int end = words.lastIndexOf(' ', LONGEST_TITLE);
        if (end < LONGEST_TITLE / 2) {
            end = Character.isHighSurrogate(words.charAt(LONGEST_TITLE - 1)) ? LONGEST_TITLE - 1
                    : LONGEST_TITLE;
        }
        return words.substring(0, end) + " …";
    }

    /// Whether these are the speaker's own words, to be put in quotation marks.
    boolean literal() {
        return switch (archived.statement().kind()) {
            case DIRECT, TURN -> true;
            case MIXED, INDIRECT -> false;
        };
    }

    /// Whether the document is the speech itself, rather than a report about it.
    boolean fromSpeech() {
        return document.genre() == Genre.STATEMENT;
    }

    String documentTitle() {
        return oneLine(document.title());
    }

    Optional<String> publisher() {
        return document.publisher().map(Publisher::name).map(Citation::oneLine);
    }

    /// When it was said, as far as known; not when that is but when it was published.
    Optional<PartialDate> said() {
        return archived.statement().date();
    }

    /// When it was said, else published.
    Optional<PartialDate> date() {
        return said().or(document::published);
    }

    Optional<String> language() {
        return Optional.of(document.language()).filter(language -> !language.equals("und"));
    }

    /// What a reader needs to know of the words' kind; empty for words in quotation marks and speeches.
    Optional<String> kind() {
        return archived.statement().kind() == Statement.Kind.INDIRECT ? Optional.of("indirect speech")
                : archived.statement().kind() == Statement.Kind.MIXED ? Optional.of("partly quoted")
                        : Optional.empty();
    }

    /// How the archive knows the words, to be told beside them.
    String note() {
        var kind = archived.statement().kind().name().toLowerCase(Locale.ROOT);
        return "Statement %s; %s; source document SHA-256 %s%s".formatted(id(), kind,
                document.original().hex(),
                document.url().map(url -> ", published at " + url).orElse(""));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
