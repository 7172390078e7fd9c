package quoth.http;

import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import quoth.archive.Archive;
import quoth.archive.Keys.Scope;
import quoth.archive.Upkeep;
import quoth.ingest.IngestRequest;
import quoth.ingest.Ingests;
import quoth.search.Schema;
import quoth.search.SearchRequest.Target;

/// Every address that is no file, in one place.
final class Api {

    private Api() {}

    /// @param token what a command on this machine must show to have files taken in
    static Routes routes(HttpSettings settings, Archive archive, Ingests ingests, Schema schema, String token,
            InstantSource clock) {
        var gate = new Gate(settings.searchesAtOnce());
        var routes = new Routes()
                .on("GET", "/api/v1/statements",
                        new SearchRoute(Target.STATEMENTS, archive, schema, gate, clock))
                .on("GET", "/api/v1/documents",
                        new SearchRoute(Target.DOCUMENTS, archive, schema, gate, clock))
                .on("GET", "/api/v1/facets/{name}", new FacetRoute(archive, schema, gate))
                .on("GET", "/api/v1/statements/{id}", new StatementRoute(archive))
                .on("GET", "/api/v1/documents/{id}", new DocumentRoute(archive, settings.publicly()))
                .on("GET", "/api/v1/documents/{id}/text", new TextRoute(archive))
                .on("GET", "/api/v1/status", new StatusRoute(archive, settings.publicly()))
                .on("GET", "/s/{id}", new StatementPage(archive))
                .on("GET", "/openapi.json", new OpenApiRoute())
                .on("GET", "/healthz", Api::up)
                .on("GET", "/readyz", new ReadyRoute(archive));
        return settings.publicly() ? routes : owners(routes, settings, archive, ingests, token);
    }

    private static Answer up(Call call) {
        call.parameters().onlyThese(Set.of());
        return Answer.json(Map.of("status", "up"));
    }

    /// What an archive that is open to everybody does not have.
    private static Routes owners(Routes routes, HttpSettings settings, Archive archive, Ingests ingests,
            String token) {
        var doors = new Doors(token, archive.keys());
        var upkeep = new Upkeep(archive, () -> archive.pending().isEmpty()
                ? Optional.empty()
                : Optional.of(ingests.start(IngestRequest.of()).id()));
        return routes
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
}
