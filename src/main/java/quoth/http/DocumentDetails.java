package quoth.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quoth.ArchivedDocument;
import quoth.ArchivedStatement;
import quoth.Publisher;
import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Element;
import quoth.http.html.Html;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.BDI;
import static quoth.http.html.Element.DD;
import static quoth.http.html.Element.DL;
import static quoth.http.html.Element.DT;
import static quoth.http.html.Element.LI;
import static quoth.http.html.Element.SPAN;
import static quoth.http.html.Element.STRONG;

/// What stands beside a document's text: what is known of it and how that was found, and the list of its statements.
final class DocumentDetails {

    private static final int SHOWN = 110;

    private final Spoken spoken;
    private final boolean publicly;

    DocumentDetails(Spoken spoken, boolean publicly) {
        this.spoken = spoken;
        this.publicly = publicly;
    }

    Element of(ArchivedDocument archived) {
        var metadata = archived.document().metadata();
        var found = metadata.foundIn();
        var rows = new ArrayList<Html>();
        metadata.published()
                .ifPresent(d -> row(rows, Words.PUBLISHED, Spoken.date(d), found.get("published")));
        metadata.publisher().map(Publisher::name)
                .ifPresent(name -> row(rows, Words.PUBLISHER, name, found.get("publisher")));
        if (!metadata.authors().isEmpty()) {
            row(rows, Words.AUTHORS, String.join(", ", metadata.authors()), found.get("authors"));
        }
        row(rows, Words.LANGUAGE, spoken.language(metadata.language()), found.get("language"));
        row(rows, Words.GENRE, Spoken.named(metadata.genre()), found.get("genre"));
        row(rows, Words.COLLECTION, metadata.collection(), null);
        row(rows, Words.FORMAT, Words.format(metadata.mediaType()), null);
        rows.add(DT.of(Words.ELSEWHERE));
        rows.add(DD.classed("links").of(elsewhere(archived)));
        return DL.id("metadata").classed("metadata").of(rows);
    }

    private static void row(List<Html> rows, String name, String value,
            @org.jspecify.annotations.Nullable String how) {
        rows.add(DT.of(name));
        rows.add(DD.of(BDI.of(value),
                how == null ? Html.NOTHING : SPAN.classed("basis").of(how)));
    }

    private List<Html> elsewhere(ArchivedDocument archived) {
        var id = archived.document().id().value();
        var links = new ArrayList<Html>();
        archived.document().metadata().url().flatMap(Address::elsewhere).ifPresent(url -> links
                .add(A.to(url).with(Attribute.REL, "noreferrer").of(Words.AT_PUBLISHER)));
        if (!publicly) {
            links.add(A.to(Address.of("api", "v1", "documents", id, "original"))
                    .with(Attribute.TYPE, archived.document().metadata().mediaType())
                    .with(Attribute.DOWNLOAD).of(Words.ORIGINAL));
        }
        links.add(A.to(Address.of("api", "v1", "documents", id)).of(Words.AS_JSON));
        return links;
    }

    List<Element> statements(ArchivedDocument archived) {
        return archived.statements().stream().map(this::entry).toList();
    }

    private Element entry(ArchivedStatement archived) {
        var statement = archived.statement();
        var where = statement.countries().stream().map(spoken::country).collect(Collectors.joining(", "));
        var inside = new ArrayList<Html>();
        inside.add(STRONG.of(BDI.of(Spoken.speakers(statement.speakers()))));
        Optional.of(where).filter(w -> !w.isEmpty())
                .ifPresent(w -> inside.add(SPAN.classed("country").of(w)));
        if (archived.corrected()) {
            inside.add(Html.text(" "));
            inside.add(SPAN.classed("corrected").of(Words.CORRECTED));
        }
        inside.add(SPAN.classed("words").with(Attribute.DIR, "auto")
                .of(Spoken.shortened(archived.text(), SHOWN)));
        return LI.of(A.to(Address.within(statement.id().value())).of(inside));
    }
}
