package quoth.quotation;

import java.util.List;
import java.util.Optional;
import quoth.CountryCode;

/// What is known of somebody.
///
/// @param id   the register's, else `name~country`, else none
/// @param name in full; none when only a surname is known
record Identity(Optional<String> id, Optional<String> name, Optional<String> role,
        List<CountryCode> countries) {

    static final Identity NOBODY = new Identity(Optional.empty(), Optional.empty(), Optional.empty(),
            List.of());

    /// Whether this is one of the register's people.
    boolean isRegistered() {
        return id.isPresent() && id.get().indexOf('~') < 0;
    }
}
