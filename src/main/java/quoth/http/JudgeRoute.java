package quoth.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quoth.StatementId;
import quoth.archive.Archive;
import quoth.archive.Judging.Aspect;
import quoth.archive.Judging.Verdict;

/// `POST /judgements`: what somebody says of statements that were drawn by chance.
final class JudgeRoute implements Route {

    private static final int MOST = 500;
    private static final int LONGEST = 50;

    private final Archive archive;

    JudgeRoute(Archive archive) {
        this.archive = archive;
    }

    @Override
    public Answer answer(Call call) {
        call.parameters().onlyThese(Set.of());
        var body = Body.of(call.body().get()).onlyThese("seed", "judgements", "by");
        var seed = body.text("seed", SearchParameters.LONGEST_SEED);
        var by = CorrectionBody.by(body, call);
        var verdicts = body.list("judgements", MOST, (one, element) -> verdicts(one.object(element))).stream()
                .flatMap(List::stream).toList();
        archive.judging().judge(seed, verdicts, by);
        return Answer.changed(Map.of("kept", verdicts.size()));
    }

    private static List<Verdict> verdicts(Body judged) {
        judged.onlyThese("statement", "span", "speaker", "country", "date");
        var id = id(judged);
        var verdicts = new ArrayList<Verdict>();
        for (var aspect : Aspect.values()) {
            var name = Body.named(aspect);
            judged.textIfAny(name, LONGEST)
                    .ifPresent(said -> verdicts.add(new Verdict(id, aspect, switch (said) {
                        case "right" -> true;
                        case "wrong" -> false;
                        default -> throw judged.wrong(name, "right or wrong");
                    })));
        }
        return verdicts;
    }

    private static StatementId id(Body judged) {
        try {
            return new StatementId(judged.text("statement", LONGEST));
        } catch (IllegalArgumentException e) {
            throw judged.wrong("statement", "the id of a statement");
        }
    }
}
