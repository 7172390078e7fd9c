package quoth.terms;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A language's makers of rows, lent to whoever has a text: as many as ever worked at once. Threads come and go with
/// requests, but what a maker knows of the language's words stays. Safe for use by many threads.
final class RowMakers {

    private final String language;
    private final FrequentWords frequent;
    private final Queue<RowMaker> idle = new ConcurrentLinkedQueue<>();

    RowMakers(String language, FrequentWords frequent) {
        this.language = language;
        this.frequent = frequent;
    }

    TermRows rows(String text) {
        var waiting = idle.poll();
        var maker = waiting == null ? new RowMaker(language, frequent) : waiting;
        var rows = maker.rows(text);
        idle.add(maker); // one that broke down over a text is not lent again
        return rows;
    }
}
