package quoth.archive;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a piece of upkeep came to.
///
/// @param counts   what was looked at or done, by its name in words
/// @param findings what is not as it should be, or was not
public record UpkeepReport(SortedMap<String, Long> counts, List<Finding> findings) {

    public UpkeepReport {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        findings = List.copyOf(findings);
    }

    /// Whether something is still not as it should be.
    public boolean trouble() {
        return findings.stream().anyMatch(finding -> switch (finding.remedy()) {
            case OPEN, LOST -> true;
            case REPAIRED, REOPENED, QUARANTINED -> false;
        });
    }
}
