package quoth.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.ArchivedStatement;
import quoth.DocumentMetadata;
import quoth.Publisher;
import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Element;
import quoth.http.html.Html;
import quoth.search.Hit;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.BDI;
import static quoth.http.html.Element.BLOCKQUOTE;
import static quoth.http.html.Element.LI;
import static quoth.http.html.Element.OL;
import static quoth.http.html.Element.P;
import static quoth.http.html.Element.SPAN;

/// Statements one after the other, each with who, when and where, as results show them.
final class StatementList {

    private static final int LONGEST = 600;

    private final SpeakerLine speakers;

    StatementList(Spoken spoken) {
        this.speakers = new SpeakerLine(spoken);
    }

    Element of(List<Hit> hits, int most) {
        var items = new ArrayList<Html>();
        hits.stream().limit(most).forEach(hit -> {
            if (hit instanceof Hit.OfStatement(var statement, var document, _, _)) {
                items.add(item(statement, document));
            }
        });
        return OL.classed("results").of(items);
    }

    private Element item(ArchivedStatement archived, DocumentMetadata document) {
        var statement = archived.statement();
        var id = statement.id().value();
        var date = statement.date();
        return LI.classed("hit").id(id).of(
                BLOCKQUOTE.with(Attribute.LANG, document.language()).with(Attribute.DIR, "auto")
                        .of(A.classed("words").to(Address.of("s", id))
                                .of(Spoken.shortened(archived.text(), LONGEST))),
                P.classed("who").of(speakers.of(statement.speakers()),
                        SPAN.classed("date").of(date.map(Spoken::date).orElse(Words.DATE_UNKNOWN))),
                P.classed("source").of(Page.dotted(List.of(
                        Optional.of(A.to(Address.of("d", document.id().value()).with("s", id).at(id))
                                .with(Attribute.LANG, document.language()).of(BDI.of(document.title()))),
                        document.publisher().map(Publisher::name).map(name -> BDI.of(name)),
                        document.published().map(d -> Html.text(Spoken.date(d)))))));
    }
}
