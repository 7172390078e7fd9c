package quoth.http;

import java.io.IOException;
import java.util.Set;
import org.eclipse.jetty.http.MultiPart;
import quoth.QuothException;
import quoth.ingest.Ingests;
import quoth.ingest.Upload;

import static quoth.QuothException.Kind.BAD_REQUEST;
import static quoth.QuothException.Kind.UNAVAILABLE;

/// `POST /documents`: takes files in, as a form sends them. Their bytes go to disk as they come; once all are there
/// they are acknowledged together, and the answer says where to follow what becomes of them.
final class UploadRoute implements Route {

    private static final int AT_ONCE = 4;
    private static final int A_SECOND = 50;

    private final Ingests ingests;
    private final Upload.Limits limits;
    private final Pace pace = new Pace(A_SECOND, System::nanoTime);
    private final Gate gate = new Gate(AT_ONCE, "uploads");

    UploadRoute(Ingests ingests, Upload.Limits limits) {
        this.ingests = ingests;
        this.limits = limits;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var boundary = MultiPart.extractBoundary(call.content().type());
        if (boundary == null || !call.content().type().startsWith("multipart/form-data")) {
            throw new QuothException(BAD_REQUEST,
                    "content type is '%s'; expected 'multipart/form-data' with a boundary, as a form or 'curl -F' sends it"
                            .formatted(call.content().type()));
        }
        if (!pace.allows(call.holder().orElse(""))) {
            return Answer.wrong(Problem.plain("too-often", "Too often", 429,
                    "more than %d uploads a second by one key; send several files in one, or wait a second"
                            .formatted(A_SECOND)),
                    "Retry-After", "1");
        }
        return gate.within(() -> take(call, boundary));
    }

    private Answer take(Call call, String boundary) {
        try (var upload = ingests.upload(limits, call.content().length()); var body = call.stream().get()) {
            var form = new UploadForm(boundary, upload);
            form.read(body);
            var state = upload.finish(form.collection());
            return Answer.accepted(IngestRoute.PATH + state.id(), IngestView.of(state));
        } catch (IOException e) {
            throw new QuothException(UNAVAILABLE,
                    "the body broke off before its end; nothing of it was taken in",
                    e);
        }
    }
}
