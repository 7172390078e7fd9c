package quoth.quotation;

import java.util.Optional;
import java.util.Set;
import quoth.TextSpan;

/// Who utters what a noun names, by a verb that tells no more than that: *The president issued a warning of ...*, *She
/// released a statement saying that ...*
final class Givers {

    private static final Set<String> GIVING = Set.of("issue", "issues", "issued", "issuing", "make", "makes",
            "made", "making", "give", "gives", "gave", "giving", "send", "sends", "sent", "sending",
            "deliver",
            "delivers", "delivered", "release", "releases", "released", "releasing", "publish", "publishes",
            "published", "repeat", "repeats", "repeated", "reach", "reached", "raise", "raised", "voice",
            "voiced", "offer", "offered", "file", "filed", "renew", "renewed", "reiterate", "reiterated",
            "post", "posts", "posted", "posting", "tweet", "tweeted", "write", "writes", "wrote", "ran",
            "runs",
            "sign", "signed");

    private final Tree tree;
    private final Subjects subjects;

    Givers(Tree tree) {
        this.tree = tree;
        this.subjects = new Subjects(tree);
    }

    /// The subject of the verb whose object the noun is.
    Optional<TextSpan> of(int noun) {
        int verb = tree.head(noun);
        boolean gives = verb >= 0 && tree.hasLabel(noun, "dobj") && verb < noun && tree.isVerb(verb)
                && tree.isOneOf(verb, GIVING);
        if (!gives || subjects.isPassive(verb)) {
            return Optional.empty();
        }
        return subjects.of(verb).filter(s -> s.first() <= s.last()).map(s -> s.span(tree));
    }
}
