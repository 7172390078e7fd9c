package quoth.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.ArchivedDocument;
import quoth.DocumentId;
import quoth.DocumentMetadata;
import quoth.Publisher;
import quoth.archive.Archive;
import quoth.archive.Standing;
import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Element;
import quoth.http.html.Html;
import quoth.search.Labels;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.ARTICLE;
import static quoth.http.html.Element.ASIDE;
import static quoth.http.html.Element.BDI;
import static quoth.http.html.Element.DIV;
import static quoth.http.html.Element.H1;
import static quoth.http.html.Element.H2;
import static quoth.http.html.Element.HEADER;
import static quoth.http.html.Element.OL;
import static quoth.http.html.Element.P;
import static quoth.http.html.Element.SECTION;

/// `GET /d/{id}`: a document's own page: its text with the statements marked in it, whole without scripts. What else a
/// reader came with (`q`, `s`, filters) is for the page's script; `s` marks that statement here already.
final class DocumentPage implements Route {

    private final Documents documents;
    private final Layout layout;
    private final DocumentDetails details;

    DocumentPage(Archive archive, Layout layout, Labels labels, boolean publicly) {
        this.documents = new Documents(archive);
        this.layout = layout;
        this.details = new DocumentDetails(new Spoken(labels), publicly);
    }

    @Override
    public Answer answer(Call call) {
        var document = documents.find(call.variable("id"));
        var standing = documents.standing(document.document().id());
        return layout.show(page(document, standing, call.parameters()), call);
    }

    private Page page(ArchivedDocument archived, Standing standing, Parameters parameters) {
        var metadata = archived.document().metadata();
        var open = parameters.one("s").orElse("");
        var main = Html.of(article(archived, standing, parameters, open), aside(archived));
        return Page
                .of(metadata.title(), description(metadata, archived), Address.of("d", metadata.id().value()),
                        main)
                .withKind("reader")
                .withAlternate("application/json", Words.DOCUMENT_AS_JSON,
                        Address.of("api", "v1", "documents", metadata.id().value()))
                .withScripts("document-page.js", "curate/document.js");
    }

    private static String description(DocumentMetadata metadata, ArchivedDocument archived) {
        var parts = new ArrayList<String>();
        metadata.publisher().map(Publisher::name).ifPresent(parts::add);
        metadata.published().map(Spoken::date).ifPresent(parts::add);
        parts.add(Spoken.counted(archived.statements().size(), Words.STATEMENT, Words.STATEMENTS));
        return String.join(", ", parts) + ". " + Spoken.shortened(archived.document().text(), 160);
    }

    private Element article(ArchivedDocument archived, Standing standing, Parameters parameters,
            String open) {
        var metadata = archived.document().metadata();
        return ARTICLE.of(HEADER.of(
                P.classed("back").of(back(parameters)),
                H1.id("title").with(Attribute.LANG, metadata.language()).with(Attribute.DIR, "auto")
                        .of(metadata.title()),
                P.id("source").classed("source").of(source(metadata))),
                DIV.id("message").with(Attribute.ROLE, "status").of(notice(standing)),
                DIV.id("text").classed("text").with(Attribute.LANG, metadata.language())
                        .with(Attribute.TABINDEX, "-1").of(new DocumentText(archived, open).paragraphs()));
    }

    private static Element back(Parameters parameters) {
        var link = A.id("back");
        return parameters.one("q")
                .map(q -> link.to(Address.of().with("q", q)).of(Words.ALL_RESULTS_FOR + q))
                .orElseGet(() -> link.to(Address.of()).of(Words.ALL_RESULTS));
    }

    private static Html source(DocumentMetadata metadata) {
        return Page.dotted(List.of(metadata.publisher().map(Publisher::name).map(name -> BDI.of(name)),
                Optional.of(String.join(", ", metadata.authors())).filter(a -> !a.isEmpty())
                        .map(a -> BDI.of(a)),
                metadata.published().map(d -> Html.text(Spoken.date(d)))));
    }

    private static Html notice(Standing standing) {
        Optional<DocumentId> by = standing.supersededBy();
        return standing.state() == Standing.State.SUPERSEDED ? DocumentNotice.superseded(by) : Html.NOTHING;
    }

    private Element aside(ArchivedDocument archived) {
        return ASIDE.with(Attribute.ARIA_LABEL, Words.ABOUT_DOCUMENT).of(
                SECTION.of(H2.of(Words.ABOUT_DOCUMENT), details.of(archived)),
                SECTION.of(H2.id("statements-title").of(Words.ITS_STATEMENTS),
                        OL.id("statements").classed("contents")
                                .with(Attribute.ARIA_LABELLEDBY, "statements-title")
                                .of(details.statements(archived))));
    }
}
