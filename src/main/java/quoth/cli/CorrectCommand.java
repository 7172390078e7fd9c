package quoth.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.QuothException;
import tools.jackson.databind.JsonNode;

import static quoth.QuothException.Kind.BAD_REQUEST;

@Command(name = "correct", description = "Sets right what was found in a statement, or adds one that was missed.", footer = {
        "",
        "A correction is a layer over what the rules found: it is in searches at once, is shown as a correction,",
        "stays when the archive is rebuilt, and 'quoth undo NUMBER' takes it back. What is not named stays as it is.",
        "", "  quoth correct s-5k2m9q0000000000 --speaker 'Angela Merkel' --date 2019-03 --why 'see page 2'",
        "  quoth correct s-5k2m9q0000000000 --speaker 'Ann Lee' --country EG       a person not known before",
        "  quoth correct s-5k2m9q0000000000 --words 'We will not go.'              where it begins and ends",
        "  quoth correct s-5k2m9q0000000000 --not-a-statement --why 'a song title'",
        "  quoth correct --missed d-9c1e440000000000 'We will not go.' --speaker Q567"})
final class CorrectCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("Q\\d+|.*~.*");
    private static final Map<String, String> MEMBERS = Map.of("speaker", "speakers", "country", "countries",
            "date",
            "date", "kind", "kind", "words", "words");

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private WhoOptions who = new WhoOptions();

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The statement's id; with --missed the words, one for each stretch.")
    private List<String> given = List.of();

    @Option(names = "--missed", paramLabel = "DOCUMENT", description = "Add a statement to this document.")
    private Optional<String> missed = Optional.empty();

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who said it: a name or an id; repeat for several.")
    private List<String> speakers = List.of();

    @Option(names = "--speaker-unknown", description = "Nobody knows who said it.")
    private boolean speakerUnknown;

    @Option(names = "--country", paramLabel = "CODE", description = "The speaker's country, such as UA; repeat for several.")
    private List<String> countries = List.of();

    @Option(names = "--date", paramLabel = "DATE", description = "When: 2022-07-24, 2022-07, 2022, 2022-07-20..2022-08-02, or unknown.")
    private Optional<String> date = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", description = "direct, mixed, indirect or turn.")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--words", paramLabel = "WORDS", description = "Its words as they stand in the document; repeat for several stretches.")
    private List<String> words = List.of();

    @Option(names = "--not-a-statement", description = "Nobody said it. Its id then tells the words as once cited.")
    private boolean notAStatement;

    @Option(names = "--take-back", paramLabel = "WHAT", description = "speaker, country, date, kind or words: again as found.")
    private List<String> takeBack = List.of();

    @Option(names = "--json", description = "Print the API's answer as it is.")
    private boolean json;

    private final Environment environment;

    CorrectCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        var body = body();
        try (var door = Door.toExisting(common.settings(environment), environment)) {
            var answer = missed.isPresent()
                    ? door.api().post("/documents/" + Api.part(missed.get()) + "/statements", body)
                    : door.api().put("/statements/" + Api.part(id()) + "/correction", body);
            if (json) {
                environment.out().println(answer);
            } else {
                tell(answer);
            }
        } catch (QuothException e) {
            throw WhoOptions.told(e);
        }
        environment.out().flush();
        return ExitCode.GOOD.number();
    }

    private String id() {
        if (given.size() > 1) {
            throw new QuothException(BAD_REQUEST,
                    "%d ids are given; expected one, and words as --words 'WORDS'".formatted(given.size()));
        }
        return given.getFirst();
    }

    private Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        takeBack.forEach(what -> body.put(member(what), null));
        if (!speakers.isEmpty() || speakerUnknown) {
            body.put("speakers", speakers.stream().map(this::speaker).toList());
        } else if (!countries.isEmpty()) {
            body.put("countries", countries);
        }
        date.ifPresent(value -> body.put("date", value));
        kind.ifPresent(value -> body.put("kind", value));
        if (missed.isPresent() || !words.isEmpty()) {
            body.put("words", missed.isPresent() ? given : words);
        }
        if (notAStatement) {
            body.put("notAStatement", true);
        }
        who.into(body, environment);
        return body;
    }

    private Object speaker(String name) {
        return countries.isEmpty() ? name
                : Map.of(ID.matcher(name).matches() ? "id" : "name", name, "countries", countries);
    }

    private static String member(String what) {
        return Optional.ofNullable(MEMBERS.get(what)).orElseThrow(() -> new QuothException(BAD_REQUEST,
                "--take-back is '%s'; expected one of speaker, country, date, kind, words".formatted(what)));
    }

    private void tell(JsonNode answer) {
        var id = answer.path("statement").asString();
        var made = new ArrayList<String>();
        answer.path("made").forEach(c -> made.add("%s (correction %d)".formatted(
                c.path("what").asString().replace('_', ' '), c.path("number").asLong())));
        environment.out().println(
                id + ": " + (made.isEmpty() ? takeBack.isEmpty() ? "all was so already" : "taken back"
                        : String.join(", ", made)));
        if (missed.isEmpty() && !id.equals(given.getFirst())) {
            environment.out()
                    .println("Its words are others now, so it has another id; the old one leads there.");
        }
    }
}
