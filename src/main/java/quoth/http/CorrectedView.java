package quoth.http;

import java.util.List;
import quoth.archive.Corrected;

/// What setting something right came to.
///
/// @param statement id under which the statement answers now
/// @param made      corrections that were added; none when all was so already
record CorrectedView(String statement, List<CorrectionView> made, Links links) {

    record Links(String statement, String corrections) {}

    static CorrectedView of(Corrected corrected) {
        var self = StatementRoute.PATH + corrected.statement();
        return new CorrectedView(corrected.statement().value(),
                corrected.made().stream().map(CorrectionView::of).toList(),
                new Links(self, self + "/corrections"));
    }
}
