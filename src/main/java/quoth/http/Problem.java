package quoth.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import quoth.QuothException;
import quoth.http.SpeakerNames.Candidate;
import quoth.http.SpeakerNames.Resolution.Ambiguous;

/// What went wrong, as RFC 9457 has it. The one place where kinds of errors become HTTP statuses.
///
/// @param type       names the kind of problem for programs
/// @param title      the same for people; the same words for the same type
/// @param detail     what is wrong with this very request; never a path or a stack trace of ours
/// @param parameter  the parameter at fault
/// @param position   offset in that parameter's value
/// @param suggestion what was probably meant
/// @param candidates who could be meant by a name that several have
/// @param words      of a statement that is gone: as it was once cited
/// @param instance   names this very failure; the server's log has it too when the fault is ours
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Problem(String type, String title, int status, String detail, Optional<String> parameter,
        OptionalInt position, Optional<String> suggestion, Optional<List<Candidate>> candidates,
        Optional<String> words, Optional<String> instance) {

    static Problem of(QuothException e) {
        return switch (e.kind()) {
            case BAD_REQUEST -> of("bad-request", "The request is wrong", 400, e);
            case BAD_QUERY -> of("bad-query", "The query cannot be read", 400, e);
            case CONFLICT -> of("conflict", "It contradicts what is there", 409, e);
            case NOT_FOUND -> of("not-found", "There is no such thing", 404, e);
            case IN_USE -> of("in-use", "Somebody else holds it", 409, e);
            case GONE -> of("gone", "It is not here any more", 410, e);
            case TOO_LARGE -> e.fault().parameter().isPresent()
                    ? of("too-long", "The address is too long", 414, e)
                    : of("too-large", "The request is too large", 413, e);
            case UNAVAILABLE -> of("unavailable", "Not now", 503, e);
            case UNUSABLE -> of("unusable", "Nothing can be done with it", 422, e);
            case FULL -> of("full", "There is no room on the disk", 507, e);
            case BAD_CONFIG, IO, CORRUPT -> internal();
        };
    }

    private static Problem of(String type, String title, int status, QuothException e) {
        var fault = e.fault();
        return new Problem(urn(type), title, status, String.valueOf(e.getMessage()), fault.parameter(),
                fault.position(), fault.suggestion(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Problem internal() {
        return plain("internal", "The server is at fault", 500,
                "the request was fine, but the server could not answer it; its log says why, under this instance");
    }

    static Problem ambiguous(Ambiguous name) {
        var detail = "parameter '%s' is '%s', which %d speakers are called; expected the id of one of them"
                .formatted(name.parameter(), name.name(), name.candidates().size());
        return new Problem(urn("ambiguous"), "Several are called so", 400, detail,
                Optional.of(name.parameter()),
                OptionalInt.empty(), Optional.empty(), Optional.of(name.candidates()), Optional.empty(),
                Optional.empty());
    }

    static Problem plain(String type, String title, int status, String detail) {
        return new Problem(urn(type), title, status, detail, Optional.empty(), OptionalInt.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static String urn(String type) {
        return "urn:quoth:problem:" + type;
    }

    Problem withWords(String other) {
        return new Problem(type, title, status, detail, parameter, position, suggestion, candidates,
                Optional.of(other), instance);
    }

    Problem withInstance(String other) {
        return new Problem(type, title, status, detail, parameter, position, suggestion, candidates, words,
                Optional.of(other));
    }
}
