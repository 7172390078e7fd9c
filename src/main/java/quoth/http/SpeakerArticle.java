package quoth.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Html;
import quoth.search.Facet;
import quoth.search.Register;
import quoth.search.SearchResponse;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.ARTICLE;
import static quoth.http.html.Element.BDI;
import static quoth.http.html.Element.CODE;
import static quoth.http.html.Element.DD;
import static quoth.http.html.Element.DL;
import static quoth.http.html.Element.DT;
import static quoth.http.html.Element.H1;
import static quoth.http.html.Element.HEADER;
import static quoth.http.html.Element.LI;
import static quoth.http.html.Element.P;
import static quoth.http.html.Element.SPAN;
import static quoth.http.html.Element.UL;

/// A speaker as their own page shows them: who they are, how often and when they speak here, what they said last, and
/// what is said of them.
final class SpeakerArticle {

    private static final int LATEST = 10;

    private final Spoken spoken;
    private final StatementList statements;

    SpeakerArticle(Spoken spoken) {
        this.spoken = spoken;
        this.statements = new StatementList(spoken);
    }

    Page page(SpeakerFacts facts) {
        var name = facts.name();
        var main = ARTICLE.with(Attribute.DATA_ID, facts.id()).with(Attribute.DATA_NAME, name).of(
                HEADER.of(H1.of(BDI.of(name)), P.classed("source").of(summary(facts))),
                timeline(facts), who(facts), topics(facts), latest(facts), about(facts));
        return Page
                .of(name,
                        name + ": " + Spoken.counted(facts.said().total(), Words.STATEMENT, Words.STATEMENTS)
                                + Words.SPEAKER_ABOUT,
                        Address.of("speaker", facts.id()), main)
                .withAlternate("application/atom+xml", Words.STATEMENTS_BY + name, feed(facts))
                .withScripts("page.js", "curate/speaker.js");
    }

    private Html summary(SpeakerFacts facts) {
        var countries = facts.values("country").stream().map(Facet.Value::label)
                .collect(Collectors.joining(", "));
        return Page.dotted(List.of(
                facts.type().map(Spoken::named).map(Html::text), Spoken.ifAny(countries).map(Html::text),
                Optional.of(
                        A.to(all(facts))
                                .of(Spoken.counted(facts.said().total(), Words.STATEMENT, Words.STATEMENTS))),
                Optional.of(A.to(feed(facts)).of(Words.FEED)), Optional.of(CODE.of(facts.id()))));
    }

    private static Address all(SpeakerFacts facts) {
        return Address.of().with("speaker", facts.id());
    }

    private static Address feed(SpeakerFacts facts) {
        return Address.of("api", "v1", "statements.atom").with("speaker", facts.id());
    }

    private static Html timeline(SpeakerFacts facts) {
        return facts.dates().filter(dates -> dates.bars().size() > 1)
                .<Html>map(dates -> new YearBars(dates, all(facts)).figure()).orElse(Html.NOTHING);
    }

    private Html who(SpeakerFacts facts) {
        var rows = new ArrayList<Html>();
        row(rows, Words.OFFICES, facts.offices().stream().map(this::office).toList());
        row(rows, Words.SPEAKS_AS, links(facts, "role"));
        row(rows, Words.AFFILIATIONS, links(facts, "affiliation"));
        row(rows, Words.COUNTRIES, links(facts, "country"));
        row(rows, Words.OTHER_NAMES, names(facts.otherNames()));
        row(rows, Words.CALLED, names(List.copyOf(facts.mentions())));
        row(rows, Words.SPEAKS_IN, links(facts, "publisher"));
        wikidata(facts.id()).ifPresent(link -> row(rows, Words.ELSEWHERE, List.of(link)));
        return rows.isEmpty() ? Html.NOTHING
                : StatementArticle.section("who", Words.WHO, DL.classed("metadata").of(rows));
    }

    private static void row(List<Html> rows, String name, List<? extends Html> values) {
        if (!values.isEmpty()) {
            rows.add(DT.of(name));
            rows.add(DD.of(UL.of(values.stream().map(value -> LI.of(value)).toList())));
        }
    }

    private Html office(Register.Held held) {
        return Html.of(BDI.of(held.title()), Html.text(", " + spoken.country(held.country()) + ", "),
                SPAN.classed("date").of(term(held)));
    }

    /// As well as it is known: *1997 – 2007*, *since 2004 or earlier, until 2012 at least*.
    private static String term(Register.Held held) {
        var from = Spoken.date(held.from());
        var until = Spoken.date(held.until());
        if (held.fromKnown() && held.untilKnown()) {
            return from.equals(until) ? from : from + " – " + until;
        }
        return (held.fromKnown() ? Words.FROM + from : Words.FROM + from + Words.OR_EARLIER)
                + (held.untilKnown() ? Words.TO + until : Words.TO + until + Words.AT_LEAST);
    }

    private static List<Html> links(SpeakerFacts facts, String facet) {
        return facts.values(facet).stream()
                .<Html>map(value -> Html.of(
                        A.to(all(facts).with(facet, value.value())).of(BDI.of(value.label())),
                        SPAN.classed("count").of(" " + value.count())))
                .toList();
    }

    private static List<Html> names(List<String> names) {
        return names.stream().<Html>map(name -> BDI.of(name)).toList();
    }

    private static Optional<Html> wikidata(String id) {
        return Optional.of(id).filter(i -> i.matches("Q\\d+"))
                .flatMap(i -> Address.elsewhere("https://www.wikidata.org/wiki/" + i))
                .map(address -> A.to(address).with(Attribute.REL, "noreferrer").of("Wikidata"));
    }

    private static Html topics(SpeakerFacts facts) {
        var links = links(facts, "about");
        return links.isEmpty() ? Html.NOTHING
                : StatementArticle.section("topics", Words.SPEAKS_OF,
                        UL.classed("inline").of(links.stream().map(link -> LI.of(link)).toList()));
    }

    private Html latest(SpeakerFacts facts) {
        return facts.said().total() == 0
                ? P.classed("notice").of(Words.SILENT)
                : StatementArticle.section("latest", Words.LATEST,
                        statements.of(facts.said().hits(), LATEST), more(facts.said(), all(facts)));
    }

    private Html about(SpeakerFacts facts) {
        return facts.about().total() == 0 ? Html.NOTHING
                : StatementArticle.section("about", Words.SAID_OF + facts.name(),
                        statements.of(facts.about().hits(), LATEST),
                        more(facts.about(), Address.of().with("about", facts.id())));
    }

    private static Html more(SearchResponse statements, Address all) {
        return statements.total() <= Math.min(LATEST, statements.hits().size()) ? Html.NOTHING
                : P.classed("more").of(A.classed("button").to(all).of(
                        Words.ALL + Spoken.counted(statements.total(), Words.STATEMENT, Words.STATEMENTS)));
    }
}
