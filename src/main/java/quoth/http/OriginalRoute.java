package quoth.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import quoth.archive.Archive;

/// `GET /documents/{id}/original`: the bytes as received, to be saved and never to be shown by the browser: they
/// come from anywhere.
final class OriginalRoute implements Route {

    /// What a browser could run.
    private static final Pattern ACTIVE = Pattern.compile("html|xml|svg|script");

    private final Documents documents;

    OriginalRoute(Archive archive) {
        this.documents = new Documents(archive);
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var original = documents.original(call.variable("id"));
        var type = ACTIVE.matcher(original.mediaType()).find() ? "application/octet-stream"
                : original.mediaType();
        return new Answer.Streamed(type, original.size(), original.open(), Map.of(
                "Content-Disposition", attachment(original.fileName()),
                "Content-Security-Policy", "sandbox; default-src 'none'"));
    }

    /// As RFC 6266 has it: a plain name for old programs, the real one for the others.
    private static String attachment(String fileName) {
        var plain = fileName.replaceAll("[^A-Za-z0-9._-]", "_");
        var real = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, real);
    }
}
