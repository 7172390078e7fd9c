/// The pages, as a person uses them: the real program over the sample archive, in a real Chromium.
@NullMarked
package quoth.web;

import org.jspecify.annotations.NullMarked;
