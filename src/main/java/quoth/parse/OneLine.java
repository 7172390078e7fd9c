package quoth.parse;

import java.util.regex.Pattern;

/// What went wrong, in one line for people: no stack trace, no class name unless there is nothing else.
final class OneLine {

    private static final int LONGEST = 300;
    /// What libraries say when they only pass something on.
    private static final Pattern WRAPPER = Pattern
            .compile("(?:Unexpected \\w+|TIKA-\\d+: Illegal \\w+) from .*|Error creating \\w+ extractor"
                    + "|XML parse error|[\\w.$]+(?:Exception|Error)(?:: .*)?");

    private OneLine() {}

    static String of(Throwable problem) {
        var said = "";
        var cause = problem;
        for (int depth = 0; depth < 10; depth++) {
            var message = cause.getMessage();
            if (message != null && !message.isBlank() && !WRAPPER.matcher(firstLine(message)).matches()) {
                said = firstLine(message);
                break;
            }
            if (cause.getCause() == null) {
                break;
            }
            cause = cause.getCause();
        }
        var line = said.isEmpty() ? "broken (" + cause.getClass().getSimpleName() + ")" : said;
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private static String firstLine(String message) {
        return Characters.normalised(message.strip().lines().findFirst().orElse(""));
    }
}
