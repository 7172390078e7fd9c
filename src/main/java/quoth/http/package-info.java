/// The JSON API and the pages. The only place that knows Jetty; it never sees an engine.
@NullMarked
package quoth.http;

import org.jspecify.annotations.NullMarked;
