package quoth.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import quoth.http.html.Address;
import quoth.http.html.Attribute;
import quoth.http.html.Html;

import static quoth.http.html.Element.LINK;

/// A page that is whole without scripts: what is special to it, inside what all pages share.
///
/// @param title       of the window and of the card that others show for a link to it
/// @param description what the card says, in a sentence or two
/// @param address     the one address under which it wants to be known
/// @param kind        class of the body: what the sheet goes by
/// @param data        what machines read in it
/// @param scripts     that make it quicker to use, below `/app`
/// @param alternates  the same in other forms
record Page(String title, String description, Address address, String kind, List<Html.Data> data,
        List<String> scripts, List<Html> alternates, Html main) {

    Page {
        data = List.copyOf(data);
        scripts = List.copyOf(scripts);
        alternates = List.copyOf(alternates);
    }

    static Page of(String title, String description, Address address, Html main) {
        return new Page(title, description, address, "permalink", List.of(), List.of(), List.of(), main);
    }

    Page withKind(String other) {
        return new Page(title, description, address, other, data, scripts, alternates, main);
    }

    /// @param linked JSON-LD
    Page withData(String linked) {
        return new Page(title, description, address, kind, List.of(new Html.Data(linked)), scripts,
                alternates, main);
    }

    Page withScripts(String... names) {
        return new Page(title, description, address, kind, data, List.of(names), alternates, main);
    }

    /// @param form of the same, as `LINK` says it
    Page withAlternate(String mediaType, String title, Address form) {
        var more = new ArrayList<>(alternates);
        more.add(LINK.with(Attribute.REL, "alternate").with(Attribute.TYPE, mediaType)
                .with(Attribute.TITLE, title).to(form));
        return new Page(this.title, description, address, kind, data, scripts, more, main);
    }

    /// A list joined by dots, without what is empty.
    static Html dotted(List<Optional<? extends Html>> pieces) {
        var out = new ArrayList<Html>();
        for (var piece : pieces) {
            piece.ifPresent(present -> {
                if (!out.isEmpty()) {
                    out.add(Html.text(" · "));
                }
                out.add(present);
            });
        }
        return Html.of(out);
    }
}
