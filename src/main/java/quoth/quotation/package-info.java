/// Documents in, statements out: who said what, when, and from which country. One door, [quoth.quotation.Attribution];
/// [quoth.quotation.StatementLines] writes what it finds.
///
/// The way through, a class a step:
/// 1. Turns become statements as they are (`TurnReader`); data sets that came attributed stop here.
/// 2. `Paragraphs` and `Marks` find what stands in quotation marks; nothing unbalanced leaves its paragraph.
/// 3. English sentences that hold a reporting word are parsed (`ArticleReader`, `Tree`); `SentenceReader` asks the rules:
///    `ClauseReports`, `ClausesByWords`, `PhraseReports`, `SourceReports`, `NounReports`; who reports is found by
///    `Subjects`, how far content reaches by `ContentEnd`. In other languages `CueClauses` reads the words beside marks.
/// 4. `QuotationReader` joins the two: which quotations are statements, whose (`CueChoice`), which are words of a report.
/// 5. `Composer` gives ids and order and asks `Speakers`, `SaidDates` and `AboutFinder`.
///
/// Reporting words are data, in `index-config/cues`; a `Rule` names what found a statement and how often
/// that is right. Time and memory are linear in the text; nothing throws because of a text. Where words may mean two,
/// they are left as they are written.
@NullMarked
package quoth.quotation;

import org.jspecify.annotations.NullMarked;
