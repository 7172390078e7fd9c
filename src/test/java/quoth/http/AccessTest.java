package quoth.http;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import quoth.archive.Archive;
import quoth.archive.Keys.Scope;
import quoth.ingest.Ingests;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// Who may come to which route: every operation of the description, asked by everybody there is.
class AccessTest {

    private static final String TOKEN = "0123456789abcdef";

    private enum Caller {
        ANONYMOUS, READ_KEY, WRITE_KEY, EXPIRED_KEY, WRONG_KEY, OWNER, OWNER_THROUGH_A_PROXY, FOREIGN_PAGE, FOREIGN_FORM
    }

    private record Operation(String method, String path, JsonNode described) {

        /// Whether a kind of credential opens it.
        boolean open(String scheme) {
            return described.path("security").isMissingNode()
                    || described.path("security").valueStream().anyMatch(s -> s.has(scheme));
        }

        Optional<Scope> scope() {
            return described.path("security").valueStream().filter(s -> s.has("key"))
                    .map(s -> Scope.valueOf(s.get("key").get(0).stringValue().toUpperCase(Locale.ROOT)))
                    .findFirst();
        }

        boolean writes() {
            return !method.equals("GET");
        }

        boolean forEverybody() {
            return described.path("security").isMissingNode();
        }

        String address() {
            return path.replaceAll("\\{\\w+}", "i-1");
        }
    }

    @TempDir
    private Path folder;
    private Archive archive;
    private Ingests ingests;

    @BeforeEach
    void open() {
        archive = new TestArchive(folder.resolve("archive"), "nothing").open();
        ingests = TestArchive.ingests(archive);
    }

    @AfterEach
    void close() {
        ingests.close();
        archive.close();
    }

    @Test
    void theDescriptionListsEveryRouteAndNoOther() {
        assertThat(operations().map(o -> o.method + " " + o.path))
                .containsExactlyInAnyOrderElementsOf(routes(false).all());
    }

    @Test
    void aPublicServerHasNoRouteThatWritesAndNoneThatIsNotForEverybody() {
        var served = new TreeSet<>(routes(true).all());

        assertThat(served).isNotEmpty().allMatch(route -> route.startsWith("GET "));
        assertThat(operations().filter(o -> !o.forEverybody()).map(o -> o.method + " " + o.path))
                .isNotEmpty().noneMatch(served::contains);
    }

    @TestFactory
    Stream<DynamicTest> everyRouteLetsInWhomItsDescriptionNames() {
        var clock = InstantSource.fixed(TestArchive.NOW);
        archive.keys().add("reader", Scope.READ, Optional.empty());
        var read = archive.keys().add("also a reader", Scope.READ, Optional.empty()).secret();
        var write = archive.keys().add("writer", Scope.WRITE, Optional.of(Duration.ofDays(1))).secret();
        var expired = archive.keys().add("was a writer", Scope.WRITE, Optional.of(Duration.ZERO)).secret();
        var server = HttpServer.start(HttpSettings.local(0), archive, ingests, TestArchive.SCHEMA,
                TestArchive.LABELS, TestArchive.REGISTER, TOKEN,
                clock,
                folder);
        var client = Client.of(server);
        var tests = new ArrayList<DynamicTest>();
        operations().forEach(operation -> {
            for (var caller : Caller.values()) {
                var headers = headers(caller, read, write, expired);
                tests.add(DynamicTest.dynamicTest(operation.method + " " + operation.path + " by " + caller,
                        () -> check(operation, caller, client.ask(operation.method, operation.address(), "",
                                headers.toArray(String[]::new)).statusCode())));
            }
        });
        return tests.stream().onClose(() -> {
            client.close();
            server.close();
        });
    }

    private static void check(Operation operation, Caller caller, int status) {
        int expected = expected(operation, caller);
        if (expected == 0) {
            assertThat(status).isNotIn(401, 403);
        } else {
            assertThat(status).isEqualTo(expected);
        }
    }

    /// @return 0 for one who is let in, whatever comes of it
    private static int expected(Operation operation, Caller caller) {
        boolean key = operation.open("key");
        return switch (caller) {
            case FOREIGN_PAGE, FOREIGN_FORM -> operation.writes() ? 403 : operation.forEverybody() ? 0 : 401;
            case OWNER -> 0;
            case ANONYMOUS, WRONG_KEY, EXPIRED_KEY -> operation.forEverybody() ? 0 : 401;
            case OWNER_THROUGH_A_PROXY -> operation.forEverybody() ? 0 : key ? 401 : 403;
            case READ_KEY -> operation.forEverybody() ? 0
                    : !key ? 401 : operation.scope().orElseThrow() == Scope.READ ? 0 : 403;
            case WRITE_KEY -> operation.forEverybody() || key ? 0 : 401;
        };
    }

    private static List<String> headers(Caller caller, String read, String write, String expired) {
        return switch (caller) {
            case ANONYMOUS -> List.of();
            case READ_KEY -> List.of("Authorization", "Bearer " + read);
            case WRITE_KEY -> List.of("Authorization", "Bearer " + write);
            case EXPIRED_KEY -> List.of("Authorization", "Bearer " + expired);
            case WRONG_KEY ->
                List.of("Authorization", "Bearer " + write.substring(0, write.length() - 1) + "g");
            case OWNER -> List.of("Authorization", "Bearer " + TOKEN);
            case OWNER_THROUGH_A_PROXY ->
                List.of("Authorization", "Bearer " + TOKEN, "X-Forwarded-For", "203.0.113.7");
            // even with a key that its visitor's browser would never send
            case FOREIGN_PAGE -> List.of("Origin", "https://evil.example");
            case FOREIGN_FORM -> List.of("Sec-Fetch-Site", "cross-site");
        };
    }

    private static Stream<Operation> operations() {
        return new Description().json().get("paths").propertyStream().flatMap(path -> path.getValue()
                .propertyStream()
                .map(o -> new Operation(o.getKey().toUpperCase(Locale.ROOT), path.getKey(), o.getValue())));
    }

    private Routes routes(boolean publicly) {
        return Api.routes(HttpSettings.local(0).withPublicly(publicly), archive, ingests, TestArchive.SCHEMA,
                TestArchive.LABELS, TestArchive.REGISTER,
                TOKEN, InstantSource.fixed(TestArchive.NOW));
    }
}
