package quoth.http;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.AppliedCorrection;
import quoth.ArchivedDocument;
import quoth.ArchivedStatement;
import quoth.DocumentMetadata;
import quoth.PartialDate;
import quoth.Publisher;
import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Element;
import quoth.http.html.Html;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.ARTICLE;
import static quoth.http.html.Element.BDI;
import static quoth.http.html.Element.BLOCKQUOTE;
import static quoth.http.html.Element.CODE;
import static quoth.http.html.Element.DD;
import static quoth.http.html.Element.DL;
import static quoth.http.html.Element.DT;
import static quoth.http.html.Element.EM;
import static quoth.http.html.Element.FIGCAPTION;
import static quoth.http.html.Element.FIGURE;
import static quoth.http.html.Element.H1;
import static quoth.http.html.Element.H2;
import static quoth.http.html.Element.LI;
import static quoth.http.html.Element.MARK;
import static quoth.http.html.Element.OL;
import static quoth.http.html.Element.P;
import static quoth.http.html.Element.SECTION;
import static quoth.http.html.Element.SPAN;
import static quoth.http.html.Element.STRONG;
import static quoth.http.html.Element.TIME;
import static quoth.http.html.Element.UL;

/// A statement as its own page shows it: the words, who said them, when and where they stand, why that is believed,
/// and what people set right.
final class StatementArticle {

    private static final int LONGEST_TITLE = 90;
    private static final int LONGEST_DESCRIPTION = 280;

    private final Spoken spoken;
    private final SpeakerLine speakers;
    private final boolean publicly;

    StatementArticle(Spoken spoken, boolean publicly) {
        this.spoken = spoken;
        this.speakers = new SpeakerLine(spoken);
        this.publicly = publicly;
    }

    /// @param notice above the words
    /// @param site   where this archive is reached
    Page page(ArchivedStatement archived, ArchivedDocument document, Html notice, String site) {
        var citation = new Citation(archived, document.document().metadata(), site);
        var statement = archived.statement();
        var id = statement.id().value();
        var who = Spoken.speakers(statement.speakers());
        var title = who + ": “" + Spoken.shortened(archived.text(), LONGEST_TITLE) + "”";
        var main = ARTICLE.with(Attribute.DATA_ID, id).of(
                H1.classed("unseen").of(title), notice, quotation(archived, document.document().metadata()),
                section("why", Words.WHY, why(archived, document.document().text())),
                corrections(archived), CitationSection.of(citation),
                section("elsewhere", Words.ELSEWHERE, elsewhere(archived, document.document().metadata())));
        return Page
                .of(title, Spoken.shortened(archived.text(), LONGEST_DESCRIPTION), Address.of("s", id), main)
                .withAlternate("application/json", Words.STATEMENT_AS_JSON,
                        Address.of("api", "v1", "statements", id))
                .withData(LinkedQuotation.of(citation)).withScripts("page.js", "curate/statement.js");
    }

    private Html quotation(ArchivedStatement archived, DocumentMetadata document) {
        var statement = archived.statement();
        return FIGURE.classed("quotation").of(
                BLOCKQUOTE.with(Attribute.LANG, document.language()).of(P.with(Attribute.DIR, "auto").of(
                        before(archived.before()), SPAN.classed("words").of(archived.quotation()),
                        after(archived.after()))),
                FIGCAPTION.of(P.classed("who").of(speakers.of(statement.speakers())),
                        P.classed("when").of(when(statement.date())),
                        P.classed("source").of(source(archived, document))));
    }

    /// The sentence before, unless there is none but for its marks; a mark that opens stands close to the words.
    private static Html before(String sentence) {
        var said = sentence.codePoints().anyMatch(Character::isLetterOrDigit) ? sentence
                : sentence.replaceAll("[^“„«‘\"'(\\[]", "");
        return said.isBlank() ? Html.NOTHING
                : SPAN.classed("context").of(said.matches("(?s).*[“„«‘\"'(\\[]") ? said : said + " ");
    }

    /// The sentence after; a mark that closes stands close to the words.
    private static Html after(String sentence) {
        return sentence.isBlank() ? Html.NOTHING
                : SPAN.classed("context")
                        .of(sentence.matches("(?s)[.,;:!?”“»’\"')\\]…].*") ? sentence : " " + sentence);
    }

    private static Html when(Optional<PartialDate> date) {
        return date.<Html>map(d -> Html.of(
                Html.text(Words.SAID), TIME.with(Attribute.DATETIME, Spoken.machine(d)).of(Spoken.date(d)),
                SPAN.classed("basis").of(" (" + Spoken.basis(d) + ")")))
                .orElse(Html.text(Words.SAID_UNKNOWN));
    }

    private Html source(ArchivedStatement archived, DocumentMetadata document) {
        var id = archived.statement().id().value();
        return Page.dotted(List.of(
                Optional.of(A.to(inDocument(document, id)).with(Attribute.LANG, document.language())
                        .of(BDI.of(document.title()))),
                document.publisher().map(Publisher::name).map(name -> BDI.of(name)),
                document.published().map(d -> Html.text(Words.PUBLISHED_ON + Spoken.date(d))),
                archived.page().isPresent() ? Optional.of(Html.text(Words.PAGE + archived.page().getAsInt()))
                        : Optional.empty(),
                Optional.of(Html.text(spoken.language(document.language())))));
    }

    private static Address inDocument(DocumentMetadata document, String statement) {
        return Address.of("d", document.id().value()).with("s", statement).at(statement);
    }

    private Html why(ArchivedStatement archived, String text) {
        var statement = archived.statement();
        var facts = new ArrayList<Html>();
        fact(facts, Words.KIND,
                Html.text(Spoken.named(statement.kind()) + ", " + Spoken.kind(statement.kind())));
        fact(facts, Words.RULE, CODE.of(statement.rule()));
        fact(facts, Words.CONFIDENCE, Html.text(Words.RIGHT_IN
                .formatted(Math.round(statement.confidence() * 100))));
        statement.cue().ifPresent(cue -> fact(facts, Words.REPORTED_BY, EM.of(cue.word())));
        statement.within().ifPresent(outer -> fact(facts, Words.INSIDE,
                A.to(Address.of("s", outer.value())).of(Words.ANOTHER)));
        if (!statement.about().isEmpty()) {
            var about = new ArrayList<Html>();
            statement.about().forEach(a -> about.add(LI.of(A.to(Address.of().with("about", a.id()))
                    .of(BDI.of(a.name())))));
            fact(facts, Words.SPEAKS_OF, UL.classed("inline").of(about));
        }
        return Html.of(whoever(archived),
                P.classed("passages").with(Attribute.DIR, "auto")
                        .of(new Evidence(statement, text).passages()),
                P.classed("legend").of(MARK.classed("said").of(Words.LEGEND_SAID), Html.text(" "),
                        SPAN.classed("reports").of(Words.LEGEND_CUE), Html.text(" "),
                        SPAN.classed("names").of(Words.LEGEND_NAMES), Html.text(" "),
                        SPAN.classed("evidence").of(Words.LEGEND_EVIDENCE)),
                DL.classed("metadata").of(facts));
    }

    /// Whom the rule named is not always who is named now.
    private static Html whoever(ArchivedStatement archived) {
        boolean other = archived.corrections().stream().anyMatch(c -> switch (c.what()) {
            case SPEAKER, MERGE, SPLIT -> true;
            case COUNTRY, DATE, KIND, EXTENT, NOT_A_STATEMENT, MISSED -> false;
        });
        return other ? P.classed("basis").of(Words.READER_NAMED)
                : Html.NOTHING;
    }

    private static void fact(List<Html> facts, String name, Html value) {
        facts.add(DT.of(name));
        facts.add(DD.of(value));
    }

    private Html corrections(ArchivedStatement archived) {
        if (!archived.corrected()) {
            return Html.NOTHING;
        }
        var items = archived.corrections().stream().map(this::correction).toList();
        return section("corrections", Words.SET_RIGHT_BY_READERS, OL.classed("marks").of(items));
    }

    private Element correction(AppliedCorrection correction) {
        var day = correction.at().atZone(ZoneOffset.UTC).toLocalDate();
        var by = publicly ? Html.NOTHING : Html.of(Html.text(Words.BY), BDI.of(correction.by()));
        return LI.of(STRONG.of(Spoken.named(correction.what())), by, Html.text(", "),
                TIME.with(Attribute.DATETIME, day.toString()).of(Spoken.day(day)));
    }

    private static Html elsewhere(ArchivedStatement archived, DocumentMetadata document) {
        var id = archived.statement().id().value();
        var links = new ArrayList<Html>();
        links.add(LI.of(A.to(inDocument(document, id)).of(Words.IN_DOCUMENT)));
        document.url().flatMap(Address::elsewhere)
                .ifPresent(url -> links
                        .add(LI.of(A.to(url).with(Attribute.REL, "noreferrer").of(Words.AT_PUBLISHER))));
        links.add(LI.of(A.to(Address.of("api", "v1", "statements", id)).of(Words.AS_JSON)));
        return UL.classed("links").of(links);
    }

    static Element section(String id, String title, Html... inside) {
        var all = new ArrayList<Html>();
        all.add(H2.id(id + "-title").of(title));
        all.addAll(List.of(inside));
        return SECTION.id(id).with(Attribute.ARIA_LABELLEDBY, id + "-title").of(all);
    }
}
