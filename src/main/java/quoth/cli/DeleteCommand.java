package quoth.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import quoth.QuothException;

import static quoth.QuothException.Kind.BAD_REQUEST;

@Command(name = "delete", description = "Takes a collection or documents out of the archive, for good.", footer = {
        "",
        "Original, text, statements and what the index has of them are removed from the",
        "files, not only hidden; the ledger keeps that they were here. What stands in",
        "another collection too stays there. An id of a statement that was deleted answers",
        "410 without its words. Backups are not touched."})
final class DeleteCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..*", paramLabel = "ID", description = "Ids of documents, such as d-y5mzph5whnyddwae.")
    private List<String> documents = List.of();

    @Option(names = "--collection", paramLabel = "NAME", description = "All of a collection.")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--yes", description = "Needed: there is no way back.")
    private boolean yes;

    @Option(names = "--json", description = "Print the API's answer as it is.")
    private boolean json;

    private final Environment environment;

    DeleteCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (collection.isPresent() != documents.isEmpty()) {
            throw new QuothException(BAD_REQUEST,
                    "expected ids of documents, or --collection NAME, one of the two");
        }
        if (!yes) {
            throw new QuothException(BAD_REQUEST,
                    "there is no way back from deleting %s; say --yes if that is meant"
                            .formatted(collection.map("collection '%s'"::formatted)
                                    .orElseGet(() -> String.join(", ", documents))));
        }
        try (var door = Door.toExisting(common.settings(environment), environment)) {
            return new UpkeepRun(environment, json).of(door, task()).number();
        }
    }

    private Map<String, Object> task() {
        return collection.<Map<String, Object>>map(name -> Map.of("task", "delete", "collection", name))
                .orElseGet(() -> Map.of("task", "delete", "documents", documents));
    }
}
