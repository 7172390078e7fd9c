package quoth.http;

/// One thing that can be asked for. Safe for use by many threads.
@FunctionalInterface
interface Route {

    /// @throws quoth.QuothException whatever is wrong; becomes a [Problem]
    Answer answer(Call call);
}
