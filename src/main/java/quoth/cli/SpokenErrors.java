package quoth.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import quoth.QuothException;

/// Turns what went wrong into one line on stderr and an exit code. What nobody foresaw keeps its stack trace.
final class SpokenErrors implements IExecutionExceptionHandler, IParameterExceptionHandler {

    private final Environment environment;

    SpokenErrors(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine line, ParseResult result)
            throws Exception {
        if (exception instanceof QuothException known) {
            environment.say("quoth: " + oneLine(String.valueOf(known.getMessage())));
            return ExitCode.of(known.kind()).number();
        }
        throw exception;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        var command = exception.getCommandLine().getCommandSpec().qualifiedName();
        var message = message(exception);
        environment.say("quoth: %s%s%s; '%s --help' lists what there is".formatted(
                message.substring(0, 1).toLowerCase(Locale.ROOT), message.substring(1), meant(exception),
                command));
        return ExitCode.USAGE.number();
    }

    private static String message(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched
                && !exception.getCommandLine().getSubcommands().isEmpty()
                && !unmatched.getUnmatched().getFirst().startsWith("-")) {
            return "there is no command '%s'".formatted(unmatched.getUnmatched().getFirst());
        }
        return oneLine(String.valueOf(exception.getMessage()));
    }

    private static String meant(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            return "; near it: " + String.join(", ", unmatched.getSuggestions());
        }
        return "";
    }

    /// Libraries indent what they quote below the message.
    private static String oneLine(String message) {
        return message.lines().filter(line -> !line.isBlank() && !line.startsWith(" "))
                .collect(Collectors.joining(", "));
    }
}
