package quoth.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import quoth.CountryCode;
import quoth.Publisher;
import quoth.Speaker;
import quoth.search.Labels;

/// A citation as schema.org's `Quotation`, in JSON-LD.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"@context", "@type", "@id"})
record LinkedQuotation(@JsonProperty("@context") String context, @JsonProperty("@type") String type,
        @JsonProperty("@id") String address, String identifier, String url, String text,
        Optional<String> inLanguage, List<Who> creator, Optional<String> dateCreated, List<Thing> about,
        Source isPartOf) {

    /// Who said it.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Who(@JsonProperty("@type") String type, @JsonProperty("@id") Optional<String> address, String name,
            Optional<String> jobTitle, Optional<Thing> affiliation, List<Thing> nationality) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Thing(@JsonProperty("@type") String type, @JsonProperty("@id") Optional<String> address,
            String name) {}

    /// The document in which it stands.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Source(@JsonProperty("@type") String type, @JsonProperty("@id") String address, String name,
            Optional<Thing> publisher, List<Thing> author, Optional<String> datePublished,
            Optional<String> url) {}

    /// Can stand in a `<script>` of a page as it is.
    static String of(Citation citation) {
        return Json.text(view(citation)).replace("<", "\\u003c");
    }

    private static LinkedQuotation view(Citation citation) {
        var document = citation.document();
        var source = new Source(citation.fromSpeech() ? "CreativeWork" : "Article",
                citation.site() + "/d/" + document.id(), citation.documentTitle(),
                document.publisher().map(LinkedQuotation::publisher),
                document.authors().stream().map(name -> new Thing("Person", Optional.empty(), name)).toList(),
                document.published().map(d -> new CitedDate(d).iso()), document.url());
        return new LinkedQuotation("https://schema.org", "Quotation", citation.address(),
                citation.id().value(), citation.address(), citation.words(), citation.language(),
                citation.speakers().stream().map(LinkedQuotation::who).toList(),
                citation.said().map(d -> new CitedDate(d).iso()),
                citation.archived().statement().about().stream()
                        .map(about -> new Thing(switch (about.type()) {
                            case PERSON -> "Person";
                            case ORGANISATION -> "Organization";
                            case COUNTRY -> "Country";
                        }, wikidata(Optional.of(about.id())), about.name())).toList(),
                source);
    }

    private static Who who(Speaker speaker) {
        var type = switch (speaker.type()) {
            case PERSON -> "Person";
            case GOVERNMENT -> "GovernmentOrganization";
            case ORGANISATION, GROUP -> "Organization";
        };
        boolean person = speaker.type() == Speaker.Type.PERSON;
        return new Who(type, wikidata(speaker.id()), speaker.label(),
                person ? speaker.role() : Optional.empty(),
                person ? speaker.affiliation().map(a -> new Thing("Organization", Optional.empty(), a))
                        : Optional.empty(),
                person ? speaker.countries().stream().map(LinkedQuotation::country).toList() : List.of());
    }

    private static Thing publisher(Publisher publisher) {
        return new Thing("Organization", Optional.empty(), publisher.name());
    }

    private static Thing country(CountryCode code) {
        return new Thing("Country", Optional.empty(), new Labels().label("country", code.value()));
    }

    private static Optional<String> wikidata(Optional<String> id) {
        return id.filter(i -> i.matches("Q\\d+")).map(i -> "http://www.wikidata.org/entity/" + i);
    }
}
