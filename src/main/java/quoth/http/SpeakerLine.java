package quoth.http;

import java.util.ArrayList;
import java.util.List;
import quoth.Speaker;
import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Html;

import static quoth.http.html.Element.A;
import static quoth.http.html.Element.BDI;
import static quoth.http.html.Element.SPAN;

/// Who said it, in a line: the name, which leads to the speaker's page, the role and the countries.
final class SpeakerLine {

    private final Spoken spoken;

    SpeakerLine(Spoken spoken) {
        this.spoken = spoken;
    }

    Html of(List<Speaker> speakers) {
        if (speakers.isEmpty()) {
            return SPAN.classed("unknown").of(Spoken.NOBODY);
        }
        var line = new ArrayList<Html>();
        for (var speaker : speakers) {
            if (!line.isEmpty()) {
                line.add(SPAN.of(Words.AND));
            }
            line.add(name(speaker));
            line.add(Html.text(" "));
            speaker.role().ifPresent(role -> line.add(SPAN.classed("role").of(BDI.of(role), Html.text(" "))));
            speaker.affiliation()
                    .ifPresent(body -> line.add(SPAN.classed("role").of(BDI.of(body), Html.text(" "))));
            speaker.countries().forEach(code -> {
                line.add(A.classed("country").to(Address.of().with("country", code.value()))
                        .of(spoken.country(code)));
                line.add(Html.text(" "));
            });
        }
        return Html.of(line);
    }

    private static Html name(Speaker speaker) {
        var name = BDI.of(speaker.label());
        return speaker.id().<Html>map(id -> A.classed("speaker").to(Address.of("speaker", id)).of(name))
                .orElseGet(() -> SPAN.classed("speaker unresolved")
                        .with(Attribute.TITLE, Words.AS_WRITTEN).of(name));
    }
}
