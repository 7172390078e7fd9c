package quoth.http;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/// The API's own description, to hold its answers against.
final class Description {

    private static final String PROBLEM = "application/problem+json";

    private final JsonNode description = JsonMapper.shared().readTree(OpenApiRoute.text());
    private final SchemaRegistry registry = SchemaRegistry
            .withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> schemas = new HashMap<>();

    JsonNode json() {
        return description;
    }

    /// Fails when an answer is not as described; an answer to a path that is not described has to be a problem.
    void check(String method, String address, HttpResponse<String> answer) {
        var said = method + " " + address + " answered " + answer.statusCode() + ": " + answer.body();
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var operation = operation(method, address.replaceFirst("\\?.*", ""));
        if (type.equals(PROBLEM)) {
            valid(ref("Problem"), answer.body(), said);
        }
        if (operation.isEmpty()) {
            assertThat(type).as(said).isEqualTo(PROBLEM);
            return;
        }
        var described = operation.get().at("/responses").get(String.valueOf(answer.statusCode()));
        assertThat(described).as("described: " + said).isNotNull();
        var schema = described.at("/content").path(type.replaceFirst(";.*", "")).path("schema");
        if (type.equals("application/json") && schema.isObject()) {
            valid(schema, answer.body(), said);
        }
    }

    private void valid(JsonNode schema, String body, String said) {
        if (!body.isEmpty()) {
            assertThat(compiled(schema).validate(JsonMapper.shared().readTree(body))).as(said).isEmpty();
        }
    }

    private Schema compiled(JsonNode schema) {
        return schemas.computeIfAbsent(schema, s -> {
            var whole = (ObjectNode) s.deepCopy();
            whole.set("components", description.get("components"));
            return registry.getSchema(whole);
        });
    }

    private static JsonNode ref(String name) {
        return JsonMapper.shared().createObjectNode().put("$ref", "#/components/schemas/" + name);
    }

    private Optional<JsonNode> operation(String method, String path) {
        for (var described : description.get("paths").properties()) {
            if (path.matches(described.getKey().replaceAll("\\{\\w+}", "[^/]+"))) {
                return Optional.ofNullable(described.getValue().get(method.toLowerCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }
}
