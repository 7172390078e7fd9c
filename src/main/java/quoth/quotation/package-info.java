/// Documents in, statements out: marks, cues, content, speakers, countries, dates.
@NullMarked
package quoth.quotation;

import org.jspecify.annotations.NullMarked;
