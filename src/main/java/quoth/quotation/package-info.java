/// Documents in, statements out: who said what, when, and from which country. One door, [quoth.quotation.Attribution];
/// [quoth.quotation.StatementLines] writes what it finds.
///
/// The way through, a class a step:
/// 1. Turns become statements as they are (`TurnReader`); data sets that came attributed stop here.
/// 2. `Paragraphs` and `Marks` find what stands in quotation marks; nothing unbalanced leaves its paragraph.
/// 3. English sentences that hold a reporting word are parsed (`ArticleReader`, `Tree`), headlines in the case of running
///    text (`HeadlineCase`); `SentenceReader` asks the rules.
///    In other languages `CueClauses` reads the words beside marks, `SourceNames` those behind *laut* and *selon*.
/// 4. `QuotationReader` joins the two: which quotations are statements, whose (`CueChoice`, `NamesBeside`), which are words of a report.
/// 5. `Composer` gives ids and order and asks `Speakers`, `SaidDates` and `AboutFinder`.
///
/// How a sentence reports: a *cue* is a verb or noun of `index-config/cues` that stands outside marks. Its frames say where
/// its content may be, and one rule asks for each place, those first that are most often right:
///
/// | content | example | class |
/// |---|---|---|
/// | around the cue | *A, she said, B* | `ClausesAround` |
/// | beside *as* | *as she said, A* | `AsClauses` |
/// | after the cue | *said that A* | `ClausesAfter` |
/// | before the cue | *A, she said* | `ClausesBefore` |
/// | the same by the order of words | where the tree has no clause | `ClausesByWords` |
/// | what the cue's own clause describes | *which she said would last*; *the plan that she proposed* | `RelativeReports` |
/// | infinitive, object, preposition, passive | *promised to go*; *condemned it*; *called for it* | `PhraseReports` |
/// | behind a noun | *the claim that A*; *her call for A* | `NounReports` |
/// | beside a source | *according to the ministry, A* | `SourceReports` |
/// | in the sentences that follow | *It would be chaired by ...* | `GoingOn` |
///
/// `ClauseReports` asks those of clauses in the order that is most often right.
///
/// Who reports is the cue's subject (`Subjects`): by the tree (`VerbArcs`, `SharedSubjects`) and by the order of words
/// where trees are seldom right (`SubjectsByOrder`, `InvertedSubjects`). Content before its
/// cue begins where `ContentBegin` says. How far content reaches is `ContentEnd`'s: the subtree, but never past the next report and never
/// half a quotation. `ReportMerger` widens reports to the quotations they touch; `Nesting` keeps the longest of
/// those that share words, and inside it what somebody else is told to have said: a statement `within`.
/// What was not said, would be said or is only supposed is found too, and kept apart by its cue's name (`CueMood`):
/// `not say`, `would say`, `if say`. Attitudes (*wants*, *fears*) are no cues unless the list makes them so. Those that it
/// makes so end nobody else's content and claim no quotation.
///
/// A `Rule` names what found a statement and how often that is right. Time and memory are linear in the text; nothing
/// throws because of a text. Where words may mean two, they are left as they are written.
@NullMarked
package quoth.quotation;

import org.jspecify.annotations.NullMarked;
