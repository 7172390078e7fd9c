package quoth.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Where the program begins.
public final class Main {

    private Main() {}

    /// @param arguments see `quoth --help`
    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var environment = new Environment(System.getenv(),
                Path.of(System.getProperty("quoth.home", ".")).toAbsolutePath().normalize(),
                utf8(FileDescriptor.out), utf8(FileDescriptor.err),
                Boolean.getBoolean("quoth.terminal"),
                InstantSource.system());
        int code = QuothCommand.in(environment).execute(arguments);
        environment.out().flush();
        environment.err().flush();
        System.exit(code);
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
