/// Text in; sentences, tokens, tags and dependencies out. Also home of the trainer that makes the model.
@NullMarked
package quoth.syntax;

import org.jspecify.annotations.NullMarked;
