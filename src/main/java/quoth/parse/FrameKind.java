package quoth.parse;

import java.util.Arrays;
import java.util.Optional;

/// What a frame between a parent and its worker holds.
enum FrameKind {
    /// Parent to worker: a source document to parse.
    TASK('T'),
    /// Worker to parent: ready to parse, with the parser's version.
    READY('R'),
    /// Work goes on.
    ADVANCED('A'), DOCUMENT('D'),
    /// An entry of a container begins; its bytes follow in pieces.
    ENTRY('E'), PIECE('P'), ENTRY_END('F'),
    /// The entry that was begun cannot be read to its end.
    ENTRY_BROKEN('B'), ENTRY_REFUSED('X'),
    /// The last one of a task.
    REPORT('Z');

    private final char code;

    FrameKind(char code) {
        this.code = code;
    }

    byte code() {
        return (byte) code;
    }

    static Optional<FrameKind> of(int code) {
        return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
    }
}
