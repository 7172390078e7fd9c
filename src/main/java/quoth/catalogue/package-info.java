/// What came in and what became of it: originals and texts by hash, the ledger, versions, aliases. Durable
/// before anything is acknowledged.
@NullMarked
package quoth.catalogue;

import org.jspecify.annotations.NullMarked;
