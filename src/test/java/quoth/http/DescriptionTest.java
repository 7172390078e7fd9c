package quoth.http;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quoth.search.SearchRequest.Target;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/// The description names what there is, no more and no less. That answers are as described is checked with every answer
/// that [ApiTest] and its neighbours get.
class DescriptionTest {

    private final JsonNode description = new Description().json();

    @ParameterizedTest
    @CsvSource({"STATEMENTS,/api/v1/statements", "DOCUMENTS,/api/v1/documents"})
    void everySearchParameterIsDescribed(Target target, String path) {
        assertThat(new TreeSet<>(parameters(path)))
                .isEqualTo(new TreeSet<>(SearchParameters.of(target, TestArchive.SCHEMA)));
    }

    @Test
    void everyFacetOfTheSchemaIsDescribed() {
        var names = new ArrayList<String>();
        description.at("/components/parameters/missing/schema/items/enum")
                .forEach(n -> names.add(n.stringValue()));

        assertThat(names).containsExactlyInAnyOrderElementsOf(TestArchive.SCHEMA.facetNames());
    }

    private List<String> parameters(String path) {
        var names = new ArrayList<String>();
        for (var parameter : description.get("paths").get(path).at("/get/parameters")) {
            names.add(description.at(parameter.get("$ref").stringValue().substring(1)).get("name")
                    .stringValue());
        }
        return names;
    }
}
