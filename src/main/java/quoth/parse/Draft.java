package quoth.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import quoth.DocumentId;
import quoth.Genre;
import quoth.PartialDate;
import quoth.Turn;

/// What a format's reader found of one document. The first value for a field wins, so a reader asks its best
/// source first; each value remembers how it was found.
final class Draft {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final DocumentId id;
    private final Optional<String> recordKey;
    private final String mediaType;
    private final Prose prose = new Prose();
    private final SortedMap<String, String> foundIn = new TreeMap<>();
    private final List<String> authors = new ArrayList<>();
    private final List<String> imprints = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<PartialDate> published = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<Genre> genre = Optional.empty();
    private Optional<String> url = Optional.empty();

    Draft(DocumentId id, Optional<String> recordKey, String mediaType) {
        this.id = id;
        this.recordKey = recordKey;
        this.mediaType = mediaType;
    }

    void title(String value, String how) {
        title = first("title", title, clean(value), how);
    }

    void publisher(String value, String how) {
        publisher = first("publisher", publisher, clean(value), how);
    }

    void published(Optional<PartialDate> value, String how) {
        published = first("published", published, value, how);
    }

    void language(String value, String how) {
        language = first("language", language, primaryLanguage(value), how);
    }

    void genre(Genre value, String how) {
        genre = first("genre", genre, Optional.of(value), how);
    }

    void url(String value, String how) {
        url = first("url", url, clean(value).filter(address -> address.startsWith("http")), how);
    }

    /// Adds an author; all of a document's authors come from one source.
    void author(String value, String how) {
        clean(value).filter(name -> how.equals(foundIn.getOrDefault("authors", how)))
                .filter(name -> !authors.contains(name))
                .ifPresent(name -> {
                    authors.add(name);
                    foundIn.put("authors", how);
                });
    }

    /// Adds a turn that the format marks.
    void turn(Turn turn, String how) {
        turns.add(turn);
        foundIn.put("turns", how);
    }

    /// Remembers words outside of the text that may name the publisher: running heads, links.
    void imprint(String words) {
        imprints.add(words);
    }

    List<String> imprints() {
        return imprints;
    }

    Prose prose() {
        return prose;
    }

    DocumentId id() {
        return id;
    }

    Optional<String> recordKey() {
        return recordKey;
    }

    String mediaType() {
        return mediaType;
    }

    Optional<String> title() {
        return title;
    }

    Optional<String> publisher() {
        return publisher;
    }

    Optional<PartialDate> published() {
        return published;
    }

    Optional<String> language() {
        return language;
    }

    Optional<Genre> genre() {
        return genre;
    }

    Optional<String> url() {
        return url;
    }

    List<String> authors() {
        return authors;
    }

    List<Turn> turns() {
        return turns;
    }

    SortedMap<String, String> foundIn() {
        return foundIn;
    }

    private <T> Optional<T> first(String field, Optional<T> before, Optional<T> now, String how) {
        if (before.isPresent() || now.isEmpty()) {
            return before;
        }
        foundIn.put(field, how);
        return now;
    }

    /// The primary language of a tag such as `en-US` or `en_GB`; nothing for what is no language.
    static Optional<String> primaryLanguage(String tag) {
        var language = Locale.forLanguageTag(tag.strip().replace('_', '-')).getLanguage();
        return Optional.of(language).filter(code -> LANGUAGES.contains(code));
    }

    private static Optional<String> clean(String value) {
        return Optional.of(Characters.normalised(value)).filter(words -> !words.isEmpty());
    }
}
