package quoth.http;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import quoth.QuothException;
import quoth.archive.Keys;
import quoth.archive.Keys.Scope;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

import static quoth.QuothException.Kind.BAD_REQUEST;

/// `POST /keys`: makes a key. Its secret is in the answer, and nowhere else.
final class AddKeyRoute implements Route {

    /// @param days how long it lets in; absent for ever
    private record Wanted(String name, Optional<String> scope, Optional<Integer> days) {}

    private static final String EXPECTED = "expected {\"name\": \"Ada\", \"scope\": \"write\", \"days\": 365}";
    private static final int MOST_DAYS = 36_500;

    private static final ObjectReader READER = Json.MAPPER.readerFor(Wanted.class)
            .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Keys keys;

    AddKeyRoute(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var wanted = read(call.body().get());
        var scope = wanted.scope().map(AddKeyRoute::scope).orElse(Scope.WRITE);
        return Answer
                .created(KeyView.of(keys.add(wanted.name(), scope, wanted.days().map(AddKeyRoute::valid))));
    }

    private static Wanted read(String body) {
        try {
            Wanted wanted = READER.readValue(body);
            if (wanted != null && wanted.name() != null) {
                return wanted;
            }
        } catch (JacksonException e) {
            throw new QuothException(BAD_REQUEST,
                    "the body is no such JSON: %s; %s".formatted(e.getOriginalMessage(), EXPECTED), e);
        }
        throw new QuothException(BAD_REQUEST, "the body names nobody; " + EXPECTED);
    }

    private static Scope scope(String given) {
        return Arrays.stream(Scope.values()).filter(s -> s.name().equalsIgnoreCase(given)).findFirst()
                .orElseThrow(() -> new QuothException(BAD_REQUEST,
                        "scope is '%s'; expected one of %s".formatted(given,
                                Arrays.stream(Scope.values()).map(s -> s.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")))));
    }

    private static Duration valid(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new QuothException(BAD_REQUEST,
                    "days is %d; expected 1 to %d".formatted(days, MOST_DAYS));
        }
        return Duration.ofDays(days);
    }
}
