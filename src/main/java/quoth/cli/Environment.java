package quoth.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/// The world around a command: what a test replaces.
///
/// @param variables environment variables
/// @param home      where the program is installed
/// @param out       for data
/// @param err       for messages
/// @param terminal  whether a person watches `err`
record Environment(Map<String, String> variables, Path home, PrintWriter out, PrintWriter err,
        boolean terminal,
        InstantSource clock) {

    /// A line for the person at the terminal.
    void say(String message) {
        err.println(message);
        err.flush();
    }
}
