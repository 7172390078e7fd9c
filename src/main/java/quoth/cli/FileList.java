package quoth.cli;

import tools.jackson.databind.JsonNode;

/// Prints the files of a run, a line each, in the order in which they were acknowledged, each once it has its
/// outcome: outcome, tab, collection and path.
final class FileList {

    private static final int PAGE = 200;

    private final Environment environment;
    private final IngestFiles files;
    private final String id;
    private String cursor = "";
    private int printed;

    /// @param id of the run
    FileList(Environment environment, IngestFiles files, String id) {
        this.environment = environment;
        this.files = files;
        this.id = id;
    }

    /// Prints those that came to their outcome since the last time.
    void more() {
        while (page(files.page(id, cursor, PAGE))) {
            printed = 0;
        }
        environment.out().flush();
    }

    /// @return whether the page is done with, and another follows
    private boolean page(JsonNode page) {
        var shown = page.path("files");
        while (printed < shown.size() && shown.get(printed).hasNonNull("outcome")) {
            var file = shown.get(printed);
            environment.out().println(file.path("outcome").asString() + "\t"
                    + file.path("collection").asString() + "/" + file.path("path").asString());
            printed++;
        }
        var next = IngestFiles.next(page);
        if (printed < shown.size() || next.isEmpty()) {
            return false;
        }
        cursor = next;
        return true;
    }
}
