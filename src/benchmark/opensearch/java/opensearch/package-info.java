/// OpenSearch as whoever asks more of it than of a library runs it, and questions that it and Quoth answer over HTTP.
///
/// [OneNode] starts a node; [Bulk] loads what Quoth exports as JSON Lines; [Duel] asks both. Nothing here knows how
/// either works inside. Run them by `bin/benchmark opensearch`.
package opensearch;
