package quoth.http;

import java.util.Set;
import quoth.archive.Archive;

/// `GET /documents/{id}/text`: what all offsets point into.
final class TextRoute implements Route {

    private final Documents documents;

    TextRoute(Archive archive) {
        this.documents = new Documents(archive);
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        return Answer.text(documents.find(call.variable("id")).document().text());
    }
}
