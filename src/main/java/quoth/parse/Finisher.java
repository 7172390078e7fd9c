package quoth.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import quoth.Document;
import quoth.DocumentMetadata;
import quoth.Genre;
import quoth.Publisher;
import quoth.SourceDocument;
import quoth.Speaker;
import quoth.TextSpan;
import quoth.Turn;
import quoth.gazetteer.Gazetteer;
import quoth.gazetteer.PublisherEntry;

/// Makes the document of a draft: what is stated comes first, then what the file says, then what its text shows.
final class Finisher {

    /// Titles by which a document calls itself a primary source.
    private static final Pattern STATEMENT_TITLE = Pattern.compile(
            "(?iu)(?:joint )?(?:statements?|remarks|address|speech|declaration|communiqu[eé]|press release|letter|message|transcript"
                    + "|readout|press briefing|press conference|executive order|proclamation)\\b.*");
    /// Pages that report, from a publisher that otherwise speaks for itself.
    private static final Pattern REPORT_PAGE = Pattern.compile("https?://[^/]+/(?:[^/]+/)?reports?/.*");

    private static final Pattern IMPRINT_SEPARATOR = Pattern.compile("\\s[/|·—–]\\s|,\\s");
    private static final int LONGEST_IMPRINT = 120;

    private final Gazetteer gazetteer;
    private final LanguageFinder languages;
    private final NamedSpeakers speakers;

    Finisher(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.languages = new LanguageFinder(gazetteer);
        this.speakers = new NamedSpeakers(gazetteer);
    }

    Document finish(SourceDocument source, Draft draft) {
        var stated = source.stated();
        var opening = new OpeningLines(draft.prose());
        draft.title(opening.title().orElse(""), "first line");
        draft.published(opening.date(), "first lines");
        var text = draft.prose().text();
        if (draft.language().isEmpty() && stated.language().isEmpty()) {
            languages.language(text).ifPresent(code -> draft.language(code, "text"));
        }
        if (draft.turns().isEmpty()) {
            var found = TurnFinder.find(draft.prose(), gazetteer);
            if (!isOnlyTheHeading(found, opening)) {
                found.forEach(turn -> draft.turn(turn, "labels"));
            }
        }
        draft.title().filter(title -> STATEMENT_TITLE.matcher(title).matches()).ifPresent(
                title -> draft.published(OpeningLines.yearAtEnd(title), "title"));
        var foundIn = new TreeMap<>(draft.foundIn());
        var publisher = publisher(source, draft, opening, foundIn);
        var marked = draft.turns();
        var genre = genre(source, draft, publisher, marked, foundIn);
        var turns = !marked.isEmpty() ? marked : whole(source, opening, genre, draft, foundIn);
        var decided = genre.orElse(turns.isEmpty() ? Genre.ANALYSIS : Genre.STATEMENT);
        foundIn.putIfAbsent("genre", turns.isEmpty() ? "nothing: taken for analysis" : "turns");
        var metadata = new DocumentMetadata(draft.id(), source.hash(), draft.mediaType(),
                source.origin().collection(),
                title(source, draft, foundIn), publisher.map(known -> known), draft.authors(),
                stated("published", stated.published(), foundIn).or(draft::published),
                stated("language", stated.language(), foundIn).or(draft::language)
                        .flatMap(Draft::primaryLanguage).orElse("und"),
                decided, stated("url", stated.url(), foundIn).or(draft::url), foundIn);
        foundIn.putIfAbsent("turns", turns.isEmpty() ? "none" : "labels");
        return new Document(metadata, text, draft.prose().pageStarts(), turns, false);
    }

    private static String title(SourceDocument source, Draft draft, SortedMap<String, String> foundIn) {
        var found = stated("title", source.stated().title(), foundIn).or(draft::title);
        if (found.isPresent()) {
            return found.get();
        }
        foundIn.put("title", "file name");
        var name = source.origin().fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private Optional<Publisher> publisher(SourceDocument source, Draft draft, OpeningLines opening,
            SortedMap<String, String> foundIn) {
        var named = stated("publisher", source.stated().publisher(), foundIn).or(draft::publisher);
        if (named.isPresent()) {
            return named.map(this::publisher);
        }
        var url = source.stated().url().or(draft::url);
        return byHost(url, foundIn, "url")
                .or(() -> firstKnown(draft.authors(), foundIn, "author"))
                .or(() -> firstKnown(draft.imprints(), foundIn, "text"))
                .or(() -> firstKnown(opening.lines(), foundIn, "first lines"))
                .map(PublisherEntry::publisher);
    }

    private Optional<PublisherEntry> byHost(Optional<String> url, SortedMap<String, String> foundIn,
            String how) {
        var entry = url.flatMap(gazetteer::publisher);
        entry.ifPresent(known -> foundIn.put("publisher", how));
        return entry;
    }

    private Optional<PublisherEntry> firstKnown(List<String> candidates, SortedMap<String, String> foundIn,
            String how) {
        for (var candidate : candidates) {
            for (var part : parts(candidate)) {
                var entry = gazetteer.publisher(part);
                if (entry.isPresent()) {
                    foundIn.put("publisher", how);
                    return entry;
                }
            }
        }
        return Optional.empty();
    }

    /// A line, and what stands in it between strokes or commas, without page numbers.
    private static List<String> parts(String line) {
        if (line.length() > LONGEST_IMPRINT) {
            return List.of();
        }
        var parts = new ArrayList<String>();
        parts.add(line.strip());
        for (var part : IMPRINT_SEPARATOR.split(line)) {
            parts.add(part.replaceAll("^[\\d\\s]+|[\\d\\s]+$", ""));
        }
        parts.removeIf(part -> part.length() < 4);
        return parts;
    }

    private Publisher publisher(String name) {
        return gazetteer.publisher(name).map(PublisherEntry::publisher)
                .orElseGet(() -> new Publisher(name, Optional.empty()));
    }

    /// Stated, then what the format says of itself, then the publisher's list, then turns.
    private Optional<Genre> genre(SourceDocument source, Draft draft, Optional<Publisher> publisher,
            List<Turn> turns,
            SortedMap<String, String> foundIn) {
        var known = stated("genre", source.stated().genre(), foundIn).or(draft::genre);
        if (known.isPresent()) {
            return known;
        }
        if (draft.url().filter(url -> REPORT_PAGE.matcher(url).matches()).isPresent()) {
            foundIn.put("genre", "url");
            return Optional.of(Genre.ANALYSIS);
        }
        var listed = publisher.flatMap(p -> gazetteer.publisher(p.name())).flatMap(PublisherEntry::genre);
        if (listed.isPresent()) {
            foundIn.put("genre", "publisher");
            return listed;
        }
        if (!turns.isEmpty()) {
            foundIn.put("genre", "turns");
            return Optional.of(Genre.STATEMENT);
        }
        if (draft.title().filter(title -> STATEMENT_TITLE.matcher(title).matches()).isPresent()) {
            foundIn.put("genre", "title");
            return Optional.of(Genre.STATEMENT);
        }
        return Optional.empty();
    }

    /// The whole text as one turn, when its speaker is stated or named in its first lines.
    private List<Turn> whole(SourceDocument source, OpeningLines opening, Optional<Genre> genre,
            Draft draft,
            SortedMap<String, String> foundIn) {
        var paragraphs = draft.prose().paragraphs();
        if (paragraphs.isEmpty() || genre.equals(Optional.of(Genre.ANALYSIS))) {
            return List.of();
        }
        var stated = source.stated().speaker();
        if (stated.isPresent()) {
            foundIn.put("turns", "stated");
            var when = source.stated().published().or(draft::published);
            return turn(speakers.speaker(stated.get(), stated.get(), Optional.empty(), Optional.empty(),
                    source.stated().country(), when), paragraphs, 0);
        }
        boolean statement = genre.equals(Optional.of(Genre.STATEMENT));
        var inLines = opening.speaker(statement);
        var found = inLines.isPresent() || !statement
                ? inLines
                : draft.title().flatMap(OpeningLines::speakerIn);
        if (found.isEmpty() || found.get().paragraph() >= paragraphs.size()) {
            return List.of();
        }
        foundIn.put("turns", inLines.isPresent() ? "first lines" : "title");
        return turn(found.get().speaker(), paragraphs, found.get().paragraph());
    }

    /// `President: NAME` above a speech looks like a label, but is the only one and names who gives all of it.
    private static boolean isOnlyTheHeading(List<Turn> turns, OpeningLines opening) {
        return opening.speaker(false).isPresent()
                && turns.stream().map(turn -> turn.speaker().mention()).distinct().count() == 1;
    }

    private static List<Turn> turn(Speaker speaker, List<TextSpan> paragraphs, int first) {
        var span = new TextSpan(paragraphs.get(first).begin(), paragraphs.getLast().end());
        return List.of(new Turn(1, speaker, span, Optional.empty()));
    }

    private static <T> Optional<T> stated(String field, Optional<T> value,
            SortedMap<String, String> foundIn) {
        value.ifPresent(present -> foundIn.put(field, "stated"));
        return value;
    }
}
