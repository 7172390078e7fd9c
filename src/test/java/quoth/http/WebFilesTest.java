package quoth.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The files of `web/`, as they are served.
class WebFilesTest {

    private static final Path WEB = Path.of("web");
    private static final Pattern IMPORT = Pattern.compile("^(?:import|export) .*?from '\\./([^']+)'",
            Pattern.MULTILINE);
    private static final Pattern PRELOAD = Pattern.compile("rel=\"modulepreload\" href=\"/app/([^\"]+)\"");
    private static final Pattern LOADED = Pattern.compile("(?:href|src)=\"/([^\"?]+\\.(?:css|js|svg))\"");

    @Test
    void everyFileOfOthersIsLockedToItsBytes() throws Exception {
        var locked = new TreeMap<String, String>();
        for (JsonNode one : new ObjectMapper().readTree(WEB.resolve("vendor/lock.json").toFile())
                .get("packages")) {
            assertThat(List.of(one.get("name"), one.get("version"), one.get("licence")))
                    .allSatisfy(value -> assertThat(value.asText()).isNotBlank());
            assertThat(one.get("integrity").asText()).startsWith("sha512-");
            one.get("files").properties()
                    .forEach(file -> locked.put(file.getKey(), file.getValue().asText()));
        }

        assertThat(sums(WEB.resolve("vendor"))).isEqualTo(locked);
    }

    private static SortedMap<String, String> sums(Path folder) throws Exception {
        var sums = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).filter(f -> !f.endsWith("lock.json"))
                    .toList()) {
                var sum = MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file));
                sums.put(folder.relativize(file).toString(), HexFormat.of().formatHex(sum));
            }
        }
        return sums;
    }

    @Test
    void theSearchPageLoadsEveryModuleItNeedsAtOnce() throws IOException {
        var preloaded = new TreeSet<>(Set.of("search-page.js", "ahead.js"));
        PRELOAD.matcher(Files.readString(WEB.resolve("index.html"))).results()
                .forEach(m -> preloaded.add(m.group(1)));

        assertThat(preloaded).isEqualTo(needed("search-page.js"));
    }

    /// A module and all that it imports, at once or through others; not what it loads when somebody asks for it.
    private static SortedSet<String> needed(String first) throws IOException {
        var needed = new TreeSet<String>();
        var open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            var module = open.pop();
            if (needed.add(module)) {
                IMPORT.matcher(Files.readString(WEB.resolve("app").resolve(module))).results()
                        .forEach(m -> open.push(m.group(1)));
            }
        }
        return needed;
    }

    @Test
    void theFirstLoadIsSmall() throws IOException {
        var page = Files.readString(WEB.resolve("index.html"));
        int bytes = compressed(WEB.resolve("index.html"));
        for (var file : LOADED.matcher(page).results().map(m -> m.group(1))
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))) {
            bytes += compressed(WEB.resolve(file));
        }

        assertThat(bytes).as("bytes of the first load, compressed").isLessThanOrEqualTo(60 * 1024);
    }

    private static int compressed(Path file) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(Files.readAllBytes(file));
        }
        return out.size();
    }

    @Test
    void ourModulesAreSmallAndSayWhatTheyAreFor() throws IOException {
        try (Stream<Path> files = Files.walk(WEB.resolve("app"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".js")).toList()) {
                var lines = Files.readAllLines(file);
                assertThat(lines.getFirst()).as("first line of " + file).startsWith("// ");
                assertThat(lines.size()).as("lines of " + file).isLessThanOrEqualTo(300);
            }
        }
    }
}
