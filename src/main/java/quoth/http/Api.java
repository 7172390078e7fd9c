package quoth.http;

import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import quoth.archive.Archive;
import quoth.archive.Keys.Scope;
import quoth.archive.Upkeep;
import quoth.ingest.Ingests;
import quoth.search.Labels;
import quoth.search.Register;
import quoth.search.Schema;
import quoth.search.SearchRequest.Target;

/// Every address that is no file, in one place.
final class Api {

    private static final int EXPORTS_AT_ONCE = 4;

    private Api() {}

    /// @param token what a command on this machine must show to have files taken in
    static Routes routes(HttpSettings settings, Archive archive, Ingests ingests, Schema schema,
            Labels labels,
            Register register, String token, InstantSource clock) {
        var gate = new Gate(settings.searchesAtOnce());
        var routes = citations(new Routes(), archive)
                .on("GET", "/api/v1/statements",
                        new SearchRoute(Target.STATEMENTS, archive, schema, gate, clock, settings.publicly()))
                .on("GET", "/api/v1/documents",
                        new SearchRoute(Target.DOCUMENTS, archive, schema, gate, clock, settings.publicly()))
                .on("GET", "/api/v1/facets/{name}", new FacetRoute(archive, schema, gate))
                .on("GET", "/api/v1/suggest", new SuggestRoute(archive, gate))
                .on("GET", "/api/v1/statements/{id}", new StatementRoute(archive, settings.publicly()))
                .on("GET", "/api/v1/documents/{id}", new DocumentRoute(archive, settings.publicly()))
                .on("GET", "/api/v1/documents/{id}/text", new TextRoute(archive))
                .on("GET", "/api/v1/status", new StatusRoute(archive, settings.publicly()))
                .on("GET", "/openapi.json", new OpenApiRoute())
                .on("GET", "/healthz", Api::up)
                .on("GET", "/readyz", new ReadyRoute(archive));
        exports(routes, archive, schema, gate, settings.publicly());
        pages(routes, settings, archive, gate, labels, register);
        if (settings.publicly()) {
            return routes;
        }
        routes.on("POST", "/api/v1/batch", new BatchRoute(archive, schema, gate));
        return owners(routes, settings, archive, ingests, token);
    }

    private static void pages(Routes routes, HttpSettings settings, Archive archive, Gate gate, Labels labels,
            Register register) {
        boolean publicly = settings.publicly();
        var layout = new Layout(publicly);
        routes.on("GET", "/s/{id}", new StatementPage(archive, layout, labels, publicly))
                .on("GET", "/d/{id}", new DocumentPage(archive, layout, labels, publicly))
                .on("GET", "/speaker/{id}", new SpeakerPage(archive, layout, gate, labels, register));
        if (!publicly) {
            routes.on("GET", "/not-indexed", new NotIndexedPage(archive, layout))
                    .on("GET", "/curate", new CuratePage(layout));
        }
    }

    private static void exports(Routes routes, Archive archive, Schema schema, Gate searches,
            boolean publicly) {
        var gate = new Gate(EXPORTS_AT_ONCE, "exports");
        for (var target : Target.values()) {
            routes.on("GET", "/api/v1/" + target.name().toLowerCase(Locale.ROOT) + ".atom",
                    new FeedRoute(target, archive, schema, searches));
            for (var format : ExportFormat.values()) {
                routes.on("GET",
                        "/api/v1/" + target.name().toLowerCase(Locale.ROOT) + format.extension(),
                        new ExportRoute(format, target, archive, schema, searches, gate, publicly));
            }
        }
    }

    private static Routes citations(Routes routes, Archive archive) {
        for (var format : CitationFormat.values()) {
            routes.on("GET", "/api/v1/statements/{id}" + format.extension(),
                    CitationRoute.in(format, archive));
        }
        return routes.on("GET", "/api/v1/statements/{id}/citation", CitationRoute.asText(archive));
    }

    private static Answer up(Call call) {
        call.parameters().onlyThese(Set.of());
        return Answer.json(Map.of("status", "up"));
    }

    /// What an archive that is open to everybody does not have.
    private static Routes owners(Routes routes, HttpSettings settings, Archive archive, Ingests ingests,
            String token) {
        var doors = new Doors(token, archive.keys(), archive.audit());
        var upkeep = new Upkeep(archive, () -> archive.pending().isEmpty()
                ? Optional.empty()
                : Optional.of(ingests.finishLeftOvers().id()));
        return corrections(routes, archive, doors)
                .on("POST", "/api/v1/upkeep", doors.owner(new StartUpkeepRoute(upkeep)))
                .on("GET", "/api/v1/upkeep/{id}", doors.owner(new UpkeepRoute(upkeep)))
                .on("GET", "/api/v1/documents/{id}/original", new OriginalRoute(archive))
                .on("POST", "/api/v1/ingests", doors.owner(new StartIngestRoute(ingests)))
                .on("GET", "/api/v1/ingests/{id}", doors.holders(Scope.READ, new IngestRoute(ingests)))
                .on("GET", "/api/v1/ingests/{id}/files",
                        doors.holders(Scope.READ, new IngestFilesRoute(ingests)))
                .onStreamed("POST", "/api/v1/documents",
                        doors.holders(Scope.WRITE, new UploadRoute(ingests, settings.uploads())))
                .on("GET", "/api/v1/keys", doors.owner(new KeysRoute(archive.keys())))
                .on("POST", "/api/v1/keys", doors.owner(new AddKeyRoute(archive.keys())))
                .on("DELETE", "/api/v1/keys/{name}", doors.owner(new RemoveKeyRoute(archive.keys())));
    }

    /// How what the rules found is set right.
    private static Routes corrections(Routes routes, Archive archive, Doors doors) {
        UnaryOperator<Route> readers = route -> doors.holders(Scope.READ, route);
        UnaryOperator<Route> writers = route -> doors.holders(Scope.WRITE, route);
        var corrections = new CorrectionRoutes(archive);
        var speakers = new SpeakerChangeRoutes(archive);
        return routes
                .on("PUT", "/api/v1/statements/{id}/correction", writers.apply(new CorrectRoute(archive)))
                .on("GET", "/api/v1/statements/{id}/corrections", readers.apply(corrections::ofStatement))
                .on("POST", "/api/v1/documents/{id}/statements", writers.apply(new MissedRoute(archive)))
                .on("GET", "/api/v1/corrections", readers.apply(corrections::all))
                .on("GET", "/api/v1/corrections/{number}", readers.apply(corrections::one))
                .on("POST", "/api/v1/corrections/{number}/undo", writers.apply(corrections::undo))
                .on("POST", "/api/v1/judgements", writers.apply(new JudgeRoute(archive)))
                .on("POST", "/api/v1/speakers/{id}/merge", writers.apply(speakers::merge))
                .on("POST", "/api/v1/speakers/{id}/split", writers.apply(speakers::split));
    }
}
