/// Documents in, statements out: marks, cues, content, speakers, countries, dates. How well that goes is measured here
/// too, against texts in which it is marked by hand.
@NullMarked
package quoth.quotation;

import org.jspecify.annotations.NullMarked;
