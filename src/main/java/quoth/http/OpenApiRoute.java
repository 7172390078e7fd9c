package quoth.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/// `GET /openapi.json`: this API, described.
final class OpenApiRoute implements Route {

    private final Answer description = Answer.of(Answer.JSON, text());

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        return description;
    }

    static String text() {
        try (var in = Objects.requireNonNull(OpenApiRoute.class.getResourceAsStream("openapi.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
