/// The JSON API and the pages. The only place that knows Jetty; it never sees an engine.
///
/// A request comes in as a [quoth.http.Call], goes to the one [quoth.http.Route] that its method and path name, and
/// leaves as an [quoth.http.Answer]; only [quoth.http.ApiHandler] and its neighbours in
/// [quoth.http.HttpServer] speak of Jetty. Whatever goes wrong becomes a [quoth.http.Problem]. `openapi.json` among
/// the resources describes every answer, and a test holds the answers against it.
@NullMarked
package quoth.http;

import org.jspecify.annotations.NullMarked;
