package quoth.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test a [Visitor]: one demo and one browser for all tests, a window for each. After each test the console must
/// be empty, and no request may have left the server.
final class Browsing implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Browsing.class);

    /// Where a server runs already, for somebody who tries things out: `-Dquoth.address=http://127.0.0.1:8080`.
    private static final Optional<String> GIVEN = Optional.ofNullable(System.getProperty("quoth.address"));

    /// Runs until the last test is over.
    private record Running(Path archive, Optional<RunningDemo> demo, Chromium chromium) implements AutoCloseable {

        static Running start() {
            try {
                var archive = Files.createTempDirectory("quoth-browser");
                var demo = GIVEN.isPresent() ? Optional.<RunningDemo>empty() : Optional.of(RunningDemo.start(archive));
                return new Running(archive, demo, new Chromium());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            chromium.close();
            demo.ifPresent(RunningDemo::close);
            try (var files = Files.walk(archive)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var running = test.getRoot().getStore(HERE).getOrComputeIfAbsent(Running.class, _ -> Running.start(),
                Running.class);
        var visitor = new Visitor(running.chromium, running.demo.map(RunningDemo::address).or(() -> GIVEN).orElseThrow());
        test.getStore(HERE).put(Visitor.class, visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var visitor = test.getStore(HERE).get(Visitor.class, Visitor.class);
        if (visitor != null) {
            visitor.close();
            assertThat(visitor.complaints()).isEmpty();
        }
    }
}
