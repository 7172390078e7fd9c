package quoth.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import quoth.QuothException;
import quoth.archive.Archive;
import quoth.archive.Rules;
import quoth.archive.ServerTicket;
import quoth.http.HttpServer;
import quoth.http.HttpSettings;
import quoth.http.IngestView;
import quoth.ingest.FreeSpace;
import quoth.ingest.Ingest;
import quoth.ingest.IngestRequest;
import quoth.ingest.Ingests;
import quoth.ingest.Workers;
import quoth.parse.Parser;
import quoth.quotation.Attribution;
import quoth.search.Labels;
import quoth.search.Register;
import quoth.search.Schema;
import quoth.search.lucene.LuceneEngine;
import quoth.terms.Synonyms;
import quoth.terms.Terms;
import tools.jackson.databind.JsonNode;

import static quoth.QuothException.Kind.BAD_CONFIG;

/// The program put together, by hand: which part is given to which.
final class Wiring implements AutoCloseable {

    private final Path web;
    private final InstantSource clock;
    private final Schema schema;
    private final Archive archive;
    private final Ingests ingests;
    private final Workers workers;
    private final Labels labels;
    private final Register register;

    private Wiring(Path web, InstantSource clock, Schema schema, Archive archive, Ingests ingests,
            Workers workers, Labels labels, Register register) {
        this.web = web;
        this.clock = clock;
        this.schema = schema;
        this.archive = archive;
        this.ingests = ingests;
        this.workers = workers;
        this.labels = labels;
        this.register = register;
    }

    /// Opens an archive, makes it when there is none, and brings its index up to date.
    ///
    /// @throws QuothException `BAD_CONFIG` naming the file and line that is wrong, `IN_USE` when another process
    ///         holds the archive
    static Wiring open(Path folder, Settings settings, InstantSource clock) {
        var config = indexConfig(settings);
        var schema = Schema.read(config.resolve("schema.yaml"));
        var attribution = Attribution.load(config);
        var gazetteer = attribution.gazetteer();
        var parser = Parser.load(config, gazetteer);
        var workers = new Workers(config, parser);
        var terms = new Terms(Synonyms.read(config.resolve("synonyms")));
        var labels = new Labels(gazetteer);
        var archive = Archive.open(folder, Rules.of(attribution),
                index -> LuceneEngine.open(index, schema, terms, labels), clock);
        var ingests = new Ingests(new Ingest(archive, parser, workers, space(settings, folder), clock));
        return new Wiring(settings.path(Setting.WEB), clock, schema, archive, ingests, workers, labels,
                new Register(gazetteer));
    }

    private static FreeSpace space(Settings settings, Path archive) {
        var least = settings.keepFree();
        return least.isPresent() ? FreeSpace.of(archive, least.getAsLong()) : FreeSpace.of(archive);
    }

    static Path indexConfig(Settings settings) {
        var folder = settings.path(Setting.INDEX_CONFIG);
        if (!Files.isDirectory(folder)) {
            throw new QuothException(BAD_CONFIG, "%s: index-config is '%s', which is no folder"
                    .formatted(settings.value(Setting.INDEX_CONFIG).source(), folder));
        }
        return folder;
    }

    /// Serves until closed. Closing the wiring afterwards is the caller's part.
    HttpServer serve(HttpSettings settings, String token) {
        return HttpServer.start(settings, archive, ingests, schema, labels, register, token, clock, web);
    }

    /// Serves, and leaves word in the archive's folder how commands on this machine reach the server.
    HttpServer serveForCommands(HttpSettings settings, String token) {
        var server = serve(settings, token);
        new ServerTicket(settings.authority(server.port()), token, ProcessHandle.current().pid())
                .write(archive.folder());
        return server;
    }

    /// Goes on with what earlier processes acknowledged and did not come to.
    void resume() {
        ingests.resume();
    }

    /// Begins to take files in, without a server.
    ///
    /// @return the run's state as the API gives it
    JsonNode take(IngestRequest request) {
        return IngestView.tree(ingests.start(request));
    }

    /// The state of a run that [#take] began.
    JsonNode taken(String id) {
        return IngestView.tree(ingests.state(id).orElseThrow());
    }

    /// Stops what is being taken in, once the files in hand are finished. What was taken in stays.
    void stopIngests() {
        ingests.close();
    }

    @Override
    public void close() {
        stopIngests();
        workers.close();
        archive.close();
    }
}
