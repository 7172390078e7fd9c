package quoth.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import quoth.PartialDate;

/// A citation as CSL-JSON has it, for Zotero, Pandoc and their like.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CslItem(String id, String type, List<Name> author, String title,
        @JsonProperty("container-title") String containerTitle, Optional<String> publisher,
        Optional<Date> issued, Optional<String> page, Optional<String> language,
        @JsonProperty("URL") String address, @JsonProperty("abstract") String words, String note,
        String archive) {

    /// A name in one piece.
    record Name(String literal) {}

    record Date(@JsonProperty("date-parts") List<List<Integer>> parts) {

        static Date of(PartialDate date) {
            return new Date(new CitedDate(date).parts());
        }
    }

    static String of(Citation citation) {
        var item = new CslItem(citation.id().value(), citation.fromSpeech() ? "speech" : "article",
                citation.speakers().stream().map(s -> new Name(s.label())).toList(),
                citation.literal() ? "“" + citation.title() + "”" : citation.title(),
                citation.documentTitle(), citation.publisher(), citation.date().map(Date::of),
                citation.archived().page().stream().mapToObj(String::valueOf).findFirst(),
                citation.language(), citation.address(), citation.words(), citation.note(), "Quoth");
        return Json.text(List.of(item));
    }
}
