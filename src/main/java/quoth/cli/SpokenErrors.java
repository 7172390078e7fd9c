package quoth.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import quoth.QuothException;

/// Turns what went wrong into one line on stderr and an exit code. What nobody foresaw keeps its stack trace.
final class SpokenErrors implements IExecutionExceptionHandler {

    private final Environment environment;

    SpokenErrors(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine line, ParseResult result)
            throws Exception {
        if (exception instanceof QuothException known) {
            environment.say("quoth: " + known.getMessage());
            return ExitCode.of(known.kind()).number();
        }
        throw exception;
    }
}
