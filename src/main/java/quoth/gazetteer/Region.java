package quoth.gazetteer;

import java.util.Optional;

/// A region of the world by UN M49.
///
/// @param code   three digits
/// @param parent code of the region that holds it; only the world has none
public record Region(String code, String name, Optional<String> parent) {}
